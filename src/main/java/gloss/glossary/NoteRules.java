package gloss.glossary;

import gloss.markdown.Block;
import gloss.markdown.PlainText;
import gloss.markdown.SourceRange;
import gloss.note.Note;
import gloss.problem.Location;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Rules for a note as a whole: its front matter names the term, or its file's name does (F). */
final class NoteRules {
  private static final double BY_AUTHOR = Confidence.Form.BY_HAND.share();
  private static final double BY_NAME = Confidence.Form.NAME_OF_NOTE.share();
  private static final double BY_NAME_IN_USE = Confidence.Form.NAME_IN_USE.share();
  private static final List<String> NO_TERMS =
      List.of("readme", "index", "home", "moc", "todo", "inbox", "template", "daily", "journal");

  private NoteRules() {}

  /** What the note's front matter says that it defines. */
  static Optional<Find> byFrontmatter(Note note) {
    String term = note.properties().term().strip();
    if (term.isEmpty()) {
      return Optional.empty();
    }
    NamePieces pieces = NamePieces.of(term);
    boolean keep = NamePieces.hasOtherBracket(term);
    return Optional.of(
        new Find(keep ? term : pieces.name(), pieces.aliases(), whole(note, Rule.FRONTMATTER)));
  }

  /** The opening of a note as a definition whose place is the whole note. */
  static Definition whole(Note note, Rule rule) {
    SourceRange all = new SourceRange(0, note.tree().text().length());
    Optional<Block> first =
        note.tree().blocks().stream()
            .filter(b -> !(b instanceof Block.Heading) && !PlainText.of(b).isEmpty())
            .findFirst();
    return first
        .map(b -> Finds.definition(note, rule, BY_AUTHOR, b.range(), PlainText.of(b), all))
        .orElseGet(
            () ->
                new Definition(
                    new Definition.Meaning.OfText(""),
                    rule,
                    BY_AUTHOR,
                    Location.of(note.path()),
                    all));
  }

  /** Rule F: a note without a title of its own whose first words say what its name is. */
  static Optional<Find> byName(Note note) {
    String stem = note.path().stem();
    Optional<Opening> opening = Opening.of(note.tree().blocks());
    if (note.titleInBody() || opening.isEmpty() || !canName(stem)) {
      return Optional.empty();
    }
    String title = HeadingName.of(stem);
    return HeadingRules.bySentence(
            note, note.sections().get(0).whole(), title, opening.get(), Rule.F)
        .map(find -> new Find(find.name(), find.aliases(), inWholeNote(find.definition(), note)))
        .or(() -> terse(note, title, opening.get()));
  }

  /**
   * Rule F for a note that opens in any other way: its first words are the definition if other
   * notes use its name.
   */
  static Optional<Find> byNameInUse(Note note) {
    String stem = note.path().stem();
    Optional<Opening> opening = Opening.of(note.tree().blocks());
    boolean parted = note.sections().stream().anyMatch(section -> section.level() > 0);
    if (parted || opening.isEmpty() || !canName(stem)) {
      return Optional.empty();
    }
    NamePieces pieces = NamePieces.of(HeadingName.canonical(HeadingName.of(stem)));
    String plain = opening.get().plain();
    boolean order = NameShape.isImperative(pieces.name()) && !TerseText.opens(plain);
    boolean several = pieces.name().contains(" and ") && !pieces.shortForm();
    boolean possible =
        !opening.get().item()
            && !order
            && !several
            && TerseText.mayDefine(plain)
            && !NameShape.isActivity(pieces.name())
            && !NameShape.isGeneric(pieces.name());
    return possible
        ? Optional.of(
            new Find(
                pieces.name(), pieces.aliases(), byOpening(note, opening.get(), BY_NAME_IN_USE)))
        : Optional.empty();
  }

  private static Definition byOpening(Note note, Opening opening, double confidence) {
    SourceRange all = new SourceRange(0, note.tree().text().length());
    return Finds.definition(note, Rule.F, confidence, opening.range(), opening.plain(), all);
  }

  private static Optional<Find> terse(Note note, String title, Opening opening) {
    NamePieces pieces = NamePieces.of(HeadingName.canonical(title));
    if (!TerseText.opens(opening.plain())
        || opening.plain().endsWith("?")
        || !NameShape.isNameLike(pieces.name())
        || NameShape.isActivity(pieces.name())) {
      return Optional.empty();
    }
    return Optional.of(
        new Find(pieces.name(), pieces.aliases(), byOpening(note, opening, BY_NAME)));
  }

  private static Definition inWholeNote(Definition found, Note note) {
    return new Definition(
        found.meaning(),
        found.rule(),
        found.confidence(),
        found.location(),
        new SourceRange(0, note.tree().text().length()));
  }

  /** Whether the name of a file can be that of a term. */
  static boolean canName(String stem) {
    String key = stem.toLowerCase(Locale.ROOT);
    boolean date = key.length() >= 8 && key.chars().filter(Character::isDigit).count() >= 6;
    return NameShape.isPossible(HeadingName.of(stem))
        && !date
        && NO_TERMS.stream().noneMatch(word -> key.equals(word) || key.startsWith(word + " "));
  }
}
