package gloss.glossary;

import gloss.markdown.LinkTarget;
import gloss.markdown.SourceRange;
import gloss.matrix.DutyWords;
import gloss.note.NoteIndex;
import gloss.note.Resolution;
import gloss.problem.Problem;
import gloss.problem.ProblemKind;
import gloss.problem.Problems;
import gloss.text.Suggestion;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Applies the author's decisions and notes which of them met something. */
final class VocabularyUse {
  private final Vocabulary vocabulary;
  private final NoteIndex index;
  private final Problems problems;
  private final SortedMap<String, Vocabulary.Entry> entries = new TreeMap<>();
  private final SortedSet<String> toDrop = new TreeSet<>();
  private final SortedSet<String> dropped = new TreeSet<>();

  VocabularyUse(Vocabulary vocabulary, NoteIndex index, Problems problems) {
    this.vocabulary = vocabulary;
    this.index = index;
    this.problems = problems;
    for (Vocabulary.Entry entry : vocabulary.entries()) {
      Vocabulary.Entry first = entries.putIfAbsent(NameKey.of(entry.term()), entry);
      if (first != null) {
        problems.add(
            ProblemKind.DUPLICATE_TERM, entry.location(), entry.term(), first.location().line());
      }
    }
    vocabulary.drop().forEach(name -> toDrop.add(NameKey.of(name.text())));
  }

  /** The terms to have. */
  List<Find> finds() {
    List<Find> finds = new ArrayList<>();
    for (Vocabulary.Entry entry : vocabulary.entries()) {
      Find byText = new Find(entry.term(), entry.aliases(), text(entry));
      finds.add(byText);
      home(entry).ifPresent(finds::add);
    }
    return finds;
  }

  /** Whether the author said that this is no term. */
  boolean drops(Find find) {
    return drops(find.name());
  }

  /** Whether the author said that a name is no term, or wants other terms only. */
  boolean refuses(String name) {
    return drops(name) || vocabulary.only();
  }

  /** The same for a name. */
  boolean drops(String name) {
    String key = NameKey.of(name);
    boolean drops = toDrop.contains(key);
    if (drops) {
      dropped.add(key);
    }
    return drops;
  }

  /** Whether the author wants other terms only. */
  boolean leavesOut(TermGroup group) {
    return vocabulary.only() && !group.has(Rule.YML);
  }

  /**
   * Reports names to drop that nothing has.
   *
   * @param known names that might have been meant
   */
  void reportDropped(List<String> known) {
    for (Vocabulary.Name name : vocabulary.drop()) {
      if (!dropped.contains(NameKey.of(name.text()))) {
        report(ProblemKind.UNKNOWN_TERM_TO_DROP, name, known);
      }
    }
  }

  /** The entry for a term, if the author wrote one. */
  Optional<Vocabulary.Entry> entry(TermGroup group) {
    return group.finds().stream()
        .map(find -> NameKey.of(find.name()))
        .flatMap(key -> Stream.ofNullable(entries.get(key)))
        .findFirst();
  }

  List<Vocabulary.Rename> renames() {
    return vocabulary.renames();
  }

  /** Whether the author gives it another name. */
  boolean renames(TermGroup group) {
    List<String> keys = group.names().stream().map(NameKey::of).toList();
    return vocabulary.renames().stream().anyMatch(r -> keys.contains(NameKey.of(r.from().text())));
  }

  /** Reports a term to rename that is not there. */
  void reportUnknown(Vocabulary.Rename rename, List<String> known) {
    report(ProblemKind.UNKNOWN_TERM_TO_RENAME, rename.from(), known);
  }

  /** Reports a new name that another term has. */
  void reportTaken(Vocabulary.Rename rename) {
    problems.add(
        ProblemKind.NEW_NAME_TAKEN, rename.from().location(), rename.from().text(), rename.to());
  }

  private void report(ProblemKind kind, Vocabulary.Name name, List<String> known) {
    String near = Suggestion.nearest(name.text(), known).orElse("");
    problems.add(Problem.of(kind, name.location(), name.text()).meaning(near));
  }

  private static Definition text(Vocabulary.Entry entry) {
    return new Definition(
        new Definition.Meaning.OfText(DutyWords.plain(entry.definition())),
        Rule.YML,
        Confidence.Form.BY_HAND.share(),
        entry.location(),
        new SourceRange(0, 0));
  }

  /** The note in which a term lives, as a definition by its first words. */
  private Optional<Find> home(Vocabulary.Entry entry) {
    if (entry.note().text().isEmpty()) {
      return Optional.empty();
    }
    Resolution target =
        index.resolve(entry.location().file(), LinkTarget.parse(entry.note().text()));
    if (target instanceof Resolution.NoteFound found) {
      return Optional.of(
          new Find(entry.term(), List.of(), NoteRules.whole(found.note(), Rule.YML)));
    }
    String near = target instanceof Resolution.Missing missing ? missing.suggestion() : "";
    problems.add(
        Problem.of(
                ProblemKind.UNKNOWN_NOTE_OF_TERM,
                entry.note().location(),
                entry.note().text(),
                entry.term())
            .meaning(near));
    return Optional.empty();
  }
}
