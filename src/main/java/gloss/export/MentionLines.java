package gloss.export;

import gloss.glossary.Mention;
import gloss.note.Note;
import gloss.path.SourcePath;
import gloss.problem.LineIndex;
import gloss.text.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * All mentions as JSON lines, those that are not linked too: {@code file}, {@code line}, {@code
 * column}, {@code surface}, {@code term}, {@code linked}, {@code why}.
 */
public final class MentionLines {
  private MentionLines() {}

  /** The lines without their ends, in the order of the mentions. */
  public static List<String> of(List<Note> notes, List<Mention> mentions) {
    return objects(notes, mentions).stream().map(Json::toString).toList();
  }

  static List<Json> objects(List<Note> notes, List<Mention> mentions) {
    SortedMap<SourcePath, LineIndex> indexes = new TreeMap<>();
    notes.forEach(note -> indexes.put(note.path(), new LineIndex(note.tree().text())));
    List<Json> objects = new ArrayList<>();
    for (Mention mention : mentions) {
      objects.add(object(mention, indexes.getOrDefault(mention.note(), new LineIndex(""))));
    }
    return objects;
  }

  private static Json object(Mention mention, LineIndex index) {
    int offset = mention.range().start();
    return Json.object()
        .put("file", mention.note().value())
        .put("line", index.line(offset))
        .put("column", index.column(offset))
        .put("surface", mention.surface())
        .put("term", mention.term())
        .put("linked", mention.linked())
        .put("why", mention.why().id());
  }
}
