package gloss.guide;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A fenced block of a note of the guide.
 *
 * @param place the note and the line of the fence, for messages
 * @param words what stands behind the opening fence, by words; may be empty
 * @param text what stands between the fences, with its line ends
 * @param behind all of the note that stands behind it
 */
record Fence(String place, List<String> words, String text, String behind) {
  private static final Pattern BLOCK =
      Pattern.compile("(?ms)^(`{3,})([^`\\n]*)\\n(.*?)^\\1`*[ \\t]*$\\n?");

  Fence {
    words = List.copyOf(words);
  }

  /** The blocks of a note, in order; those in lists and quotes are not among them. */
  static List<Fence> in(String name, String note) {
    List<Fence> fences = new ArrayList<>();
    Matcher block = BLOCK.matcher(note);
    while (block.find()) {
      long line = note.substring(0, block.start()).lines().count() + 1;
      fences.add(
          new Fence(
              name + ":" + line,
              List.of(block.group(2).strip().split(" +", -1)),
              block.group(3),
              note.substring(block.end())));
    }
    return fences;
  }

  /** What the block is: the first word behind its fence. */
  String kind() {
    return words.get(0);
  }
}
