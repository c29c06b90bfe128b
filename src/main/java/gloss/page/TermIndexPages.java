package gloss.page;

import gloss.asset.ScriptUse;
import gloss.glossary.Term;
import gloss.path.Anchor;
import gloss.path.SitePath;
import gloss.text.Folding;
import gloss.text.NaturalOrder;
import java.util.ArrayList;
import java.util.Comparator;
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
    List<Term> terms = new ArrayList<>(planning.study().glossary().terms());
    terms.sort(
        Comparator.comparing((Term t) -> letter(t))
            .thenComparing(Term::name, NaturalOrder.BY_NAME));
    List<Pages.Chunk<Term>> chunks = Pages.of(terms, TERMS_A_PAGE, SiteMap.TERMS);
    Map<String, SitePath> beginnings = new LinkedHashMap<>();
    for (Pages.Chunk<Term> chunk : chunks) {
      chunk.items().forEach(term -> beginnings.putIfAbsent(letter(term), chunk.path()));
    }
    return chunks.stream().map(chunk -> page(planning, beginnings, chunk, terms.size())).toList();
  }

  private Page page(
      Planning planning, Map<String, SitePath> beginnings, Pages.Chunk<Term> chunk, int total) {
    SitePath path = chunk.path();
    Map<String, List<TermEntry>> groups = new LinkedHashMap<>();
    for (Term term : chunk.items()) {
      groups.computeIfAbsent(letter(term), l -> new ArrayList<>()).add(entry(planning, path, term));
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
    return new Anchor("letter-" + (letter.equals("#") ? "other" : letter.toLowerCase(Locale.ROOT)));
  }

  /** The upper-case first letter of the folded name; "#" for digits and signs. */
  private static String letter(Term term) {
    int first = Folding.fold(term.name()).codePointAt(0);
    return Character.isLetter(first) ? Character.toString(first).toUpperCase(Locale.ROOT) : "#";
  }
}
