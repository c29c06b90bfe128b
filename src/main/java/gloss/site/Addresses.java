package gloss.site;

import gloss.path.SitePath;
import gloss.problem.Problem;
import gloss.problem.ProblemKind;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Sorts the addresses of one file: those within the site, those allowed to leave, and the rest. */
final class Addresses {
  private static final Set<String> OUTSIDE =
      new TreeSet<>(List.of("https", "http", "mailto", "tel"));

  /** The one page that is shown under any address, so that relative links would break in it. */
  private static final SitePath NOT_FOUND = new SitePath("404.html");

  private final SitePath file;
  private final List<Problem> problems;
  private final Set<String> seen = new LinkedHashSet<>();

  Addresses(SitePath file, List<Problem> problems) {
    this.file = file;
    this.problems = problems;
  }

  /** An address that a reader follows. */
  void link(String written) {
    Address address = Address.of(written);
    String scheme = address.scheme();
    if (scheme.isEmpty()) {
      relative(address);
    } else if (!OUTSIDE.contains(scheme)) {
      problem(ProblemKind.SITE_ACTIVE_ADDRESS, address);
    }
  }

  /** An address that the browser fetches by itself. */
  void source(String written) {
    Address address = Address.of(written);
    String scheme = address.scheme();
    boolean absolute = scheme.equals("https") || scheme.equals("http");
    if (scheme.isEmpty() && !address.namesHost()) {
      relative(address);
    } else if (!address.text().startsWith("data:image/") && !(absolute && file.equals(NOT_FOUND))) {
      problem(ProblemKind.SITE_FOREIGN_SOURCE, address);
    }
  }

  private void relative(Address address) {
    if (!address.beginsAtRoot()) {
      seen.add(address.text());
    } else if (address.namesHost() || !file.equals(NOT_FOUND)) {
      problem(ProblemKind.SITE_ABSOLUTE_ADDRESS, address);
    }
  }

  private void problem(ProblemKind kind, Address address) {
    problems.add(Problem.of(kind, Comparing.at(file.value()), address.text()));
  }

  /** The addresses within the site, each once. */
  List<Address> internal() {
    List<Address> out = new ArrayList<>(seen.size());
    seen.forEach(text -> out.add(new Address(text)));
    return out;
  }
}
