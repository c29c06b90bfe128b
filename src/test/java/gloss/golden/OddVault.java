package gloss.golden;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * A made-up vault of odd notes: names, syntax and mistakes that people make, put together by
 * chance. One seed, one vault, on every machine.
 */
final class OddVault {
  private static final List<String> NAMES =
      List.of(
          "Plain",
          "plain",
          "PLAIN 2",
          "C",
          "C++",
          "C#",
          "R&D",
          "Note 1.2",
          "3 - Three",
          "10 - Ten",
          "2 - Two",
          "Ümläut",
          "U\u0308mla\u0308ut",
          "日本語",
          "עברית",
          "index",
          "Index",
          "a.b.c",
          "it's (odd), really!",
          "100%",
          "x".repeat(90),
          "İstanbul",
          "tags",
          "🚀",
          "-dash",
          "_under_");
  private static final List<String> FOLDERS =
      List.of("", "", "", "deep/", "deep/er/", "A B/", "notes/");
  private static final List<String> WORDS =
      List.of(
          "Zone",
          "zone",
          "Availability Zone",
          "IAM",
          "iam",
          "Load Balancer",
          "load\nbalancers",
          "WHO",
          "who",
          "a",
          "the",
          "of",
          "and",
          "is",
          "network",
          "S3",
          "café",
          "İ",
          "ı",
          "ﬁne",
          "日本",
          "עברית",
          "🚀",
          "e\u0301",
          "\u00a0",
          "\u200d",
          "<b>",
          "</b>",
          "<i",
          "&amp;",
          "&",
          "&#0;",
          "\\",
          "`",
          "``",
          "*",
          "**",
          "_",
          "~~",
          "==",
          "%%",
          "$",
          "$$",
          "[",
          "]",
          "[[",
          "]]",
          "![[",
          "|",
          "(",
          ")",
          "^x",
          "^[n]",
          "[^1]",
          "#tag",
          "# no",
          "::",
          ":::",
          "{{c1::x}}",
          "<!--",
          "-->",
          "<br>",
          "http://example.org",
          "<script>",
          "javascript:x",
          "\t");
  private static final List<String> FRONT =
      List.of(
          "",
          "",
          "",
          "---\ntitle: T\n---\n",
          "---\nterm: Load Balancer\naliases: [LB]\n---\n",
          "---\ntags: [a, \"b c\", 3]\n---\n",
          "---\ntitle: [broken\n---\n",
          "---\nnever: closed\n\n",
          "---\n---\n",
          "---\naliases: /old/place\n---\n",
          "---\nterms: off\n---\n",
          "\uFEFF",
          "---\ndraft: true\n---\n",
          "15-06-2025 11:35:16\n\nStatus :\n\nTags : [[Plain]] #x\n\n",
          "Tags : a\nStatus: b\n---\n",
          "---\npublish: maybe\ndate: yesterday\n---\n");
  private static final List<String> CALLOUTS =
      List.of("[!note]", "[!tip]-", "[!question]+ Why?", "[!odd thing]", "[! note ]", "[!x|y] z");

  private final Random random;
  private final List<String> notes = new ArrayList<>();

  private OddVault(long seed) {
    this.random = new Random(seed);
  }

  /** Writes the vault of a seed. */
  static Path write(long seed, Path folder) throws IOException {
    OddVault vault = new OddVault(seed);
    int count = 1 + vault.random.nextInt(12);
    for (int i = 0; i < count; i++) {
      vault.notes.add(vault.one(FOLDERS) + vault.one(NAMES));
    }
    Files.createDirectories(folder);
    for (String note : vault.notes.stream().distinct().toList()) {
      Path file = folder.resolve(note + ".md");
      Files.createDirectories(file.getParent());
      Files.write(file, vault.note().getBytes(UTF_8));
    }
    return folder;
  }

  private String one(List<String> from) {
    return from.get(random.nextInt(from.size()));
  }

  private String note() {
    StringBuilder note = new StringBuilder(one(FRONT));
    int blocks = random.nextInt(14);
    for (int i = 0; i < blocks; i++) {
      note.append(block(2)).append(random.nextInt(5) == 0 ? "\n" : "\n\n");
    }
    String text = note.toString();
    return random.nextInt(6) == 0 ? text.replace("\n", "\r\n") : text;
  }

  private String block(int depth) {
    return switch (random.nextInt(depth == 0 ? 9 : 15)) {
      case 0, 1, 2 -> words();
      case 3 -> "#".repeat(1 + random.nextInt(7)) + " " + words();
      case 4 -> "- **" + one(WORDS) + " Thing (" + one(WORDS) + "):** " + words();
      case 5 -> table();
      case 6 ->
          "```"
              + one(WORDS).replace("`", "")
              + "\n"
              + words()
              + "\n"
              + (random.nextBoolean() ? "```" : "");
      case 7 -> "## " + one(NAMES) + "\n\nA " + one(NAMES) + " is a thing that " + words();
      case 8 -> link();
      case 9 -> indented("> ", one(CALLOUTS) + "\n" + block(depth - 1));
      case 10 -> indented("> ", block(depth - 1));
      case 11 ->
          "- " + words() + "\n    \n" + indented("    ", block(depth - 1)) + "\n    \n- " + words();
      case 12 -> "1. " + words() + "\n" + indented("   ", block(depth - 1));
      case 13 ->
          "<details>\n<summary>" + words() + "</summary>\n\n" + block(depth - 1) + "\n\n</details>";
      default ->
          "<div onclick=\"x\" class='y'>"
              + block(depth - 1)
              + (random.nextBoolean() ? "</div>" : "");
    };
  }

  private String words() {
    StringBuilder words = new StringBuilder(one(WORDS));
    int more = random.nextInt(14);
    for (int i = 0; i < more; i++) {
      words
          .append(random.nextInt(4) == 0 ? "" : " ")
          .append(random.nextInt(8) == 0 ? link() : one(WORDS));
    }
    return words.toString();
  }

  private String link() {
    String target = random.nextInt(4) == 0 ? one(NAMES) : one(notes);
    return switch (random.nextInt(8)) {
      case 0 -> "[[" + target + "]]";
      case 1 -> "[[" + target + "|" + one(WORDS) + "]]";
      case 2 -> "[[" + target + "#" + one(NAMES) + "]]";
      case 3 -> "![[" + target + "]]";
      case 4 -> "[" + one(WORDS) + "](" + target + ".md)";
      case 5 -> "[" + one(WORDS) + "](<" + target + "#" + one(NAMES) + ">)";
      case 6 -> "![" + one(WORDS) + "](" + one(WORDS) + ")";
      default -> "[[#" + one(NAMES) + "]]";
    };
  }

  private String table() {
    StringBuilder table = new StringBuilder("| a | " + one(WORDS) + " |\n|---|:-:|\n");
    for (int i = random.nextInt(3); i >= 0; i--) {
      table
          .append("| ")
          .append(words().replace("\n", " "))
          .append(" | ")
          .append(link())
          .append(" |\n");
    }
    return table.toString();
  }

  private static String indented(String by, String text) {
    return by + text.replace("\n", "\n" + by);
  }
}
