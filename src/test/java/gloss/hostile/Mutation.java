package gloss.hostile;

import java.util.List;
import java.util.Random;

/** Changes texts by chance: the same seed changes the same text in the same way. */
final class Mutation {
  private static final List<String> SIGNS =
      List.of(
          "[[",
          "]]",
          "![[",
          "|",
          "\\|",
          "[",
          "](",
          ")",
          "(",
          "![",
          "<",
          ">",
          "<!--",
          "-->",
          "</",
          "<b>",
          "<details>",
          "<table>",
          "<td>",
          "%%",
          "==",
          "$$",
          "$",
          "`",
          "```",
          "~~~",
          "~~",
          "*",
          "**",
          "_",
          "> ",
          "> [!note]- ",
          "- ",
          "- [x] ",
          "1. ",
          "\t",
          "    ",
          "\n",
          "\n\n",
          "\r",
          "# ",
          "#",
          "#tag/a",
          "---\n",
          "---",
          "===",
          "|-|-|\n",
          "::",
          ":::",
          "?\n",
          "??\n",
          "{{c1::",
          "}}",
          "^[",
          "[^1]",
          "[^1]: ",
          "^id",
          "&#0;",
          "&amp;",
          "\\",
          "\u0000",
          "\uFFFF",
          "\uD83D",
          "\uDE80",
          "\u202E",
          "\u0301",
          "\uFEFF",
          "İ",
          "ß",
          "日本",
          "🚀",
          "http://",
          "www.",
          "@",
          "\u00A0",
          "\u2028",
          "vs",
          "Q: ",
          "A: ",
          "<!--SR:!2025-01-01,1,250-->",
          "tags:",
          "aliases: [",
          "term: ",
          ": ",
          "matrix",
          "9999999999999999999");

  private final Random random;
  private final List<String> texts;

  /**
   * Changes.
   *
   * @param texts what pieces are taken from
   */
  Mutation(long seed, List<String> texts) {
    this.random = new Random(seed);
    this.texts = texts;
  }

  /** One of the texts, changed in some places. */
  String next() {
    StringBuilder text = new StringBuilder(one());
    int changes = 1 + random.nextInt(12);
    for (int i = 0; i < changes; i++) {
      change(text);
    }
    return text.toString();
  }

  private String one() {
    return texts.get(random.nextInt(texts.size()));
  }

  private int place(CharSequence text) {
    return random.nextInt(text.length() + 1);
  }

  private void change(StringBuilder text) {
    int start = place(text);
    int end = Math.min(text.length(), start + 1 + random.nextInt(40));
    String sign = SIGNS.get(random.nextInt(SIGNS.size()));
    switch (random.nextInt(8)) {
      case 0 -> text.delete(start, end);
      case 1, 2 -> text.insert(start, sign);
      case 3 -> text.insert(start, sign.repeat(1 + random.nextInt(130)));
      case 4 -> text.insert(place(text), text.substring(start, end).repeat(1 + random.nextInt(20)));
      case 5 -> text.setLength(start);
      case 6 -> text.insert(start, piece(one()));
      default -> text.replace(start, end, sign);
    }
  }

  private String piece(String text) {
    int start = place(text);
    return text.substring(start, Math.min(text.length(), start + random.nextInt(400)));
  }
}
