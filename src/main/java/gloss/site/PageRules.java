package gloss.site;

import gloss.path.SitePath;
import gloss.problem.Problem;
import gloss.problem.ProblemKind;
import gloss.site.Tag.Attribute;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** What must hold in each page by itself, tag by tag; and what the page says about others. */
final class PageRules {
  private static final Set<String> PLAIN_RELATIONS =
      new TreeSet<>(List.of("canonical", "alternate", "author", "license", "next", "prev"));

  private final SitePath page;
  private final Addresses addresses;
  private final Set<String> ids = new LinkedHashSet<>();
  private final List<Problem> problems = new ArrayList<>();
  private boolean policy;
  private boolean ownStyle;

  private PageRules(SitePath page) {
    this.page = page;
    this.addresses = new Addresses(page, problems);
  }

  static PageFacts read(SitePath page, byte[] html) {
    PageRules rules = new PageRules(page);
    TagScanner.scan(html, rules::tag);
    if (!rules.policy) {
      rules.problem(ProblemKind.SITE_NO_POLICY);
    }
    return new PageFacts(page, rules.ids, rules.addresses.internal(), rules.problems);
  }

  private void tag(Tag tag) {
    switch (tag.name()) {
      case "style" -> style();
      case "base" -> inline("<base>");
      case "script" -> script(tag);
      case "meta" -> meta(tag);
      default -> {}
    }
    for (Attribute attribute : tag.attributes()) {
      attribute(tag, attribute);
    }
  }

  /** Stands in the page only where the policy says by its digest which text it is. */
  private void style() {
    if (!ownStyle) {
      inline("<style>");
    }
  }

  private void script(Tag tag) {
    boolean fetched = !tag.value("src").isEmpty();
    String type = tag.value("type");
    boolean text = type.equals("application/json") || type.equals("application/ld+json");
    if (!fetched && !text) {
      inline("<script>");
    }
  }

  private void meta(Tag tag) {
    String content = tag.value("content");
    switch (tag.value("http-equiv").toLowerCase(Locale.ROOT)) {
      case "content-security-policy" -> {
        policy |= content.contains("default-src 'none'") && content.contains("script-src 'self'");
        ownStyle |= content.contains("style-src 'self' 'sha256-");
      }
      case "refresh" -> {
        int address = content.toLowerCase(Locale.ROOT).indexOf("url=");
        if (address >= 0) {
          addresses.link(content.substring(address + "url=".length()));
        }
      }
      default -> {}
    }
  }

  private void attribute(Tag tag, Attribute attribute) {
    String value = attribute.value();
    switch (attribute.name()) {
      case "id" -> id(value);
      case "href", "xlink:href" -> href(tag, value);
      case "action", "formaction" -> addresses.link(value);
      case "src", "poster", "background", "ping" -> addresses.source(value);
      case "srcset", "imagesrcset" -> sources(value);
      case "style", "srcdoc" -> inline(attribute.name() + "=\"…\"");
      case "data" -> {
        if (tag.name().equals("object")) {
          addresses.source(value);
        }
      }
      default -> {
        if (attribute.name().startsWith("on")) {
          inline(attribute.name() + "=\"…\"");
        }
      }
    }
  }

  private void id(String id) {
    if (!ids.add(id)) {
      problem(ProblemKind.SITE_DUPLICATE_ID, id);
    }
  }

  private void href(Tag tag, String value) {
    switch (tag.name()) {
      case "a", "area" -> addresses.link(value);
      case "link" -> {
        String relation = tag.value("rel").toLowerCase(Locale.ROOT).strip();
        if (PLAIN_RELATIONS.contains(relation)) {
          addresses.link(value);
        } else {
          addresses.source(value);
        }
      }
      default -> addresses.source(value);
    }
  }

  private void sources(String set) {
    // An address in a set ends at a blank; commas inside of one belong to it.
    for (String candidate : set.strip().split(",\\s+", -1)) {
      addresses.source(candidate.strip().split("\\s+", 2)[0]);
    }
  }

  private void inline(String what) {
    problem(ProblemKind.SITE_INLINE_CODE, what);
  }

  private void problem(ProblemKind kind, Object... arguments) {
    problems.add(Problem.of(kind, Comparing.at(page.value()), arguments));
  }
}
