package gloss.serve;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * What belongs to the preview and to no site: the script that every shown page gets, its styles,
 * and the page that stands in until there is a site. They lie apart from the templates, since all
 * that lies there goes into sites and may be replaced by users.
 */
final class PreviewFiles {
  static final String FOLDER = "/_gloss/";

  /** Stands in for every page before the first good build. */
  static final Answer WAITING = new Answer.Own(503, "waiting.html", read("waiting.html"));

  private static final String SCRIPT = "reload.js";
  private static final List<Answer.Own> OTHERS = List.of(ok(SCRIPT), ok("panel.css"));
  private static final byte[] END_OF_BODY = "</body>".getBytes(UTF_8);

  private PreviewFiles() {}

  static Answer find(String path) {
    return OTHERS.stream()
        .filter(each -> path.equals(FOLDER + each.name()))
        .map(Answer.class::cast)
        .findFirst()
        .orElse(new Answer.Text(Answer.NOT_FOUND, "The preview has no such file."));
  }

  /**
   * A page with the script at the end of its body.
   *
   * @param digest of the page as it is in the site
   */
  static byte[] withScript(byte[] html, String digest) {
    byte[] tag =
        ("<script src=\"" + FOLDER + SCRIPT + "\" data-digest=\"" + digest + "\" defer></script>\n")
            .getBytes(UTF_8);
    int at = endOfBody(html);
    byte[] out = new byte[html.length + tag.length];
    System.arraycopy(html, 0, out, 0, at);
    System.arraycopy(tag, 0, out, at, tag.length);
    System.arraycopy(html, at, out, at + tag.length, html.length - at);
    return out;
  }

  /** A template of a user may leave out the end tag: then it is the end of the page. */
  private static int endOfBody(byte[] html) {
    for (int at = html.length - END_OF_BODY.length; at >= 0; at--) {
      int same = 0;
      while (same < END_OF_BODY.length && html[at + same] == END_OF_BODY[same]) {
        same++;
      }
      if (same == END_OF_BODY.length) {
        return at;
      }
    }
    return html.length;
  }

  private static Answer.Own ok(String name) {
    return new Answer.Own(Answer.OK, name, read(name));
  }

  private static byte[] read(String name) {
    try (InputStream in = PreviewFiles.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the program was packed without " + name);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
