package gloss.hostile;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * A made-up vault as large and as odd as real ones get: thirty languages, names that disks and
 * systems refuse or take for one, notes without a word and notes as long as a book. One seed, one
 * vault; only names that the disk at hand cannot hold are left out.
 */
public final class ManyTongues {
  private static final int EMPTY_IN = 14_000 / 84;
  private static final int NOTES_IN_A_FOLDER = 120;
  private static final int LONG_NOTE = 500_000;
  private static final int LONG_LINE = 75_000;
  private static final int LONGEST_NAME = 250;

  /** Names of notes that something somewhere stumbles over. */
  private static final List<String> NAMES =
      List.of(
          "What is it? A question",
          "Time: 12:30",
          "A \"quoted\" name",
          "100% of it",
          "50%25 escaped",
          "%%hidden%%",
          "[[linked]] name",
          "a [bracket] b",
          "# not a heading",
          "a^b",
          "pipe | bar",
          "<b>bold</b>",
          "rock & roll &amp; more",
          "🚀 launch",
          "👩‍👩‍👧 family",
          "e\u0301te\u0301 decomposed",
          "\u00e9t\u00e9 decomposed",
          "CON",
          "con.tainer",
          "NUL",
          "aux",
          "COM1",
          "trailing dot.",
          "trailing blank ",
          " leading blank",
          ".. dots",
          "a.b.c.d",
          "Same",
          "SAME",
          "same",
          "Straße",
          "STRASSE",
          "İstanbul",
          "istanbul",
          "index",
          "Index",
          "README-not",
          "tags",
          "search",
          "C",
          "C++",
          "C#",
          "-dash",
          "--option",
          "~tilde",
          "$HOME",
          "`code`",
          "a'b’c",
          "new\u2028line",
          "zero\u200Bwidth",
          "right\u202Eleft",
          "…",
          "???",
          "日本語 の 名前",
          "اسم عربي",
          "x".repeat(LONGEST_NAME - 3),
          "长".repeat((LONGEST_NAME - 3) / 3));

  private final Random random;
  private final List<String> written = new ArrayList<>();

  private ManyTongues(long seed) {
    this.random = new Random(seed);
  }

  /**
   * Writes a vault.
   *
   * @param longOnes how many notes have 500 KB, and how many a line of 75,000 signs
   * @return how many notes the disk took
   */
  public static int write(Path folder, int notes, int longOnes, long seed) throws IOException {
    ManyTongues vault = new ManyTongues(seed);
    Files.createDirectories(folder);
    for (int i = 0; i < notes; i++) {
      vault.write(folder, i, longOnes);
    }
    return vault.written.size();
  }

  private void write(Path folder, int number, int longOnes) throws IOException {
    String place = folderOf(number);
    String name = name(number);
    byte[] text = text(number, longOnes).getBytes(UTF_8);
    try {
      Path file = folder.resolve(place + name + ".md");
      Files.createDirectories(file.getParent());
      Files.write(file, text);
      written.add(name);
    } catch (IOException | java.nio.file.InvalidPathException e) {
      // A name that this disk cannot hold: then no vault on it has such a note.
      Files.write(folder.resolve("Plain " + number + ".md"), text);
      written.add("Plain " + number);
    }
  }

  /** Odd names stand side by side, so that those that are nearly one meet. */
  private String folderOf(int number) {
    return number < NAMES.size()
        ? "odd/"
        : Tongues.word(number / NOTES_IN_A_FOLDER, new Random(number / NOTES_IN_A_FOLDER))
            + " "
            + number / NOTES_IN_A_FOLDER
            + "/";
  }

  private String name(int number) {
    if (number < NAMES.size()) {
      return NAMES.get(number);
    }
    int tongue = number % Tongues.count();
    String name = Tongues.word(tongue, random) + " " + Tongues.word(tongue, random) + " " + number;
    return random.nextInt(5) == 0 ? Normalizer.normalize(name, Normalizer.Form.NFD) : name;
  }

  private String text(int number, int longOnes) {
    int tongue = number % Tongues.count();
    int odd = number - NAMES.size();
    if (odd >= 0 && odd < longOnes) {
      return longNote(tongue);
    } else if (odd >= longOnes && odd < 2 * longOnes) {
      return "# Line\n\n" + oneLine(tongue) + "\n";
    } else if (odd == 2 * longOnes) {
      return nested(tongue);
    } else if (odd == 2 * longOnes + 1) {
      return formulas(tongue);
    } else if (number % EMPTY_IN == EMPTY_IN - 1) {
      return number % 2 == 0 ? "" : "\n \n";
    }
    return ordinary(tongue);
  }

  private String ordinary(int tongue) {
    StringBuilder out = new StringBuilder();
    out.append("---\ntags: [").append(Tongues.word(tongue, random)).append("]\n---\n\n");
    out.append(Tongues.sentence(tongue, 12, random)).append(link(tongue)).append("\n\n## ");
    out.append(Tongues.word(tongue, random)).append("\n\n- **");
    out.append(Tongues.word(tongue, random)).append(' ').append(Tongues.word(tongue, random));
    out.append(":** ").append(Tongues.sentence(tongue, 9, random)).append("\n\n");
    out.append(Tongues.sentence(tongue, 30, random)).append('\n');
    return out.toString();
  }

  private String link(int tongue) {
    if (written.isEmpty() || random.nextInt(3) > 0) {
      return "";
    }
    String target = written.get(random.nextInt(written.size()));
    return switch (random.nextInt(4)) {
      case 0 -> " [[" + target + "]]";
      case 1 -> " [[" + target + "|" + Tongues.word(tongue, random) + "]]";
      case 2 -> " [x](<" + target + ".md>)";
      default -> " [[" + Tongues.word(tongue, random) + " nowhere]]";
    };
  }

  private String longNote(int tongue) {
    StringBuilder out = new StringBuilder();
    while (out.length() < LONG_NOTE) {
      out.append("## ").append(Tongues.sentence(tongue, 4, random)).append("\n\n");
      for (int i = 0; i < 10; i++) {
        out.append(Tongues.sentence(tongue, 60, random)).append(link(tongue)).append("\n\n");
      }
    }
    return out.toString();
  }

  private String oneLine(int tongue) {
    StringBuilder out = new StringBuilder();
    while (out.length() < LONG_LINE) {
      out.append(Tongues.sentence(tongue, 15, random)).append(link(tongue)).append(" *a* `b` ");
    }
    return out.toString();
  }

  private String nested(int tongue) {
    StringBuilder out = new StringBuilder("# Nested\n\n");
    for (int i = 0; i < 60; i++) {
      int level = i % 20 < 10 ? i % 10 : 9 - i % 10;
      out.append("  ".repeat(level)).append(i % 3 == 0 ? "* " : "- ");
      out.append(Tongues.sentence(tongue, 6, random)).append('\n');
    }
    return out.toString();
  }

  private String formulas(int tongue) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < 40; i++) {
      out.append("## $x_").append(i).append("^2 + \\frac{a*b}{c_d}$ ");
      out.append(Tongues.word(tongue, random)).append("\n\n");
      out.append(Tongues.sentence(tongue, 20, random)).append("\n\n");
    }
    return out.toString();
  }
}
