package gloss.glossary;

import gloss.glossary.Confidence.Sign;
import gloss.markdown.TextRun;
import gloss.markdown.TextRuns;
import gloss.note.Note;
import gloss.path.SourcePath;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Looks in a vault for what speaks for and against each term that the rules found. */
final class Evidence {
  private static final int OTHER_NOTES = 1;

  private final List<Note> notes;
  private final Habit habit;
  private final SortedMap<SourcePath, Note> byPath = new TreeMap<>();

  /**
   * @param habit of the vault
   */
  Evidence(List<Note> notes, Habit habit) {
    this.notes = notes;
    this.habit = habit;
    notes.forEach(note -> byPath.put(note.path(), note));
  }

  /**
   * Weighs each group. Where what stands at the find does not suffice, the text of the other notes
   * is asked, too.
   */
  void weigh(List<TermGroup> groups) {
    List<TermGroup> unsure = new ArrayList<>();
    for (TermGroup group : groups) {
      List<Sign> signs = signs(group);
      group.weigh(Confidence.of(share(group), signs));
      if (!Confidence.isEnough(group.confidence()) && mayBeProvenByUse(group, signs)) {
        unsure.add(group);
      }
    }
    if (unsure.isEmpty()) {
      return;
    }
    SortedMap<String, SortedSet<SourcePath>> users = users(unsure);
    for (TermGroup group : unsure) {
      SortedSet<SourcePath> others = users.getOrDefault(group.name(), new TreeSet<>());
      others.removeAll(files(group));
      if (others.size() >= OTHER_NOTES) {
        group.weigh(Confidence.of(group.confidence(), List.of(Sign.MENTIONED)));
      }
    }
  }

  /** A single word is no surer for being used; nor is what something speaks against. */
  private static boolean mayBeProvenByUse(TermGroup group, List<Sign> signs) {
    return !NameShape.isOneWord(group.name()) && signs.stream().noneMatch(Sign::isDoubt);
  }

  private static double share(TermGroup group) {
    return best(group).map(f -> f.definition().confidence()).orElse(0.0);
  }

  private static Optional<Find> best(TermGroup group) {
    return group.finds().stream().max(Comparator.comparingDouble(f -> f.definition().confidence()));
  }

  private List<Sign> signs(TermGroup group) {
    return best(group).map(find -> signs(group, find)).orElse(List.of());
  }

  private List<Sign> signs(TermGroup group, Find find) {
    List<Sign> signs = new ArrayList<>();
    boolean shortForm = group.names().stream().anyMatch(n -> Initials.fit(find.name(), n));
    addName(find, shortForm, signs);
    addText(find, shortForm, signs);
    if (find.rule() == Rule.D && habit.isToDefine()) {
      signs.add(Sign.DEFINING_VAULT);
    }
    return signs;
  }

  private static void addName(Find find, boolean shortForm, List<Sign> signs) {
    String name = find.name();
    if (shortForm && find.rule() != Rule.I) {
      signs.add(Sign.SHORT_FORM);
    }
    if (!shortForm && NameShape.isOneWord(name) && !NameShape.isMarked(name)) {
      signs.add(Sign.ONE_WORD);
    }
    if (Doubts.isLong(name)) {
      signs.add(Sign.LONG_NAME);
    }
    if (!shortForm && find.rule() != Rule.A && find.rule() != Rule.C && Doubts.isCollective(name)) {
      signs.add(Sign.COLLECTIVE);
    }
  }

  private void addText(Find find, boolean shortForm, List<Sign> signs) {
    String text = find.definition().meaning().plain();
    Telling telling = Telling.of(find);
    boolean sentence = isSentence(find.rule(), telling);
    addTelling(find, telling, sentence, signs);
    if (sentence && Doubts.isJudgement(text)) {
      signs.add(Sign.JUDGEMENT);
    }
    boolean saysWhat =
        signs.contains(Sign.IS_A)
            || signs.contains(Sign.KIND)
            || signs.contains(Sign.OF_THE_TERM)
            || shortForm;
    if (!saysWhat && Doubts.isShort(text)) {
      signs.add(Sign.SHORT_TEXT);
    }
    if (Doubts.isOfText(text)) {
      signs.add(Sign.OF_TEXT);
    }
    if (Doubts.isToTheReader(text)) {
      signs.add(Sign.TO_THE_READER);
    }
    if (text.endsWith(":")) {
      signs.add(Sign.CUT_OFF);
    }
    boolean item = find.rule() != Rule.A && find.rule() != Rule.B && find.rule() != Rule.F;
    if (item && !shortForm && Doubts.isCourseOfThings(heading(find))) {
      signs.add(Sign.AMONG_STEPS);
    }
  }

  private static void addTelling(Find find, Telling telling, boolean sentence, List<Sign> signs) {
    String text = find.definition().meaning().plain();
    if (sentence && DefiningText.isA(text)) {
      signs.add(Sign.IS_A);
    }
    switch (telling) {
      case KIND -> signs.add(Sign.KIND);
      case OF_THE_TERM -> {
        if (!sentence) {
          signs.add(Sign.OF_THE_TERM);
        }
      }
      case OF_A_PART -> signs.add(Sign.OF_A_PART);
      case OF_ANOTHER_THING -> signs.add(Sign.OF_ANOTHER_THING);
      case OF_THIS -> signs.add(Sign.OF_THIS);
      case ELSE -> {}
    }
    if (find.rule() == Rule.D && text.startsWith("The ") && telling != Telling.OF_THE_TERM) {
      signs.add(Sign.THE);
    }
  }

  /** Whether a rule took it because of a sentence with the term as its subject. */
  private static boolean isSentence(Rule rule, Telling telling) {
    boolean byName = rule == Rule.F && telling == Telling.OF_THE_TERM;
    return rule == Rule.A || rule == Rule.C || byName;
  }

  /** The title of the section in which it stands; empty outside of any. */
  private String heading(Find find) {
    Note note = byPath.get(find.definition().file());
    return note == null || !(find.definition().meaning() instanceof Definition.Meaning.OfPassage of)
        ? ""
        : note.sectionAt(of.passage().range().start()).title();
  }

  private static SortedSet<SourcePath> files(TermGroup group) {
    SortedSet<SourcePath> files = new TreeSet<>();
    group.finds().forEach(find -> files.add(find.definition().file()));
    return files;
  }

  /** Which notes use the names as names: with a capital, where no sentence begins. */
  private SortedMap<String, SortedSet<SourcePath>> users(List<TermGroup> groups) {
    List<Term> terms = groups.stream().map(Evidence::exact).toList();
    TermMatcher matcher = TermMatcher.of(terms);
    SortedMap<String, SortedSet<SourcePath>> users = new TreeMap<>();
    notes.parallelStream()
        .map(note -> used(note, matcher))
        .toList()
        .forEach(
            found ->
                found.forEach(
                    (name, files) ->
                        users.computeIfAbsent(name, key -> new TreeSet<>()).addAll(files)));
    return users;
  }

  private static Term exact(TermGroup group) {
    return new Term(group.name(), group.names(), List.of(), true);
  }

  private static SortedMap<String, SortedSet<SourcePath>> used(Note note, TermMatcher matcher) {
    SortedMap<String, SortedSet<SourcePath>> used = new TreeMap<>();
    for (TextRun run : TextRuns.of(note.tree())) {
      List<TermMatch> matches = run.heading() ? List.of() : matcher.matches(run.text());
      for (TermMatch match : matches) {
        if (isAName(run.text(), match.start())) {
          match
              .terms()
              .forEach(
                  term ->
                      used.computeIfAbsent(term.name(), key -> new TreeSet<>()).add(note.path()));
        }
      }
    }
    return used;
  }

  private static boolean isAName(String text, int start) {
    return Character.isUpperCase(text.codePointAt(start)) && !CaseTest.isSentenceStart(text, start);
  }
}
