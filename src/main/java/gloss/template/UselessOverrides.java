package gloss.template;

import gloss.path.SourcePath;
import gloss.problem.Location;
import gloss.problem.ProblemKind;
import gloss.problem.Problems;
import gloss.text.Suggestion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Says which files of a user's templates replace nothing because their name is nearly that of one
 * that comes with the program. Files of any other name may be there.
 */
final class UselessOverrides {
  private static final Pattern SOURCE = Pattern.compile(".*\\.(ftlh|css|js)");

  private UselessOverrides() {}

  static void report(Path folder, Problems problems) {
    SortedSet<String> builtIn = BuiltIn.names();
    SortedMap<String, String> own = read(folder);
    for (String name : own.keySet()) {
      boolean used = builtIn.contains(name) || isAskedFor(name, own);
      Optional<String> meant = used ? Optional.empty() : meant(name, builtIn);
      meant.ifPresent(
          near ->
              problems.add(
                  ProblemKind.OVERRIDES_NOTHING,
                  Location.of(new SourcePath("templates/" + name)),
                  near));
    }
  }

  /** A file that another one imports is meant as it is called. */
  private static boolean isAskedFor(String name, SortedMap<String, String> own) {
    String file = file(name);
    return own.entrySet().stream()
        .anyMatch(other -> !other.getKey().equals(name) && other.getValue().contains(file));
  }

  /** The same name in another folder, or one that is a typing error away. */
  private static Optional<String> meant(String name, SortedSet<String> builtIn) {
    return builtIn.stream()
        .filter(known -> file(known).equals(file(name)))
        .findFirst()
        .or(() -> Suggestion.withinOneError(name, builtIn));
  }

  private static String file(String name) {
    return name.substring(name.lastIndexOf('/') + 1);
  }

  /** The templates, styles and scripts of a folder, by name. */
  private static SortedMap<String, String> read(Path folder) {
    SortedMap<String, String> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        String name = folder.relativize(file).toString().replace('\\', '/');
        if (SOURCE.matcher(name).matches()) {
          byte[] bytes = Files.readAllBytes(file);
          files.put(name, new String(bytes, StandardCharsets.UTF_8));
        }
      }
      return files;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
