package gloss;

import gloss.glossary.Mention;
import gloss.note.Note;
import gloss.path.SourcePath;
import gloss.problem.LineIndex;
import gloss.study.Study;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Why each mention of a term is linked or not, a line each: editors open the places. */
final class MentionReport {
  private MentionReport() {}

  /** Lines such as {@code note.md:3:7: "words" -> term, linked (first-in-section)}. */
  static List<String> of(Study study) {
    SortedMap<SourcePath, LineIndex> indexes = new TreeMap<>();
    for (Note note : study.all()) {
      indexes.put(note.path(), new LineIndex(note.tree().text()));
    }
    List<String> lines = new ArrayList<>();
    for (Mention mention : study.mentions()) {
      lines.add(line(mention, indexes.getOrDefault(mention.note(), new LineIndex(""))));
    }
    return lines;
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
}
