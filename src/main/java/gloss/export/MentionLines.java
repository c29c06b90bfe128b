package gloss.export;

import gloss.glossary.Mention;
import gloss.note.Note;
import gloss.path.SourcePath;
import gloss.text.Json;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * All mentions as JSON lines, those that are not linked too: {@code file}, {@code line}, {@code
 * column}, {@code surface}, {@code term}, {@code linked}, {@code why}.
 */
public final class MentionLines {
  private MentionLines() {}

  /** The lines without their ends, in the order of the mentions. */
  public static List<String> of(List<Note> notes, List<Mention> mentions) {
    Map<SourcePath, int[]> lineStarts = new TreeMap<>();
    notes.forEach(note -> lineStarts.put(note.path(), lineStarts(note.tree().text())));
    List<String> lines = new ArrayList<>();
    for (Mention mention : mentions) {
      lines.add(line(mention, lineStarts.getOrDefault(mention.note(), new int[] {0})));
    }
    return lines;
  }

  private static String line(Mention mention, int[] lineStarts) {
    int offset = mention.range().start();
    int found = Arrays.binarySearch(lineStarts, offset);
    int line = found >= 0 ? found : -found - 2;
    return Json.object()
        .put("file", mention.note().value())
        .put("line", line + 1)
        .put("column", offset - lineStarts[line] + 1)
        .put("surface", mention.surface())
        .put("term", mention.term())
        .put("linked", mention.linked())
        .put("why", mention.why().id())
        .toString();
  }

  private static int[] lineStarts(String text) {
    List<Integer> starts = new ArrayList<>(List.of(0));
    for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) {
      starts.add(end + 1);
    }
    return starts.stream().mapToInt(Integer::intValue).toArray();
  }
}
