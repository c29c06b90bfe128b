package gloss.labelled;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A vault and what an editor would make of it.
 *
 * @param notes the vault's folder
 * @param styles the style of each note, by file
 * @param terms all terms that the labels know
 * @param definitions the labelled definitions, in the order of the notes
 * @param mentions the labelled mentions, in the order of the notes
 */
record LabelledHalf(
    Path notes,
    SortedMap<String, String> styles,
    List<LabelledTerm> terms,
    List<DefinitionLabel> definitions,
    List<MentionLabel> mentions) {

  /** Reads {@code src/test/labelled/<name>}. */
  static LabelledHalf read(String name) {
    Path folder = Path.of("src/test/labelled", name);
    Path notes = folder.resolve("notes");
    SortedMap<String, String> styles = new TreeMap<>();
    rows(folder.resolve("notes.tsv"), 3).forEach(row -> styles.put(row[0], row[1]));
    return new LabelledHalf(
        notes,
        styles,
        rows(folder.resolve("terms.tsv"), 3).stream().map(LabelledHalf::term).toList(),
        rows(folder.resolve("definitions.tsv"), 4).stream().map(LabelledHalf::definition).toList(),
        rows(folder.resolve("mentions.tsv"), 6).stream().map(row -> mention(notes, row)).toList());
  }

  /** The {@code terms.yml} that gives the labels' terms and no others. */
  String vocabulary() {
    StringBuilder yaml = new StringBuilder("only: true\nterms:\n");
    terms.forEach(term -> yaml.append(term.entry()));
    return yaml.toString();
  }

  /** Whether the program's term is the labels' term of this canonical name. */
  boolean same(FoundTerm found, String label) {
    String name = Names.folded(found.term());
    boolean canonical = terms.stream().anyMatch(term -> Names.folded(term.name()).equals(name));
    if (canonical) {
      return Names.folded(label).equals(name);
    }
    return Names.meet(found.names(), named(label));
  }

  private List<String> named(String label) {
    return terms.stream()
        .filter(term -> term.name().equals(label))
        .findFirst()
        .map(LabelledTerm::names)
        .orElse(List.of(label));
  }

  private static LabelledTerm term(String[] row) {
    List<String> aliases = row[1].isEmpty() ? List.of() : List.of(row[1].split("; ", -1));
    return new LabelledTerm(row[0], aliases, row[2]);
  }

  private static DefinitionLabel definition(String[] row) {
    var verdict = DefinitionLabel.Verdict.valueOf(row[2].toUpperCase(Locale.ROOT));
    return new DefinitionLabel(row[0], Integer.parseInt(row[1]), verdict, row[3]);
  }

  private static MentionLabel mention(Path notes, String[] row) {
    int line = Integer.parseInt(row[1]);
    String text = lines(notes.resolve(row[0])).get(line - 1);
    int at = -1;
    for (int n = Integer.parseInt(row[3]); n > 0; n--) {
      at = text.indexOf(row[2], at + 1);
      if (at < 0) {
        throw new IllegalStateException("not in that line: " + String.join(" | ", row));
      }
    }
    boolean either = row[4].equals("either");
    return new MentionLabel(row[0], line, at + 1, at + 1 + row[2].length(), either, row[5]);
  }

  private static List<String[]> rows(Path table, int columns) {
    List<String[]> rows = new ArrayList<>();
    for (String line : lines(table).stream().skip(1).toList()) {
      String[] row = line.split("\t", -1);
      if (row.length != columns) {
        throw new IllegalStateException(table + ": " + line);
      }
      rows.add(row);
    }
    return rows;
  }

  private static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
