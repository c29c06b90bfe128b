package gloss.path;

import java.net.URISyntaxException;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.Optional;

/** Commands as a person can copy them out of a message and type them. */
public final class TypedCommand {
  /** Where the build of the project puts the jar; for runs from compiled classes. */
  private static final Path BUILT = Path.of("target", "gloss.jar");

  private static final String PLAIN_SIGNS = "/._-,+:@";

  private TypedCommand() {}

  /**
   * A call of Gloss with these words, each quoted if it must be: {@code java -jar target/gloss.jar
   * build 'My notes'}. The jar is named by where it lies, seen from the working folder.
   */
  public static String gloss(String... words) {
    StringBuilder command = new StringBuilder("java -jar ").append(quoted(jar()));
    for (String word : words) {
      command.append(' ').append(quoted(word));
    }
    return command.toString();
  }

  /** A word as the shell of this system takes it for one: in quotes only if it needs them. */
  public static String quoted(String word) {
    return quoted(word, FileSystems.getDefault().getSeparator().equals("\\"));
  }

  static String quoted(String word, boolean windows) {
    boolean plain =
        !word.isEmpty()
            && word.codePoints()
                .allMatch(
                    c ->
                        Character.isLetterOrDigit(c)
                            || PLAIN_SIGNS.indexOf(c) >= 0
                            || (windows && c == '\\'));
    if (plain) {
      return word;
    }
    return windows ? '"' + word + '"' : "'" + word.replace("'", "'\\''") + "'";
  }

  private static String jar() {
    return seenFrom(Path.of("").toAbsolutePath(), source().orElse(BUILT));
  }

  /** A path below the folder is named from there, any other whole. */
  static String seenFrom(Path folder, Path jar) {
    return jar.startsWith(folder) ? folder.relativize(jar).toString() : jar.toString();
  }

  /** The jar that runs; empty if compiled classes do. */
  private static Optional<Path> source() {
    CodeSource source = TypedCommand.class.getProtectionDomain().getCodeSource();
    if (source == null || source.getLocation() == null) {
      return Optional.empty();
    }
    try {
      Path path = Path.of(source.getLocation().toURI());
      return path.toString().endsWith(".jar") ? Optional.of(path) : Optional.empty();
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }
}
