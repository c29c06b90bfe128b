package gloss.page;

import gloss.asset.ScriptUse;
import gloss.glossary.Definition;
import gloss.glossary.SuggestedTerm;
import gloss.path.SitePath;
import java.util.List;
import java.util.Locale;

/**
 * What may be a term and is not sure enough to be linked, with the lines that decide about it. For
 * authors: only the glossary leads here, and neither the search nor search engines know the page.
 */
final class SuggestedPages implements PageKind {
  private static final int TERMS_A_PAGE = 100;

  @Override
  public String name() {
    return "suggested";
  }

  @Override
  public boolean isListed() {
    return false;
  }

  @Override
  public List<Page> plan(Planning planning) {
    List<SuggestedTerm> all = planning.study().glossary().suggestions();
    return Pages.of(all, TERMS_A_PAGE, SiteMap.SUGGESTED).stream()
        .map(chunk -> page(planning, chunk, all.size()))
        .toList();
  }

  private Page page(Planning planning, Pages.Chunk<SuggestedTerm> chunk, int total) {
    SitePath path = chunk.path();
    boolean glossary = !planning.study().glossary().terms().isEmpty();
    List<NavLink> trail =
        glossary
            ? List.of(NavLink.of(planning.phrases().say("nav.glossary"), SiteMap.TERMS.from(path)))
            : List.of();
    Head head =
        new Heads(planning)
            .of(
                this,
                path,
                planning.phrases().say("suggested.title"),
                "",
                "glossary",
                ScriptUse.READING,
                trail);
    SuggestedView view =
        new SuggestedView(
            planning.phrases().say("count.suggested", total),
            chunk.items().stream().map(term -> entry(planning, path, term)).toList(),
            chunk.pages());
    return new Page(this, path, head, view);
  }

  private static SuggestedView.Entry entry(Planning planning, SitePath page, SuggestedTerm term) {
    Definition found = term.definition();
    List<SourceView> sources =
        found.meaning() instanceof Definition.Meaning.OfPassage of
            ? planning
                .find()
                .note(of.passage().note())
                .map(n -> Places.source(planning, page, n, of.passage().range().start()))
                .stream()
                .toList()
            : List.of();
    return new SuggestedView.Entry(
        term.name(),
        term.aliases(),
        Heads.shortened(found.meaning().plain()),
        sources,
        planning.phrases().say("rule." + found.rule().id().toLowerCase(Locale.ROOT)),
        planning.phrases().say("suggested.percent", Math.round(100 * found.confidence())),
        term.accepted(),
        term.dropped());
  }
}
