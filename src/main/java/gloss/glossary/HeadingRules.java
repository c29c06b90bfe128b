package gloss.glossary;

import gloss.markdown.SourceRange;
import gloss.note.Note;
import gloss.note.Section;
import gloss.text.Folding;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Rules A and B: a heading is the term, and what stands under it says what it is. */
final class HeadingRules {
  private static final double SENTENCE = Confidence.Form.HEADING_AND_SENTENCE.share();
  private static final double SENTENCE_IN_ITEM = Confidence.Form.HEADING_AND_ITEM.share();
  private static final double ARTICLE = Confidence.Form.HEADING_AND_ARTICLE.share();
  private static final double THIS = Confidence.Form.HEADING_AND_THIS.share();

  private HeadingRules() {}

  /** What a section defines, if it defines anything. */
  static Optional<Find> find(Note note, Section section, Opening opening) {
    List<String> titles =
        NameShape.isGeneric(HeadingName.of(section.title())) && isFirst(note, section)
            ? HeadingName.readings(note.path().stem())
            : HeadingName.readings(section.title());
    return find(note, section.whole(), titles, opening);
  }

  /** Whether the heading is of the highest level and stands before all others. */
  private static boolean isFirst(Note note, Section section) {
    return section.level() == 1
        && note.sections().stream()
            .filter(other -> other.level() > 0)
            .allMatch(other -> section.heading().start() <= other.heading().start());
  }

  /**
   * What a title with an opening below it defines.
   *
   * @param place all that belongs to the title
   * @param titles the names that it may stand for
   */
  static Optional<Find> find(Note note, SourceRange place, List<String> titles, Opening opening) {
    Optional<Find> found = Optional.empty();
    for (String title : titles) {
      found = found.or(() -> bySentence(note, place, title, opening, Rule.A));
    }
    return found
        .or(() -> byTurn(note, place, titles.get(0), opening))
        .or(() -> byOpening(note, place, titles.get(0), opening));
  }

  /** What a command does is no definition of it: {@code gloss build writes the site}. */
  private static boolean says(String name, String predicate) {
    return Character.isLowerCase(name.codePointAt(0))
        ? DefiningText.definesByCopula(predicate)
        : DefiningText.defines(predicate);
  }

  /** Rule B: the sentence tells what happens there, or when something is so. */
  private static Optional<Find> byTurn(
      Note note, SourceRange place, String title, Opening opening) {
    NamePieces pieces = NamePieces.of(HeadingName.canonical(title));
    List<String> names = Finds.joined(List.of(pieces.name()), pieces.aliases());
    boolean told =
        NameShape.isNameLike(pieces.name())
            && Turns.tell(names, opening.plain())
            && !opening.item();
    return told
        ? Optional.of(
            new Find(
                pieces.name(),
                aliases(title, pieces),
                Finds.definition(note, Rule.B, ARTICLE, opening.range(), opening.plain(), place)))
        : Optional.empty();
  }

  /** Rule A: the sentence has the name as its subject and says what it is. */
  static Optional<Find> bySentence(
      Note note, SourceRange place, String title, Opening opening, Rule rule) {
    NamePieces pieces = NamePieces.of(HeadingName.canonical(title));
    if (!NameShape.isPossible(pieces.name())) {
      return Optional.empty();
    }
    List<String> names = Finds.joined(List.of(pieces.name()), pieces.aliases());
    return Subjects.after(names, opening.plain())
        .filter(subject -> says(pieces.name(), subject.rest()))
        .map(
            subject ->
                new Find(
                    canonical(pieces.name(), subject, opening.plain()),
                    Finds.joined(aliases(title, pieces), subject.aliases()),
                    Finds.definition(
                        note,
                        rule,
                        opening.item() ? SENTENCE_IN_ITEM : SENTENCE,
                        opening.range(),
                        opening.plain(),
                        place)));
  }

  /** Rule B: the text begins with {@code This is} or like an entry of a dictionary. */
  private static Optional<Find> byOpening(
      Note note, SourceRange place, String title, Opening opening) {
    NamePieces pieces = NamePieces.of(HeadingName.canonical(title));
    boolean possible =
        NameShape.isNameLike(pieces.name())
            && !NameShape.isActivity(pieces.name())
            && !(pieces.name().contains(" and ") && !pieces.shortForm());
    boolean byThis = DefiningText.opensWithThis(opening.plain()) && !opening.item();
    if (!possible || (!byThis && !DefiningText.opensWithArticle(opening.plain()))) {
      return Optional.empty();
    }
    Definition definition =
        Finds.definition(
            note, Rule.B, byThis ? THIS : ARTICLE, opening.range(), opening.plain(), place);
    return Optional.of(new Find(pieces.name(), aliases(title, pieces), definition));
  }

  /** A plural heading over {@code A … is} names the thing in its singular. */
  private static String canonical(String name, Subjects.Found subject, String text) {
    boolean one = text.startsWith("A ") || text.startsWith("An ");
    int last = name.lastIndexOf(' ') + 1;
    String singular = name.substring(0, last) + NameKey.singular(name.substring(last));
    return one && Folding.same(singular, subject.name()) ? singular : name;
  }

  private static List<String> aliases(String title, NamePieces pieces) {
    List<String> aliases = new ArrayList<>(pieces.aliases());
    HeadingName.vendorForm(title)
        .map(form -> NamePieces.of(form).name())
        .filter(form -> !form.equals(pieces.name()))
        .ifPresent(aliases::add);
    return aliases;
  }
}
