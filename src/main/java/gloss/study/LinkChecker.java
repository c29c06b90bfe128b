package gloss.study;

import gloss.markdown.LinkTarget;
import gloss.note.Resolution;
import gloss.path.SourcePath;
import gloss.problem.Location;
import gloss.problem.Problem;
import gloss.problem.ProblemKind;
import gloss.problem.Problems;
import java.util.List;
import java.util.function.Function;

/**
 * Says which links lead nowhere, to several notes, or to a file whose name they write otherwise.
 */
final class LinkChecker {
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
      report(ProblemKind.LINK_LEADS_NOWHERE, link, location, missing.suggestion());
    } else if (target instanceof Resolution.PlaceMissing missing) {
      report(ProblemKind.HEADING_MISSING, link, location, missing.suggestion());
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

  private void report(
      ProblemKind kind, Link link, Function<Link, Location> location, String suggestion) {
    problems.add(Problem.of(kind, location.apply(link), link.quoted()).meaning(suggestion));
  }
}
