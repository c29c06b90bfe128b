package gloss.page;

import gloss.markdown.BodyPart;
import gloss.markdown.Decorations;
import gloss.markdown.Decorations.LinkDecoration;
import gloss.markdown.Decorations.MentionDecoration;
import gloss.markdown.FragmentWriter;
import gloss.markdown.Gap;
import gloss.markdown.SourceRange;
import gloss.markdown.WriterOptions;
import gloss.markdown.math.Formulas;
import gloss.matrix.MatrixBlock;
import gloss.note.Note;
import gloss.note.Passage;
import gloss.note.Section;
import gloss.path.Href;
import gloss.path.SitePath;
import gloss.study.Link;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** Writes notes and pieces of them for a page, with addresses that work on that page. */
final class Bodies {
  private final Planning planning;
  private final SitePath page;
  private final Formulas formulas;
  private final UnaryOperator<Href> leading;
  private final int headingShift;
  private final KnownPlaces known;
  private final EmbedBudget embeds;

  Bodies(Planning planning, SitePath page) {
    this(planning, page, planning.formulas());
  }

  /** With formulas that look other than on the site. */
  Bodies(Planning planning, SitePath page, Formulas formulas) {
    this(planning, page, formulas, UnaryOperator.identity(), 0);
  }

  /** For a page of many notes: what leads inside of it, and how much lower headings rank. */
  Bodies(Planning planning, SitePath page, UnaryOperator<Href> leading, int headingShift) {
    this(planning, page, planning.formulas(), leading, headingShift);
  }

  private Bodies(
      Planning planning,
      SitePath page,
      Formulas formulas,
      UnaryOperator<Href> leading,
      int headingShift) {
    this.planning = planning;
    this.page = page;
    this.formulas = formulas;
    this.leading = leading;
    this.headingShift = headingShift;
    this.known = new KnownPlaces(planning, page, this);
    this.embeds = new EmbedBudget(planning);
  }

  /** How much more may be embedded. */
  EmbedBudget embeds() {
    return embeds;
  }

  /** Where a link of this page leads. */
  Href led(Href href) {
    return leading.apply(href);
  }

  /** A whole note among others on one page, without the heading that is its title. */
  List<BodyView> among(Note note, String idPrefix) {
    return views(parts(note, idPrefix, EmbedTrail.from(note.path())));
  }

  /** The body of a note without the heading that is its title, with tables of what it compares. */
  List<BodyView> body(Note note) {
    Decorations decorations =
        known
            .of(note, whole(note), "", EmbedTrail.from(note.path()))
            .with(FacetTables.places(planning.find().comparisonsIn(note.path())));
    List<BodyPart> parts = FragmentWriter.write(note.tree(), decorations, noteOptions(note));
    FacetTables tables = new FacetTables(planning, page, note, this);
    return BodyView.of(
        parts,
        part ->
            part instanceof BodyPart.ComparisonPart comparison
                ? tables.table(comparison).map(BodyView.FacetsPartView::new)
                : table(part));
  }

  /**
   * Pieces of one note as they stand in one table, which gives their ids the prefix. What they
   * embed stands in full in the note: here it is a link.
   */
  Function<SourceRange, List<BodyView>> cells(Note note, SourceRange place, String idPrefix) {
    Decorations full = known.of(note, place, idPrefix, EmbedTrail.from(note.path()));
    SortedMap<Integer, LinkDecoration> links = new TreeMap<>(full.links());
    links.replaceAll((offset, link) -> LinkDecorations.asLink(link));
    Decorations decorations = full.withLinks(links);
    return range ->
        views(
            FragmentWriter.write(note.tree(), range, decorations, options(WriterOptions.PASSAGE)));
  }

  /** A piece of a note; ids in it get the prefix, so that they do not clash with the page's own. */
  List<BodyView> passage(Passage passage, String idPrefix) {
    return planning
        .find()
        .note(passage.note())
        .map(
            note ->
                piece(
                    note,
                    passage.range(),
                    known.of(note, passage.range(), idPrefix, EmbedTrail.from(note.path()))))
        .map(this::views)
        .orElse(List.of());
  }

  /** A piece of a note with gaps; a term in a gap is no link, which would tell what it hides. */
  List<BodyView> withGaps(Passage passage, List<Gap> gaps, String idPrefix) {
    Optional<Note> found = planning.find().note(passage.note());
    if (found.isEmpty()) {
      return List.of();
    }
    Note note = found.get();
    SortedMap<Integer, MentionDecoration> mentions = new TreeMap<>();
    Decorations full = known.of(note, passage.range(), idPrefix, EmbedTrail.from(note.path()));
    full.mentions()
        .forEach(
            (offset, mention) -> {
              if (gaps.stream().noneMatch(gap -> gap.range().overlaps(mention.range()))) {
                mentions.put(offset, mention);
              }
            });
    return views(
        inItsLanguage(
            note,
            FragmentWriter.write(
                note.tree(),
                passage.range(),
                gaps,
                full.withMentions(mentions),
                options(WriterOptions.PASSAGE))));
  }

  /**
   * A piece of a note in which no mention is a link.
   *
   * @param shown how a link is shown; one without a way stays as its words
   */
  List<BodyPart> bare(
      Passage passage, String idPrefix, Function<Link, Optional<LinkDecoration>> shown) {
    return planning
        .find()
        .note(passage.note())
        .map(
            note ->
                piece(
                    note,
                    passage.range(),
                    known.withLinksOnly(note, passage.range(), idPrefix, shown)))
        .orElse(List.of());
  }

  /**
   * A whole note, to be embedded or shown.
   *
   * @param trail the way through embeds down to it
   */
  List<BodyPart> parts(Note note, String idPrefix, EmbedTrail trail) {
    return inItsLanguage(
        note,
        FragmentWriter.write(
            note.tree(), known.of(note, whole(note), idPrefix, trail), noteOptions(note)));
  }

  /** A piece of a note, to be embedded, with the footnotes that it refers to. */
  List<BodyPart> parts(Note note, SourceRange range, String idPrefix, EmbedTrail trail) {
    return inItsLanguage(
        note,
        FragmentWriter.write(
            note.tree(),
            range,
            known.withFootnotes(note, range, idPrefix, trail),
            options(WriterOptions.PASSAGE).withFootnotes()));
  }

  private List<BodyPart> piece(Note note, SourceRange range, Decorations decorations) {
    return inItsLanguage(
        note,
        FragmentWriter.write(note.tree(), range, decorations, options(WriterOptions.PASSAGE)));
  }

  /** A piece of a note on another page says in which language it is, if not in the site's. */
  private List<BodyPart> inItsLanguage(Note note, List<BodyPart> parts) {
    return LanguageView.of(planning, note).stream()
        .map(language -> parts.stream().map(part -> language.around(part)).toList())
        .findFirst()
        .orElse(parts);
  }

  private static SourceRange whole(Note note) {
    return new SourceRange(0, note.tree().text().length());
  }

  private WriterOptions noteOptions(Note note) {
    SourceRange title =
        note.sections().stream()
            .filter(note::isTitle)
            .map(Section::heading)
            .findFirst()
            .orElse(new SourceRange(0, 0));
    return options(WriterOptions.NOTE).leavingOut(title);
  }

  private WriterOptions options(WriterOptions base) {
    return base.withStrictLineBreaks(planning.study().config().strictLineBreaks())
        .withFormulas(formulas)
        .withHeadingShift(headingShift)
        .withWords(planning.phrases());
  }

  private List<BodyView> views(List<BodyPart> parts) {
    return BodyView.of(parts, this::table);
  }

  /** The table of a fenced block {@code matrix}; nothing where it names nothing. */
  private Optional<BodyView.TablePartView> table(BodyPart part) {
    return part instanceof BodyPart.MatrixPart matrix
        ? table(matrix).map(BodyView.TablePartView::new)
        : Optional.empty();
  }

  private Optional<TableView> table(BodyPart.MatrixPart part) {
    return MatrixBlock.of(planning.study().matrices(), part.text())
        .shown()
        .map(shown -> new MatrixTables(planning).inNote(page, shown, part.id()));
  }
}
