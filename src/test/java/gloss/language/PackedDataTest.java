package gloss.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The jar leaves out a part of ICU: what is said, counted and sorted does not need it. */
class PackedDataTest {
  private static final Pattern LEFT_OUT = Pattern.compile("<exclude>(com/ibm/icu/[^<]+)</exclude>");

  /** Everything that {@link gloss.language} asks ICU for, in one language. */
  public static final class Use implements Callable<String> {
    private final String tag;

    public Use(String tag) {
      this.tag = tag;
    }

    @Override
    public String call() {
      Language language = new Language(tag);
      Phrases phrases = Phrases.of(language);
      List<String> letters =
          Alphabet.of(language).sorted(List.of("b", "Ä", "9", "ж", "中"), name -> name).stream()
              .map(each -> each.letter() + each.item())
              .toList();
      return phrases.number(1_234_567)
          + " "
          + phrases.say("count.notes", 2)
          + " "
          + language.isRightToLeft()
          + " "
          + letters;
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "de", "ar", "sv", "hi", "zh", "pt-BR", "xx"})
  void whatIsLeftOutIsNotNeeded(String tag) throws Exception {
    ClassLoader packed = new Packed(leftOut());
    Object use =
        packed.loadClass(Use.class.getName()).getConstructor(String.class).newInstance(tag);
    assertThat(use.getClass()).isNotEqualTo(Use.class);
    assertThat(((Callable<?>) use).call()).isEqualTo(new Use(tag).call());
  }

  @Test
  void somethingIsLeftOut() throws IOException {
    assertThat(leftOut()).hasSizeGreaterThan(5);
    assertThat(new Packed(leftOut()).getResource("com/ibm/icu/impl/data/icudata/zone/en.res"))
        .isNull();
  }

  private static List<String> leftOut() throws IOException {
    return LEFT_OUT
        .matcher(Files.readString(Path.of("pom.xml")))
        .results()
        .map(found -> found.group(1))
        .toList();
  }

  /** Loads anew what is ours and ICU's, and finds nothing of what is left out. */
  private static final class Packed extends ClassLoader {
    private final List<Pattern> leftOut;

    Packed(List<String> globs) {
      super(PackedDataTest.class.getClassLoader());
      this.leftOut =
          globs.stream()
              .map(glob -> glob.replace(".", "\\.").replace("**", "@").replace("*", "[^/]*"))
              .map(glob -> Pattern.compile(glob.replace("@", ".*")))
              .toList();
    }

    private boolean isLeftOut(String name) {
      return leftOut.stream().anyMatch(pattern -> pattern.matcher(name).matches());
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
      if (!name.startsWith("gloss.") && !name.startsWith("com.ibm.icu.")) {
        return super.loadClass(name, resolve);
      }
      synchronized (getClassLoadingLock(name)) {
        Class<?> known = findLoadedClass(name);
        return known != null ? known : findClass(name);
      }
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
      try (InputStream in = getResourceAsStream(name.replace('.', '/') + ".class")) {
        if (in == null) {
          throw new ClassNotFoundException(name);
        }
        byte[] bytes = in.readAllBytes();
        return defineClass(name, bytes, 0, bytes.length);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Override
    public @Nullable URL getResource(String name) {
      return isLeftOut(name) ? null : super.getResource(name);
    }

    @Override
    public Enumeration<URL> getResources(String name) throws IOException {
      return isLeftOut(name) ? Collections.emptyEnumeration() : super.getResources(name);
    }
  }
}
