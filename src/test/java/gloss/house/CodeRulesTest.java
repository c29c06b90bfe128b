package gloss.house;

import static com.tngtech.archunit.core.domain.JavaModifier.FINAL;
import static com.tngtech.archunit.core.domain.JavaModifier.STATIC;
import static com.tngtech.archunit.core.domain.JavaModifier.SYNTHETIC;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.properties.HasModifiers;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Same input, same bytes; and names that say something. Read off the compiled classes. */
class CodeRulesTest {

  /**
   * Methods whose answer depends on the start of the JVM, the machine, its language or its clock.
   */
  private static final Pattern MOODY =
      Pattern.compile(
          String.join(
              "|",
              "java\\.util\\.(Set|Map)\\.(of|copyOf|ofEntries)\\(.*",
              "java\\.util\\.stream\\.Collectors\\.toUnmodifiable(Set|Map)\\(.*",
              "java\\.lang\\.String\\.to(Lower|Upper)Case\\(\\)",
              "java\\.lang\\.String\\.getBytes\\(\\)",
              "java\\.lang\\.String\\.<init>\\(\\[B(, int, int)?\\)",
              "java\\.lang\\.String\\.format\\(java\\.lang\\.String, .*",
              "java\\.lang\\.String\\.formatted\\(.*",
              "java\\.util\\.Locale\\.getDefault\\(.*",
              "java\\.nio\\.charset\\.Charset\\.defaultCharset\\(\\)",
              "java\\.util\\.TimeZone\\.getDefault\\(\\)",
              "java\\.time\\.ZoneId\\.systemDefault\\(\\)",
              "java\\.time\\.\\w+\\.now\\(.*",
              "java\\.time\\.Clock\\.system.*",
              "java\\.lang\\.System\\.currentTimeMillis\\(\\)",
              "java\\.util\\.Date\\.<init>\\(\\)",
              "java\\.util\\.Random\\.<init>\\(\\)",
              "java\\.lang\\.Math\\.random\\(\\)",
              "java\\.util\\.UUID\\.randomUUID\\(\\)"));

  /** A method may be called {@code data} where a record's component is; a type may not. */
  private static final List<String> EMPTY_IN_METHODS =
      List.of("util", "utils", "helper", "manager", "service", "impl", "process", "handle");

  private static final List<String> EMPTY_IN_TYPES =
      Stream.concat(EMPTY_IN_METHODS.stream(), Stream.of("info", "data")).toList();

  @Test
  void nothingAsksTheMachineForItsMood() {
    noClasses()
        .should()
        .accessTargetWhere(
            target(
                "depends on the machine or the moment",
                member -> MOODY.matcher(member.getFullName()).matches()))
        .check(OurClasses.ALL);
  }

  @Test
  void noStackTraceIsPrinted() {
    noClasses()
        .should()
        .accessTargetWhere(
            target("prints a stack trace", member -> member.getName().equals("printStackTrace")))
        .check(OurClasses.ALL);
  }

  @Test
  void nothingStaticCanChange() {
    Stream<String> mutable =
        OurClasses.ALL.stream()
            .flatMap(type -> type.getFields().stream())
            .filter(field -> has(field, STATIC) && !has(field, FINAL) && !has(field, SYNTHETIC))
            .map(JavaField::getFullName);
    assertThat(mutable).as("static fields that are not final").isEmpty();
  }

  /** Methods of interfaces that we implement: picocli's and flexmark's. */
  private static final List<String> NAMED_BY_LIBRARIES =
      List.of("handleExecutionException", "process", "processDelimiters");

  @Test
  void noTypeHasANameThatSaysNothing() {
    assertThat(
            OurClasses.ALL.stream()
                .filter(type -> !type.getSimpleName().equals("package-info"))
                .filter(type -> hasOneOf(EMPTY_IN_TYPES, type.getSimpleName()))
                .map(JavaClass::getName))
        .as("types named with one of " + EMPTY_IN_TYPES)
        .isEmpty();
  }

  @Test
  void noMethodHasANameThatSaysNothing() {
    assertThat(
            OurClasses.ALL.stream()
                .flatMap(type -> type.getMethods().stream())
                .filter(method -> !has(method, SYNTHETIC))
                .filter(method -> hasOneOf(EMPTY_IN_METHODS, method.getName()))
                .filter(method -> !NAMED_BY_LIBRARIES.contains(method.getName()))
                .map(JavaMethod::getFullName))
        .as("methods named with one of " + EMPTY_IN_METHODS)
        .isEmpty();
  }

  private static boolean hasOneOf(List<String> words, String name) {
    return Stream.of(name.split("(?=[A-Z])", -1))
        .map(word -> word.toLowerCase(Locale.ROOT))
        .anyMatch(words::contains);
  }

  private static boolean has(HasModifiers member, JavaModifier modifier) {
    return member.getModifiers().contains(modifier);
  }

  private static DescribedPredicate<JavaAccess<?>> target(
      String description, Predicate<AccessTarget> test) {
    return DescribedPredicate.describe(description, access -> test.test(access.getTarget()));
  }
}
