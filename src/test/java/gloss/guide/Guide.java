package gloss.guide;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The guide as it is written.
 *
 * @param notes by hand, sorted by name; pages that are made from the program are not among them
 */
record Guide(List<GuideNote> notes) {
  static final Path FOLDER = Path.of("src", "docs", "guide");

  /** Pages of problems are made from their kinds, those of syntaxes from the specification. */
  private static final List<String> MADE = List.of("problems/", "syntax/");

  private static final Pattern FENCED =
      Pattern.compile("(?ms)^(`{3,})[^`\\n]*\\n.*?^\\1`*[ \\t]*$");
  private static final Pattern CODE = Pattern.compile("`([^`\\n]+)`");

  Guide {
    notes = List.copyOf(notes);
  }

  /** A note of the guide: its path in it, and its text. */
  record GuideNote(String name, String text) {
    List<Fence> fences() {
      return Fence.in(name, text);
    }
  }

  static Guide read() {
    try (Stream<Path> files = Files.walk(FOLDER)) {
      List<GuideNote> notes = new ArrayList<>();
      for (Path file : files.filter(f -> f.toString().endsWith(".md")).sorted().toList()) {
        String name = FOLDER.relativize(file).toString().replace('\\', '/');
        if (MADE.stream().noneMatch(name::startsWith)) {
          notes.add(new GuideNote(name, Files.readString(file)));
        }
      }
      return new Guide(notes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The note of that name. */
  GuideNote note(String name) {
    return notes.stream().filter(note -> note.name().equals(name)).findFirst().orElseThrow();
  }

  List<Fence> fences() {
    return notes.stream().flatMap(note -> note.fences().stream()).toList();
  }

  /** What running text sets in code: how the guide names keys, options and files. */
  List<String> named() {
    return notes.stream().flatMap(note -> named(note.text()).stream()).toList();
  }

  /** The same of one text. */
  static List<String> named(String text) {
    return CODE.matcher(FENCED.matcher(text).replaceAll(""))
        .results()
        .map(m -> m.group(1))
        .toList();
  }

  /** The vaults that the guide shows, each with what it claims of them. */
  List<Example> examples() {
    List<Example> examples = new ArrayList<>();
    for (GuideNote note : notes) {
      List<Fence> fences = note.fences();
      for (int i = 0; i < fences.size(); i++) {
        if (fences.get(i).kind().equals("vault")) {
          boolean told = i + 1 < fences.size() && fences.get(i + 1).kind().equals("result");
          List<String> claims = told ? fences.get(i + 1).text().lines().toList() : List.of();
          examples.add(new Example(fences.get(i).place(), fences.get(i).text(), claims));
        }
      }
    }
    return examples;
  }
}
