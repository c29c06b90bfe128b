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
  private static final int OTHER_NOTES = 2;

  private final List<Note> notes;
  private final CaseTest cases;
  private final Habit habit;

  /**
   * @param cases must know the names of the finds
   * @param habit of the vault
   */
  Evidence(List<Note> notes, CaseTest cases, Habit habit) {
    this.notes = notes;
    this.cases = cases;
    this.habit = habit;
  }

  /**
   * Weighs each group. Where what stands at the find does not suffice, the text of the other notes
   * is asked, too.
   */
  void weigh(List<TermGroup> groups) {
    List<TermGroup> unsure = new ArrayList<>();
    for (TermGroup group : groups) {
      group.weigh(Confidence.of(share(group), signs(group)));
      if (!Confidence.isEnough(group.confidence())) {
        unsure.add(group);
      }
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

  private static double share(TermGroup group) {
    return best(group).map(f -> f.definition().confidence()).orElse(0.0);
  }

  private static Optional<Find> best(TermGroup group) {
    return group.finds().stream().max(Comparator.comparingDouble(f -> f.definition().confidence()));
  }

  private List<Sign> signs(TermGroup group) {
    List<Sign> signs = new ArrayList<>();
    String name = group.name();
    if (!group.has(Rule.I) && group.names().stream().anyMatch(n -> Initials.fit(name, n))) {
      signs.add(Sign.SHORT_FORM);
    }
    if (Vendors.precedes(name)) {
      signs.add(Sign.VENDOR);
    }
    if (files(group).size() > 1) {
      signs.add(Sign.SEVERAL_NOTES);
    }
    boolean onlyOpens = group.finds().stream().allMatch(find -> find.rule() == Rule.D);
    if (onlyOpens && isNoCommonWord(name)) {
      signs.add(Sign.NO_COMMON_WORD);
    }
    best(group)
        .map(Telling::of)
        .ifPresent(
            telling -> {
              if (telling == Telling.KIND) {
                signs.add(Sign.KIND);
              } else if (telling == Telling.OTHER_THING) {
                signs.add(Sign.OTHER_THING);
              }
            });
    if (onlyOpens && habit.isToDefine()) {
      signs.add(Sign.DEFINING_VAULT);
    } else if (onlyOpens && habit.isToLabel()) {
      signs.add(Sign.LABELLING_VAULT);
    }
    return signs;
  }

  private boolean isNoCommonWord(String name) {
    return !NameShape.isOneWord(name)
        || NameShape.isMarked(name)
        || cases.count(name).capitalised() > 0;
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
