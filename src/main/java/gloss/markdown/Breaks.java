package gloss.markdown;

import java.util.ArrayList;
import java.util.List;

/** Line ends of a text from which something was taken out. */
final class Breaks {
  private Breaks() {}

  /** The text without line ends at its ends, and with one where lines between have gone. */
  static List<Inline> tidy(List<Inline> inlines) {
    List<Inline> out = new ArrayList<>();
    for (Inline inline : inlines) {
      boolean afterBreak = out.isEmpty() || isBreak(out.get(out.size() - 1));
      if (!afterBreak || !(isBreak(inline) || isBlank(inline))) {
        out.add(inline);
      }
    }
    while (!out.isEmpty()
        && (isBreak(out.get(out.size() - 1)) || isBlank(out.get(out.size() - 1)))) {
      out.remove(out.size() - 1);
    }
    return out;
  }

  private static boolean isBreak(Inline inline) {
    return inline instanceof Inline.SoftBreak || inline instanceof Inline.HardBreak;
  }

  private static boolean isBlank(Inline inline) {
    return inline instanceof Inline.Text text && text.value().isBlank();
  }
}
