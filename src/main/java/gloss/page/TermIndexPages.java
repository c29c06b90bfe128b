package gloss.page;

import gloss.asset.ScriptUse;
import gloss.glossary.Term;
import gloss.language.Alphabet;
import gloss.language.Alphabet.Listed;
import gloss.path.Anchor;
import gloss.path.SitePath;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The glossary by letters, paged if there are many terms. */
final class TermIndexPages implements PageKind {
  private static final int TERMS_A_PAGE = 150;

  @Override
  public String name() {
    return "terms";
  }

  @Override
  public List<Page> plan(Planning planning) {
    List<Listed<Term>> terms =
        Alphabet.of(planning.study().config().language())
            .sorted(planning.study().glossary().terms(), Term::name);
    List<Pages.Chunk<Listed<Term>>> chunks = Pages.of(terms, TERMS_A_PAGE, SiteMap.TERMS);
    Map<String, SitePath> beginnings = new LinkedHashMap<>();
    for (Pages.Chunk<Listed<Term>> chunk : chunks) {
      chunk.items().forEach(term -> beginnings.putIfAbsent(term.letter(), chunk.path()));
    }
    return chunks.stream().map(chunk -> page(planning, beginnings, chunk, terms.size())).toList();
  }

  private Page page(
      Planning planning,
      Map<String, SitePath> beginnings,
      Pages.Chunk<Listed<Term>> chunk,
      int total) {
    SitePath path = chunk.path();
    Map<String, List<TermEntry>> groups = new LinkedHashMap<>();
    for (Listed<Term> term : chunk.items()) {
      groups
          .computeIfAbsent(term.letter(), l -> new ArrayList<>())
          .add(entry(planning, path, term.item()));
    }
    List<TermIndexView.LetterView> letters = new ArrayList<>();
    groups.forEach(
        (letter, entries) ->
            letters.add(new TermIndexView.LetterView(anchor(letter), letter, entries)));
    Head head =
        new Heads(planning)
            .of(
                this,
                path,
                planning.phrases().say("terms.title"),
                planning.phrases().say("terms.about"),
                "glossary",
                ScriptUse.GLOSSARY,
                List.of());
    return new Page(
        this,
        path,
        head,
        new TermIndexView(
            planning.phrases().say("count.terms", total),
            suggested(planning, path),
            letters(path, beginnings),
            letters,
            chunk.pages()));
  }

  private static List<NavLink> suggested(Planning planning, SitePath page) {
    int count = planning.study().glossary().suggestions().size();
    return count == 0
        ? List.of()
        : List.of(
            NavLink.of(
                planning.phrases().say("count.suggested", count), SiteMap.SUGGESTED.from(page)));
  }

  /** Links to all letters, each to the page on which it begins; none where there is only one. */
  private static List<NavLink> letters(SitePath page, Map<String, SitePath> beginnings) {
    List<NavLink> links = new ArrayList<>();
    beginnings.forEach(
        (letter, beginning) -> links.add(NavLink.of(letter, beginning.from(page, anchor(letter)))));
    return links.size() < 2 ? List.of() : links;
  }

  static TermEntry entry(Planning planning, SitePath page, Term term) {
    return new TermEntry(
        term.name(),
        planning.map().term(term.name()).from(page),
        term.aliases(),
        term.definition().map(d -> Heads.shortened(d.meaning().plain())).orElse(""));
  }

  private static Anchor anchor(String letter) {
    return switch (letter) {
      case Alphabet.SIGNS -> new Anchor("letter-other");
      case Alphabet.OTHERS -> new Anchor("letter-more");
      default -> new Anchor("letter-" + letter.toLowerCase(Locale.ROOT));
    };
  }
}
