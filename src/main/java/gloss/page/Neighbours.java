package gloss.page;

import gloss.glossary.FacetGroup;
import gloss.glossary.Term;
import gloss.note.Note;
import gloss.page.TermView.NeighbourView;
import gloss.path.Anchor;
import gloss.path.SitePath;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The terms that notes set side by side with a term. */
final class Neighbours {
  /** More neighbours, or more places of one, help nobody to tell things apart. */
  private static final int MOST = 30;

  private static final int MOST_PLACES = 3;

  private Neighbours() {}

  /** The neighbours in the order in which a reader meets them. */
  static List<NeighbourView> of(Planning planning, SitePath page, Term term) {
    Map<String, List<SourceView>> places = new LinkedHashMap<>();
    for (FacetGroup group : planning.find().comparisonsOf(term.name())) {
      planning
          .find()
          .note(group.note())
          .map(note -> place(planning, page, note, group))
          .ifPresent(place -> add(place, group, term, places));
    }
    List<NeighbourView> views = new ArrayList<>();
    places.forEach(
        (name, found) ->
            planning
                .find()
                .term(name)
                .map(other -> TermIndexPages.entry(planning, page, other))
                .ifPresent(entry -> views.add(new NeighbourView(entry, found))));
    return List.copyOf(views);
  }

  private static void add(
      SourceView place, FacetGroup group, Term term, Map<String, List<SourceView>> places) {
    for (FacetGroup.Item item : group.items()) {
      boolean other = !item.term().isEmpty() && !item.term().equals(term.name());
      if (other && (places.size() < MOST || places.containsKey(item.term()))) {
        List<SourceView> known = places.computeIfAbsent(item.term(), name -> new ArrayList<>());
        if (known.size() < MOST_PLACES && !known.contains(place)) {
          known.add(place);
        }
      }
    }
  }

  /** The table beside the note's text, or the heading above what the note compares. */
  private static SourceView place(Planning planning, SitePath page, Note note, FacetGroup group) {
    SourceView section = Places.source(planning, page, note, group.place().start());
    return group.anchor().isEmpty()
        ? section
        : new SourceView(
            section.label(),
            planning.map().note(note.path()).from(page, new Anchor(group.anchor())),
            false);
  }
}
