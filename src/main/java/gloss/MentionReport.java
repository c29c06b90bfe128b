package gloss;

import gloss.glossary.Definition;
import gloss.glossary.Mention;
import gloss.glossary.SuggestedTerm;
import gloss.glossary.Term;
import gloss.glossary.TermGaps;
import gloss.glossary.VocabularyReader;
import gloss.note.Note;
import gloss.path.SourcePath;
import gloss.problem.LineIndex;
import gloss.problem.Location;
import gloss.study.Study;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Why words are linked or not, in six sections: mentions, terms, suggestions, and where notes and
 * glossary do not meet. Each has a line that says what follows, and a line for each entry, which
 * begins with a place: editors open it.
 */
final class MentionReport {
  private final List<String> lines = new ArrayList<>();

  private MentionReport() {}

  /** Lines such as {@code note.md:3:7: "words" -> term, linked (first-in-section)}. */
  static List<String> of(Study study, TermGaps gaps) {
    MentionReport report = new MentionReport();
    report.mentions(study);
    List<Term> terms = study.glossary().terms();
    report.section(Console.count(terms.size(), "term") + ", each by the rule that made it");
    report.add(terms, MentionReport::term);
    List<SuggestedTerm> suggested = study.glossary().suggestions();
    report.section(
        Console.count(suggested.size(), "suggested term")
            + ", each with its line for "
            + VocabularyReader.PATH);
    report.add(suggested, MentionReport::suggested);
    report.section(head(gaps.neverMentioned().size(), "term") + " mentioned");
    report.add(gaps.neverMentioned(), term -> place(term) + ": " + term.name());
    report.section(head(gaps.neverDefined().size(), "bold lead") + " defined");
    report.add(
        gaps.neverDefined(),
        lead ->
            lead.location()
                + ": "
                + lead.name()
                + ", "
                + Console.count(lead.count(), "time")
                + " ("
                + lead.why().id()
                + ")");
    report.section(head(gaps.neverExpanded().size(), "acronym") + " expanded");
    report.add(
        gaps.neverExpanded(),
        form -> form.location() + ": " + form.name() + ", " + Console.count(form.count(), "time"));
    report.lines.add("");
    return report.lines;
  }

  private static String head(int number, String noun) {
    return Console.count(number, noun) + " never";
  }

  private void section(String head) {
    if (!lines.isEmpty()) {
      lines.add("");
    }
    lines.add(head);
  }

  private <T> void add(List<T> entries, Function<T, String> line) {
    entries.forEach(entry -> lines.add(line.apply(entry)));
  }

  private void mentions(Study study) {
    SortedMap<SourcePath, LineIndex> indexes = new TreeMap<>();
    for (Note note : study.all()) {
      indexes.put(note.path(), new LineIndex(note.tree().text()));
    }
    long linked = study.mentions().stream().filter(Mention::linked).count();
    section(Console.count(study.mentions().size(), "mention") + ", " + linked + " of them linked");
    add(
        study.mentions(),
        mention -> line(mention, indexes.getOrDefault(mention.note(), new LineIndex(""))));
  }

  private static String line(Mention mention, LineIndex index) {
    int offset = mention.range().start();
    return mention.note()
        + ":"
        + index.line(offset)
        + ":"
        + index.column(offset)
        + ": \""
        + mention.surface()
        + "\" -> "
        + mention.term()
        + (mention.linked() ? ", linked (" : ", not linked (")
        + mention.why().id()
        + ")";
  }

  private static String term(Term term) {
    String names =
        term.aliases().isEmpty()
            ? term.name()
            : term.name() + " (" + String.join(", ", term.aliases()) + ")";
    String rule = term.definition().map(MentionReport::rule).orElse("");
    String others =
        term.definitions().stream()
            .skip(1)
            .map(d -> d.location().toString())
            .collect(Collectors.joining(", "));
    return place(term)
        + ": "
        + names
        + rule
        + (others.isEmpty() ? "" : ", also defined at " + others);
  }

  private static String suggested(SuggestedTerm term) {
    return term.definition().location()
        + ": "
        + term.name()
        + rule(term.definition())
        + ": "
        + term.accepted();
  }

  private static String rule(Definition definition) {
    return ", rule " + definition.rule().id() + ", confidence " + definition.confidence();
  }

  private static String place(Term term) {
    return term.definition().map(Definition::location).map(Location::toString).orElse("");
  }
}
