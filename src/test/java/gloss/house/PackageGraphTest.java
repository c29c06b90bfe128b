package gloss.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Who may know whom, and which library may be known where. */
class PackageGraphTest {

  /** In reading order: each imports only from packages before it. The root comes after all. */
  private static final List<String> PACKAGES =
      List.of(
          "text",
          "path",
          "problem",
          "language",
          "yaml",
          "config",
          "vault",
          "markdown",
          "note",
          "matrix",
          "glossary",
          "card",
          "study",
          "search",
          "asset",
          "page",
          "template",
          "site",
          "export",
          "serve");

  static Stream<String> packages() {
    return PACKAGES.stream();
  }

  @ParameterizedTest(name = "gloss.{0}")
  @MethodSource("packages")
  void importsOnlyFromPackagesBeforeIt(String name) {
    List<String> forbidden = new ArrayList<>(List.of("gloss"));
    PACKAGES.subList(PACKAGES.indexOf(name) + 1, PACKAGES.size()).stream()
        .map(PackageGraphTest::within)
        .forEach(forbidden::add);
    if (name.equals("serve")) {
      forbidden.add(within("export"));
    }
    noClasses()
        .that()
        .resideInAPackage(within(name))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(forbidden.toArray(String[]::new))
        // The order holds a place for packages that are still to come.
        .allowEmptyShould(true)
        .check(OurClasses.ALL);
  }

  @Test
  void everyPackageHasItsPlaceInTheOrder() {
    assertThat(OurClasses.ALL.stream().map(PackageGraphTest::firstLevel).distinct())
        .contains("text", "path", "problem")
        .isSubsetOf(Stream.concat(Stream.of(""), packages()).toList());
  }

  @Test
  void noTwoPackagesKnowEachOther() {
    slices().matching("gloss.(*)..").should().beFreeOfCycles().check(OurClasses.ALL);
  }

  @Test
  void noSyntaxKnowsAnother() {
    slices()
        .matching("gloss.markdown.(*)..")
        .should()
        .notDependOnEachOther()
        // Until the first syntax has a package of its own there is no slice.
        .allowEmptyShould(true)
        .check(OurClasses.ALL);
  }

  @ParameterizedTest(name = "{0} only in {1}")
  @CsvSource({
    "com.vladsch..,        gloss.markdown..",
    "tools.jackson..,      gloss.yaml..",
    "com.fasterxml..,      gloss.yaml..",
    "org.snakeyaml..,      gloss.yaml..",
    "freemarker..,         gloss.template..",
    "org.jsoup..,          gloss.markdown..",
    "com.ibm.icu..,        gloss.language..",
    "picocli..,            gloss",
    "org.graalvm..,        gloss.markdown.math..",
    "org.fife..,           gloss.markdown.code..",
    "com.sun.net.httpserver.., gloss.serve.."
  })
  void aLibraryIsKnownInOnePackage(String library, String home) {
    noClasses()
        .that()
        .resideOutsideOfPackage(home)
        .should()
        .dependOnClassesThat()
        .resideInAPackage(library)
        .check(OurClasses.ALL);
  }

  @Test
  void noOtherLibraryIsKnown() {
    classes()
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(
            "",
            "gloss..",
            "java..",
            "org.jspecify.annotations",
            "com.vladsch..",
            "tools.jackson..",
            "org.snakeyaml.engine..",
            "freemarker..",
            "org.jsoup..",
            "com.ibm.icu..",
            "picocli..",
            "org.graalvm.polyglot..",
            "org.fife..",
            "com.sun.net.httpserver..")
        .check(OurClasses.ALL);
  }

  @Test
  void theDiskIsTouchedInSevenPackages() {
    noClasses()
        .that()
        .resideOutsideOfPackages(
            "gloss",
            within("vault"),
            within("asset"),
            within("template"),
            within("site"),
            within("export"),
            within("serve"))
        .should()
        .dependOnClassesThat()
        .haveNameMatching(
            "java\\.nio\\.file\\.Files"
                + "|java\\.io\\.(File.*|RandomAccessFile|PrintWriter)"
                + "|java\\.nio\\.channels\\.(FileChannel|AsynchronousFileChannel)")
        .check(OurClasses.ALL);
  }

  private static String within(String name) {
    return "gloss." + name + "..";
  }

  /** The package below the root that a class lies in; empty for the root itself. */
  private static String firstLevel(JavaClass type) {
    String[] parts = type.getPackageName().split("\\.", -1);
    return parts.length < 2 ? "" : parts[1];
  }
}
