package gloss.spec;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * One example of a specification file: the Markdown above the dot gives the HTML below it.
 *
 * @param file the file's name
 * @param number from 1, in the file
 */
public record SpecExample(String file, int number, String markdown, String html) {
  private static final String FENCE = "`".repeat(32);

  /** All examples of a folder's specification files, in order. */
  public static List<SpecExample> in(Path folder) throws IOException {
    List<SpecExample> examples = new ArrayList<>();
    try (var files = Files.list(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".md")).sorted().toList()) {
        examples.addAll(inFile(file));
      }
    }
    return examples;
  }

  /** The examples of one file. */
  static List<SpecExample> inFile(Path file) throws IOException {
    return of(file.getFileName().toString(), Files.readString(file));
  }

  private static List<SpecExample> of(String file, String text) {
    List<SpecExample> examples = new ArrayList<>();
    int at = text.indexOf(FENCE + " example\n");
    while (at >= 0) {
      int start = text.indexOf('\n', at) + 1;
      int end = text.indexOf("\n" + FENCE + "\n", start) + 1;
      String body = text.substring(start, end);
      int dot = body.startsWith(".\n") ? 0 : body.indexOf("\n.\n") + 1;
      String markdown = body.substring(0, dot).replace('→', '\t');
      String html = body.substring(dot + 2).replace('→', '\t');
      examples.add(new SpecExample(file, examples.size() + 1, markdown, html));
      at = text.indexOf(FENCE + " example\n", end + FENCE.length());
    }
    return examples;
  }

  /** Its name in test reports: the file, the number and the first line. */
  public String name() {
    return file.replace(".md", "") + " " + number + ": " + markdown.lines().findFirst().orElse("");
  }
}
