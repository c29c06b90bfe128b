package gloss.hostile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.fail;

import gloss.problem.BuildFailed;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Notes that chance has made of specs and golden vaults go through a whole build: parser, cards,
 * terms, search, pages, and the check of every link on them. Two minutes, another seed each day;
 * {@code -Dfuzz.seconds=1200 -Dfuzz.seed=7} for more of it, or for the same once more. What breaks
 * a build is made as small as possible and printed.
 */
class FuzzTest {
  private static final long SECOND = 1_000_000_000L;
  private static final int MOST_TRIES = 400;

  @Tag("slow")
  @Test
  void noNoteBreaksABuild() throws IOException {
    long seconds = Long.getLong("fuzz.seconds", 120);
    long seed = Long.getLong("fuzz.seed", System.currentTimeMillis() / 86_400_000);
    Mutation mutation = new Mutation(seed, texts());
    long end = System.nanoTime() + seconds * SECOND;
    int notes = 0;
    while (System.nanoTime() < end) {
      String note = mutation.next();
      Optional<String> fault = fault(note);
      if (fault.isPresent()) {
        fail(
            "seed %d, note %d: %s\n--- the smallest note that does so\n%s\n---"
                .formatted(seed, notes, fault.get(), quoted(smallest(note, fault.get()))));
      }
      notes++;
    }
    System.out.printf("%,d notes made by chance from seed %d were built%n", notes, seed);
  }

  /** What breaks the build: an exception, an error, or a site that does not hold together. */
  private static Optional<String> fault(String note) {
    try {
      HostileVault.checked(note);
      return Optional.empty();
    } catch (BuildFailed failed) {
      return failed.report().problems().stream()
          .filter(problem -> problem.kind().name().startsWith("SITE_"))
          .map(problem -> problem.kind() + " " + problem.message())
          .findFirst();
    } catch (RuntimeException | StackOverflowError | AssertionError e) {
      Throwable cause = e;
      while (cause.getCause() != null) {
        cause = cause.getCause();
      }
      String place = cause.getStackTrace().length == 0 ? "" : " at " + cause.getStackTrace()[0];
      return Optional.of(cause.getClass().getName() + place);
    }
  }

  /** Takes pieces away, ever smaller ones, as long as the fault stays. */
  private static String smallest(String note, String fault) {
    String least = note;
    int tries = 0;
    for (int piece = Math.max(1, note.length() / 2); piece > 0; piece /= 2) {
      int at = 0;
      while (at < least.length() && tries < MOST_TRIES) {
        int end = Math.min(least.length(), at + piece);
        String less = least.substring(0, at) + least.substring(end);
        tries++;
        if (fault(less).equals(Optional.of(fault))) {
          least = less;
        } else {
          at += piece;
        }
      }
    }
    return least;
  }

  /** With all that cannot be seen as Java writes it. */
  private static String quoted(String text) {
    StringBuilder out = new StringBuilder();
    text.chars()
        .forEach(
            c -> {
              boolean plain = c == '\n' || (c >= ' ' && c < 127);
              out.append(plain ? String.valueOf((char) c) : "\\u%04X".formatted(c));
            });
    return out.toString();
  }

  /** The notes of all specs and golden vaults, in the order of their names. */
  private static List<String> texts() throws IOException {
    List<String> texts = new ArrayList<>();
    for (String folder : List.of("src/test/spec", "src/test/vaults", "src/docs/guide")) {
      try (Stream<Path> files = Files.walk(Path.of(folder))) {
        files
            .filter(file -> file.toString().endsWith(".md"))
            .sorted()
            .forEach(file -> texts.add(text(file)));
      }
    }
    return texts;
  }

  private static String text(Path file) {
    try {
      return new String(Files.readAllBytes(file), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
