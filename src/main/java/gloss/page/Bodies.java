package gloss.page;

import gloss.glossary.Mention;
import gloss.markdown.BodyPart;
import gloss.markdown.Decorations;
import gloss.markdown.Decorations.MentionDecoration;
import gloss.markdown.FragmentWriter;
import gloss.markdown.SourceRange;
import gloss.markdown.WriterOptions;
import gloss.note.Note;
import gloss.note.Passage;
import gloss.note.Section;
import gloss.path.SitePath;
import gloss.path.SourcePath;
import gloss.study.Link;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Writes notes and pieces of them for a page, with addresses that work on that page. */
final class Bodies {
  private final Planning planning;
  private final SitePath page;

  Bodies(Planning planning, SitePath page) {
    this.planning = planning;
    this.page = page;
  }

  /** The body of a note without the heading that is its title. */
  List<BodyView> body(Note note) {
    return views(parts(note, "", List.of(note.path())));
  }

  /** A piece of a note; ids in it get the prefix, so that they do not clash with the page's own. */
  List<BodyView> passage(Passage passage, String idPrefix) {
    return planning
        .find()
        .note(passage.note())
        .map(
            note ->
                FragmentWriter.write(
                    note.tree(),
                    passage.range(),
                    decorations(note, idPrefix, List.of(note.path())),
                    options(WriterOptions.PASSAGE)))
        .map(this::views)
        .orElse(List.of());
  }

  /**
   * A whole note, to be embedded or shown.
   *
   * @param inside the notes that it is embedded in, itself the last: a cycle ends there
   */
  List<BodyPart> parts(Note note, String idPrefix, List<SourcePath> inside) {
    SourceRange title =
        note.sections().stream()
            .filter(note::isTitle)
            .map(Section::heading)
            .findFirst()
            .orElse(new SourceRange(0, 0));
    return FragmentWriter.write(
        note.tree(),
        decorations(note, idPrefix, inside),
        options(WriterOptions.NOTE).leavingOut(title));
  }

  /** A piece of a note, to be embedded. */
  List<BodyPart> parts(Note note, SourceRange range, String idPrefix, List<SourcePath> inside) {
    return FragmentWriter.write(
        note.tree(), range, decorations(note, idPrefix, inside), options(WriterOptions.PASSAGE));
  }

  private WriterOptions options(WriterOptions base) {
    return base.withStrictLineBreaks(planning.study().config().strictLineBreaks());
  }

  private Decorations decorations(Note note, String idPrefix, List<SourcePath> inside) {
    LinkDecorations decorating = new LinkDecorations(planning, page, this, inside, idPrefix);
    SortedMap<Integer, Decorations.LinkDecoration> links = new TreeMap<>();
    for (Link link : planning.study().links().from(note.path())) {
      links.put(link.range().start(), decorating.of(link));
    }
    SortedMap<Integer, MentionDecoration> mentions = new TreeMap<>();
    SortedSet<Integer> hidden = new TreeSet<>();
    for (Mention mention : planning.find().mentionsIn(note.path())) {
      if (mention.linked()) {
        mentions.put(
            mention.range().start(),
            new MentionDecoration(
                mention.range(), planning.map().term(mention.term()).from(page), mention.term()));
      } else if (mention.isBehindBackslash(note.tree().text())) {
        hidden.add(mention.range().start() - 1);
      }
    }
    return new Decorations(links, mentions, hidden, idPrefix);
  }

  private List<BodyView> views(List<BodyPart> parts) {
    List<BodyView> views = new ArrayList<>(BodyView.of(parts, this::table));
    return List.copyOf(views);
  }

  /** The table of a fenced block {@code matrix}; nothing where no view has that name. */
  private Optional<TableView> table(BodyPart.MatrixPart part) {
    return planning.study().matrices().stream()
        .flatMap(
            m ->
                m.views().stream()
                    .filter(v -> v.id().equals(part.viewId()))
                    .map(
                        v ->
                            new MatrixTables(planning)
                                .table(
                                    page, m, v, part.id(), MatrixTables.whole(planning, page, m))))
        .findFirst();
  }
}
