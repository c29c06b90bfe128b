package gloss.matrix;

import gloss.matrix.Duty.Source;
import gloss.problem.ProblemKind;
import gloss.problem.Problems;
import gloss.yaml.LinkText;
import gloss.yaml.YamlValue.Scalar;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/** Reads where a fact comes from: {@code [title](https://…)} or {@code [[Note#Heading]]}. */
final class SourceText {
  private SourceText() {}

  static Optional<Source> source(Scalar text, Problems problems) {
    Optional<Source> source =
        LinkText.of(text.text())
            .map(link -> new Source(link.shown(), "", link.target()))
            .or(() -> outside(text.text()));
    if (source.isEmpty()) {
      problems.add(ProblemKind.NOT_A_SOURCE, text.location(), text.text());
    }
    return source;
  }

  private static Optional<Source> outside(String text) {
    int middle = text.indexOf("](");
    if (!text.startsWith("[") || !text.endsWith(")") || middle < 0) {
      return Optional.empty();
    }
    String title = text.substring(1, middle).strip();
    String address = text.substring(middle + 2, text.length() - 1).strip();
    return title.isEmpty() || !isWebAddress(address)
        ? Optional.empty()
        : Optional.of(new Source(title, address, ""));
  }

  /** Only addresses that cannot run anything: the site prints them as links. */
  private static boolean isWebAddress(String address) {
    try {
      URI uri = new URI(address);
      boolean web = "https".equals(uri.getScheme()) || "http".equals(uri.getScheme());
      return web && uri.getHost() != null;
    } catch (URISyntaxException e) {
      return false;
    }
  }
}
