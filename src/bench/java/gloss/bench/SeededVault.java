package gloss.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A vault of made-up notes of about 2.5 KB: sections, lists, definitions, mentions, wikilinks, some
 * tables and callouts, in folders of fifty.
 */
final class SeededVault {
  private static final int NOTES_IN_A_FOLDER = 50;
  private static final int SECTIONS = 3;

  private final SeededText text;
  private final int notes;
  private final List<String> terms;

  /** The vault for a seed; nothing is written yet. */
  SeededVault(int notes, int terms, long seed) {
    this.text = new SeededText(seed);
    this.notes = notes;
    Set<String> names = new LinkedHashSet<>();
    while (names.size() < terms) {
      names.add(text.name());
    }
    this.terms = List.copyOf(names);
  }

  /** Writes the vault and says how many bytes it has. */
  long write(Path vault) throws IOException {
    long bytes = 0;
    for (int note = 0; note < notes; note++) {
      Path file = vault.resolve(path(note));
      Files.createDirectories(file.resolveSibling(""));
      String content = note(note);
      bytes += content.length();
      Files.writeString(file, content);
    }
    return bytes;
  }

  /**
   * Where a note lies: its number makes its name unique, and as a sentence it is no term, so that
   * there are as many terms as were asked for.
   */
  static String path(int note) {
    return String.format(
        Locale.ROOT,
        "Part %d/What we say in section %d.md",
        note / NOTES_IN_A_FOLDER + 1,
        note + 1);
  }

  private String note(int note) {
    StringBuilder out = new StringBuilder();
    out.append("---\ntags: [").append(text.word()).append("]\n---\n\n");
    out.append(paragraph(2));
    List<String> defined = new ArrayList<>();
    for (int term = note; term < terms.size(); term += notes) {
      defined.add(terms.get(term));
    }
    for (int section = 0; section < SECTIONS; section++) {
      out.append("## ").append(SeededText.capital(text.word())).append(' ').append(text.word());
      out.append("\n\n");
      out.append(paragraph(4));
      extra(out, (note + section) % 10);
    }
    definitions(out, defined);
    return out.toString();
  }

  /** Each term where it is defined: by a sentence, or by a heading with its paragraph. */
  private void definitions(StringBuilder out, List<String> defined) {
    for (int i = 0; i < defined.size(); i++) {
      String term = defined.get(i);
      if (i % 2 == 0) {
        out.append("## Words ").append(i + 1).append("\n\n**").append(term).append("**");
      } else {
        out.append("## ").append(term).append("\n\nThe ").append(term);
      }
      out.append(" is a ").append(text.word()).append(" that provides ").append(text.word());
      out.append(" and ").append(text.word()).append(" for ").append(text.word()).append(".\n\n");
    }
  }

  /** What a section has besides its text: most have a list or nothing. */
  private void extra(StringBuilder out, int kind) {
    switch (kind) {
      case 0 -> table(out);
      case 1 ->
          out.append("> [!note] ")
              .append(text.sentence())
              .append("\n> ")
              .append(text.sentence())
              .append("\n\n");
      case 2, 3, 4 -> list(out);
      default -> {}
    }
  }

  private void table(StringBuilder out) {
    out.append("| Part | Meaning |\n| --- | --- |\n");
    for (int row = 0; row < 4; row++) {
      out.append("| ").append(text.word()).append(" | ").append(text.sentence()).append(" |\n");
    }
    out.append('\n');
  }

  private void list(StringBuilder out) {
    for (int item = 0; item < 3; item++) {
      out.append("- ").append(text.sentence()).append("\n    - ");
      out.append(text.sentence()).append('\n');
    }
    out.append('\n');
  }

  /** Sentences with a mention of a term in every second, and a link to another note in some. */
  private String paragraph(int sentences) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < sentences; i++) {
      if (!terms.isEmpty() && text.below(2) == 0) {
        out.append("The ").append(terms.get(text.below(terms.size()))).append(" and ");
        out.append(text.word()).append(' ');
      }
      out.append(text.sentence());
      if (text.below(8) == 0) {
        out.append(" See [[").append(stem(text.below(notes))).append("]].");
      }
      out.append(i + 1 < sentences ? "\n" : "\n\n");
    }
    return out.toString();
  }

  private static String stem(int note) {
    String path = path(note);
    return path.substring(path.lastIndexOf('/') + 1, path.length() - ".md".length());
  }
}
