package gloss.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The jar names each library that it packs, with its licence. */
class ThirdPartyTest {
  private static final Path LIST =
      Path.of("src", "main", "resources", "META-INF", "THIRD-PARTY.txt");
  private static final Pattern ENTRY =
      Pattern.compile(
          "(?m)^([a-z][a-z.-]+:[a-z][a-z0-9-]+) +(Apache-2\\.0|BSD-2-Clause|MIT|Unicode-3\\.0) +https://\\S+$");
  private static final Pattern DEPENDENCY =
      Pattern.compile(
          "(?s)<dependency>\\s*<groupId>([^<]+)</groupId>\\s*<artifactId>([^<]+)</artifactId>"
              + "\\s*<version>[^<]+</version>\\s*(<scope>[^<]+</scope>)?\\s*</dependency>");

  @Test
  void everyDependencyOfTheProgramIsNamed() throws IOException {
    String pom = Files.readString(Path.of("pom.xml"));
    String program = pom.substring(0, pom.indexOf("<build>"));
    List<String> packed =
        DEPENDENCY
            .matcher(program)
            .results()
            .filter(found -> found.group(3) == null)
            .map(found -> found.group(1) + ":" + found.group(2))
            .toList();
    assertThat(packed).hasSizeGreaterThan(5);
    assertThat(named()).containsAll(packed);
  }

  /** Also those that a dependency brings along: they stand on the path of classes. */
  @Test
  void noOtherLibraryIsNamed() throws IOException {
    List<String> jars =
        Stream.of(System.getProperty("java.class.path").split(File.pathSeparator, -1))
            .map(entry -> Path.of(entry).getFileName().toString())
            .toList();
    assertThat(named())
        .doesNotHaveDuplicates()
        .isSorted()
        .allSatisfy(
            library -> {
              String file = library.substring(library.indexOf(':') + 1) + "-";
              assertThat(jars)
                  .anyMatch(
                      jar -> jar.startsWith(file) && jar.substring(file.length()).matches("\\d.*"));
            });
  }

  @Test
  void everyModuleOfFlexmarkIsNamed() throws IOException {
    List<String> modules =
        Stream.of(System.getProperty("java.class.path").split(File.pathSeparator, -1))
            .map(entry -> Path.of(entry).getFileName().toString())
            .filter(jar -> jar.startsWith("flexmark"))
            .map(jar -> "com.vladsch.flexmark:" + jar.replaceFirst("-\\d.*", ""))
            .sorted()
            .toList();
    assertThat(modules).isNotEmpty();
    assertThat(named().stream().filter(library -> library.startsWith("com.vladsch.")))
        .containsExactlyElementsOf(modules);
  }

  private static List<String> named() throws IOException {
    return ENTRY
        .matcher(Files.readString(LIST))
        .results()
        .map((MatchResult m) -> m.group(1))
        .toList();
  }
}
