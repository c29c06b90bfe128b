package gloss.glossary;

import gloss.config.SiteConfig;
import gloss.matrix.Matrix;
import gloss.note.Note;
import gloss.note.NoteIndex;
import gloss.path.SourcePath;
import gloss.problem.Problems;
import gloss.text.NaturalOrder;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * Builds the glossary: looks for terms in notes, matrices and vocabulary, keeps what is one, and
 * merges what is the same.
 */
public final class GlossaryBuilder {
  private final List<Note> notes;
  private final List<Matrix> matrices;
  private final NoteIndex index;
  private final VocabularyUse vocabulary;
  private final Problems problems;
  private final List<Find> finds = new ArrayList<>();
  private final List<Lead> leads = new ArrayList<>();
  private final List<Find> likely = new ArrayList<>();
  private final AlmostDefinitions almost = new AlmostDefinitions();
  private final List<TermGroup> suggestions = new ArrayList<>();
  private Habit habit = new Habit(0, 0);

  private GlossaryBuilder(
      List<Note> notes,
      NoteIndex index,
      List<Matrix> matrices,
      Vocabulary vocabulary,
      Problems problems) {
    this.notes = notes;
    this.matrices = matrices;
    this.index = index;
    this.vocabulary = new VocabularyUse(vocabulary, index, problems);
    this.problems = problems;
  }

  /**
   * The glossary of a vault.
   *
   * @param notes in reading order; it decides among equally good definitions
   * @param index finds the notes that links lead to
   * @param problems gets names that several terms share, and decisions that fit nothing
   */
  public static Glossary build(
      List<Note> notes,
      NoteIndex index,
      List<Matrix> matrices,
      Vocabulary vocabulary,
      SiteConfig config,
      Problems problems) {
    GlossaryBuilder builder = new GlossaryBuilder(notes, index, matrices, vocabulary, problems);
    builder.readNotes(config.terms().linked());
    List<Term> terms = config.terms().linked() ? builder.terms() : List.of();
    return new Glossary(terms, builder.leadsInOrder(), builder.suggestions());
  }

  private void readNotes(boolean linked) {
    List<List<BoldLead>> bold = notes.parallelStream().map(BoldLeads::of).toList();
    List<BoldLead> all = bold.stream().flatMap(List::stream).toList();
    Labels labels = new Labels(all);
    habit = Habit.of(all, labels);
    List<Integer> indices = IntStream.range(0, notes.size()).boxed().toList();
    List<NoteFinds> found =
        indices.parallelStream()
            .map(
                i -> {
                  Note note = notes.get(i);
                  boolean terms = linked && note.properties().terms();
                  return NoteFinds.of(note, bold.get(i), labels, terms);
                })
            .toList();
    for (NoteFinds one : found) {
      finds.addAll(one.finds());
      leads.addAll(one.leads());
      likely.addAll(one.likely());
      one.almost().forEach(almost::add);
    }
  }

  private List<Term> terms() {
    finds.addAll(0, vocabulary.finds());
    ListedNotes listed = ListedNotes.in(notes, index);
    List<Find> inLists = listed.without(finds);
    takeNamesInUse(inLists);
    LinkedNames linked = LinkedNames.in(notes, index);
    CaseTest cases = CaseTest.over(notes, singleWords(linked.names(), listed.names()));
    keep(find -> isNoEverydayWord(find, cases));
    inLists.stream().filter(find -> isNoEverydayWord(find, cases)).forEach(finds::add);
    finds.addAll(MatrixTerms.of(matrices, knownNames(cases)));
    keep(find -> !vocabulary.drops(find));
    finds.replaceAll(InitialsInUse.of(finds, notes)::given);
    List<TermGroup> groups =
        new ArrayList<>(TermGroups.of(finds, bare -> NameTests.isBareName(bare, cases)));
    groups.removeIf(group -> vocabulary.leavesOut(group) && gaveLeads(group));
    almost.leaveOut(vocabulary::refuses);
    new Evidence(notes, habit).weigh(groups.stream().filter(g -> !isSaid(g)).toList());
    List<String> found = groups.stream().flatMap(g -> g.names().stream()).toList();
    suggestions.addAll(groups.stream().filter(TermGroup::isUnsure).toList());
    groups.removeIf(group -> group.isUnsure() && gaveLeads(group));
    linked.addTo(groups, notes, cases, vocabulary::drops);
    new Contradictions(problems).report(groups);
    List<Term> terms = new TermMaker(groups, vocabulary, cases, problems).terms();
    almost.report(terms, cases, problems);
    MisspeltNames.report(notes, terms, vocabulary::drops, problems);
    vocabulary.reportDropped(found);
    return terms;
  }

  private void takeNamesInUse(List<Find> inLists) {
    List<Find> sure = new ArrayList<>(finds);
    sure.addAll(inLists);
    List<Find> used = NamesInUse.of(likely, sure, notes);
    likely.removeAll(used);
    likely.forEach(find -> leads.addAll(find.instead()));
    finds.addAll(used);
  }

  /** What is no term remains a card, if it came from a lead. */
  private void keep(Predicate<Find> isTerm) {
    finds.stream().filter(isTerm.negate()).forEach(find -> leads.addAll(find.instead()));
    finds.removeIf(isTerm.negate());
  }

  /** Whether a person names it as a term, in any file. */
  private boolean isSaid(TermGroup group) {
    return group.finds().stream().anyMatch(find -> TermGroup.isByHand(find.rule()))
        || vocabulary.renames(group)
        || MatrixTerms.name(matrices, group.names());
  }

  private List<SuggestedTerm> suggestions() {
    return suggestions.stream()
        .map(SuggestedTerm::of)
        .sorted(
            Comparator.comparingDouble((SuggestedTerm s) -> -s.definition().confidence())
                .thenComparing(SuggestedTerm::name, NaturalOrder.BY_NAME))
        .toList();
  }

  private boolean gaveLeads(TermGroup group) {
    group.finds().forEach(find -> leads.addAll(find.instead()));
    return true;
  }

  private SortedSet<String> singleWords(List<String> linked, List<String> listed) {
    SortedSet<String> words = new TreeSet<>(almost.names());
    words.addAll(linked);
    words.addAll(listed);
    for (Find find : finds) {
      for (String name : find.names()) {
        words.add(name);
        words.add(Vendors.without(name));
      }
    }
    for (Matrix matrix : matrices) {
      matrix.layers().forEach(layer -> words.addAll(layer.terms()));
      matrix.layers().forEach(layer -> words.add(layer.label()));
      matrix.subjects().forEach(subject -> words.addAll(subject.terms()));
      matrix.subjects().forEach(subject -> words.add(Vendors.without(subject.label())));
    }
    words.removeIf(word -> !NameShape.isOneWord(word));
    return words;
  }

  /** Rule A and what the author says are always taken; other single words must pass as names. */
  private static boolean isNoEverydayWord(Find find, CaseTest cases) {
    boolean sure = find.rule() == Rule.A || TermGroup.isByHand(find.rule());
    return sure || !NameTests.isEverydayWord(find.name(), cases);
  }

  private SortedSet<String> knownNames(CaseTest cases) {
    SortedSet<String> known = new TreeSet<>();
    for (Find find : finds) {
      List<String> names = find.names();
      TermGroups.withBare(names, bare -> NameTests.isBareName(bare, cases))
          .forEach(name -> known.add(NameKey.of(name)));
    }
    return known;
  }

  private List<Lead> leadsInOrder() {
    List<SourcePath> order = notes.stream().map(Note::path).toList();
    Map<SourcePath, Integer> places = new TreeMap<>();
    order.forEach(path -> places.put(path, places.size()));
    return leads.stream()
        .sorted(
            Comparator.comparing((Lead lead) -> places.get(lead.location().file()))
                .thenComparing(Lead::location)
                .thenComparing(Lead::label, NaturalOrder.BY_NAME))
        .toList();
  }
}
