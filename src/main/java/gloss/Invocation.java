package gloss;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.Optional;

/** How this program is called where it runs, so that a command in a message can be copied. */
final class Invocation {
  private Invocation() {}

  /** A command such as {@code java -jar target/gloss.jar check}. */
  static String of(String command) {
    return jar().map(file -> "java -jar " + file).orElse("gloss") + " " + command;
  }

  /** The jar, from the folder that one is in if it lies below; nothing if there is none. */
  private static Optional<String> jar() {
    CodeSource source = Main.class.getProtectionDomain().getCodeSource();
    try {
      Path file = source == null ? Path.of("") : Path.of(source.getLocation().toURI());
      Path here = Path.of("").toAbsolutePath();
      String name = (file.startsWith(here) ? here.relativize(file) : file).toString();
      boolean plain = name.endsWith(".jar") && name.indexOf(' ') < 0;
      return plain ? Optional.of(name) : Optional.empty();
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }
}
