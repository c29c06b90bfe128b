package gloss.hostile;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/**
 * A kind of hostile Markdown: a note that grows with a number.
 *
 * @param name tells it apart from the others
 * @param full the number at which it has its full size
 * @param text makes the note for a number
 */
public record HostileInput(String name, int full, IntFunction<String> text) {
  /** All of them: those that cmark publishes, and our own. */
  public static List<HostileInput> all() {
    List<HostileInput> all = new ArrayList<>(CmarkInputs.all());
    all.addAll(BlockInputs.all());
    all.addAll(LineInputs.all());
    all.addAll(StudyInputs.all());
    return List.copyOf(all);
  }

  /**
   * The note at a part of its full size: of its number, or, where it grows faster than that, of its
   * length.
   */
  public String divided(int by) {
    int goal = text.apply(full).length() / by;
    int count = Math.max(1, full / by);
    int most = full;
    while (count < most) {
      int middle = (count + most) >>> 1;
      if (text.apply(middle).length() < goal) {
        count = middle + 1;
      } else {
        most = middle;
      }
    }
    return text.apply(count);
  }

  /** One that repeats a piece. */
  static HostileInput repeating(String name, int full, String piece) {
    return new HostileInput(name, full, piece::repeat);
  }

  /** One whose pieces have a number each, counted from 0. */
  static HostileInput numbered(String name, int full, IntFunction<String> piece) {
    return new HostileInput(name, full, count -> numbered(count, piece));
  }

  static String numbered(int count, IntFunction<String> piece) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < count; i++) {
      out.append(piece.apply(i));
    }
    return out.toString();
  }

  @Override
  public String toString() {
    return name;
  }
}
