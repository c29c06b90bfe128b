package gloss.study;

import gloss.markdown.LinkTarget;
import gloss.note.Resolution;
import gloss.path.SourcePath;
import gloss.problem.Location;
import gloss.problem.Problem;
import gloss.problem.ProblemKind;
import gloss.problem.Problems;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Says which links lead nowhere, to several notes, or to a file whose name they write otherwise.
 */
final class LinkChecker {
  /** A name that ends as files do that are no notes. */
  private static final Pattern FILE =
      Pattern.compile("[^#?]*\\.(?!md(?:[#?]|$))\\p{Alpha}[\\p{Alnum}]{0,5}(?:[#?].*)?");

  private final Problems problems;

  LinkChecker(Problems problems) {
    this.problems = problems;
  }

  /**
   * Checks all links.
   *
   * @param location where a link stands
   */
  void check(List<Link> links, Function<Link, Location> location) {
    for (Link link : links) {
      check(link, location);
    }
  }

  private void check(Link link, Function<Link, Location> location) {
    Resolution target = link.target();
    if (target instanceof Resolution.Missing missing && missing.isPrivate()) {
      problems.add(
          ProblemKind.LINK_TO_PRIVATE, location.apply(link), link.quoted(), link.written());
    } else if (target instanceof Resolution.Missing missing && link.form() != Link.Form.TAG) {
      Problem problem =
          Problem.of(ProblemKind.LINK_LEADS_NOWHERE, location.apply(link), link.quoted());
      problems.add(wayOut(link, missing).map(problem::withFix).orElse(problem));
    } else if (target instanceof Resolution.PlaceMissing missing) {
      problems.add(
          Problem.of(ProblemKind.HEADING_MISSING, location.apply(link), link.quoted())
              .meaning(missing.suggestion()));
    } else if (Embeds.isNowhere(link)) {
      problems.add(ProblemKind.HEADING_MISSING, location.apply(link), link.quoted());
    } else if (target instanceof Resolution.Ambiguous several) {
      problems.add(
          ProblemKind.LINK_AMBIGUOUS,
          location.apply(link),
          link.quoted(),
          String.join(", ", several.candidates()),
          several.candidates().get(0));
    } else {
      Spelling.better(link).ifPresent(name -> hint(link, location, name));
    }
  }

  private void hint(Link link, Function<Link, Location> location, String name) {
    String file = Spelling.file(link.target()).map(SourcePath::value).orElse(name);
    LinkTarget written = LinkTarget.parse(link.written());
    String wikilink = "[[" + new LinkTarget(name, written.headings(), written.block()) + "]]";
    String better = link.form() == Link.Form.MARKDOWN ? name.replace(" ", "%20") : wikilink;
    problems.add(ProblemKind.LINK_BY_CASE_ONLY, location.apply(link), file, better);
  }

  private static Optional<String> wayOut(Link link, Resolution.Missing missing) {
    if (link.form() == Link.Form.WIKILINK && link.written().startsWith("http")) {
      return Optional.of(
          "write an address as <" + link.written() + ">, or as [words](" + link.written() + ")");
    } else if (!missing.suggestion().isEmpty()) {
      return Optional.of("did you mean " + missing.suggestion() + "?");
    }
    return FILE.matcher(link.written()).matches()
        ? Optional.of("put that file into the vault, or correct the link")
        : Optional.empty();
  }
}
