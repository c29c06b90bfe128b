package gloss.bench;

import gloss.markdown.RenderingSpeed;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Compares our renderer with that of the parser library: {@code mvn -Pbench package
 * -Dbench=RenderBench}. The texts are those of the guide, the specs and the sample.
 */
public final class RenderBench {
  private static final List<String> FOLDERS =
      List.of("src/docs/guide", "src/test/spec", "src/test/sample/notes");

  private RenderBench() {}

  /** Measures and prints. */
  public static void main(String[] arguments) throws IOException {
    List<String> texts = new ArrayList<>();
    for (String folder : FOLDERS) {
      try (Stream<Path> files = Files.walk(Path.of(folder))) {
        files.filter(f -> f.toString().endsWith(".md")).sorted().forEach(f -> texts.add(text(f)));
      }
    }
    int size = texts.stream().mapToInt(String::length).sum();
    RenderingSpeed speed = RenderingSpeed.of(texts);
    say("%,d notes, %.2f MB, medians", texts.size(), size / 1e6);
    say("parse                        %6.1f MB/s", rate(size, speed.parse()));
    say("render: the library          %6.1f MB/s", rate(size, speed.library()));
    say("render: ours                 %6.1f MB/s", rate(size, speed.ours()));
    say("  of that writing the tree   %6.1f MB/s", rate(size, speed.writing()));
    say("ours takes %.2f of the library's time", (double) speed.ours() / speed.library());
  }

  private static double rate(int size, long nanos) {
    return size * 1e3 / nanos;
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void say(String format, Object... values) {
    System.out.println(String.format(Locale.ROOT, format, values));
  }
}
