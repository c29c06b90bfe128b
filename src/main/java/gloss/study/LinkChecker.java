package gloss.study;

import gloss.note.Resolution;
import gloss.problem.Location;
import gloss.problem.Problem;
import gloss.problem.ProblemKind;
import gloss.problem.Problems;
import java.util.List;
import java.util.function.Function;

/** Says which links lead nowhere, to several notes, or to a note by its title only. */
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
    }
  }

  private void report(
      ProblemKind kind, Link link, Function<Link, Location> location, String suggestion) {
    problems.add(Problem.of(kind, location.apply(link), link.quoted()).meaning(suggestion));
  }
}
