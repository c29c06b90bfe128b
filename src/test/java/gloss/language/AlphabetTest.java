package gloss.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AlphabetTest {
  private static String listed(String tag, List<String> names) {
    StringBuilder out = new StringBuilder();
    String letter = "";
    for (Alphabet.Listed<String> each :
        Alphabet.of(new Language(tag)).sorted(names, Function.identity())) {
      if (!each.letter().equals(letter)) {
        letter = each.letter();
        out.append(out.length() == 0 ? "" : " ").append(letter).append(':');
      }
      out.append(' ').append(each.item());
    }
    return out.toString();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | S10,S3,s3,EC2,API,.NET,3D,Zone,Álpha | #: .NET 3D A: Álpha API E: EC2 S: S3 s3 S10 Z: Zone",
        "de | Zaun,Ärger,Apfel,Öl,Ofen,Straße,Strasse | A: Apfel Ärger O: Ofen Öl S: Strasse Straße Z: Zaun",
        "sv | Zon,Ärende,Ö,Apa,Ål | A: Apa Z: Zon Å: Ål Ä: Ärende Ö: Ö",
        "ar | بطاقة,آلة,أمان,AWS,تدريب,3D | #: 3D ا: آلة أمان ب: بطاقة ت: تدريب A: AWS",
        "zh | 云,安全,AWS,网络,3D | #: 3D A: 安全 AWS W: 网络 Y: 云",
        "ja | あか,カード,AWS,漢字 | A: AWS あ: あか か: カード …: 漢字",
        "ru | Якорь,Ёж,Елка,Api | Е: Ёж Елка Я: Якорь A: Api",
        "en | Ωmega,Ж,漢字,ไทย,Beta | B: Beta Ω: Ωmega Ж: Ж …: ไทย 漢字",
        "tlh | b,a,1 | #: 1 A: a B: b",
      })
  void namesStandUnderTheLettersOfTheLanguage(String tag, String names, String expected) {
    assertThat(listed(tag, List.of(names.split(",")))).isEqualTo(expected);
  }

  @Test
  void whatIsEqualInALanguageHasOneOrderAllTheSame() {
    List<String> names =
        new ArrayList<>(List.of("Resume", "Re\u0301sume\u0301", "Résumé", "resume"));
    String first = listed("en", names);
    Collections.reverse(names);
    assertThat(listed("en", names)).isEqualTo(first);
  }

  @Test
  void aGlossaryOfTwentyThousandTermsIsSortedQuickly() {
    Random random = new Random(5);
    List<String> names = new ArrayList<>();
    for (int i = 0; i < 20_000; i++) {
      names.add(word(random) + " " + word(random) + " " + random.nextInt(100));
    }
    listed("de", names.subList(0, 2_000));
    long start = System.nanoTime();
    assertThat(Alphabet.of(new Language("de")).sorted(names, Function.identity())).hasSize(20_000);
    Duration taken = Duration.ofNanos(System.nanoTime() - start);
    System.out.println("20,000 names sorted in " + taken.toMillis() + " ms");
    assertThat(taken).isLessThan(Duration.ofSeconds(2));
  }

  private static String word(Random random) {
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < 8; i++) {
      word.append("abcdefghijklmnopqrstuvwxyzäöü".charAt(random.nextInt(29)));
    }
    return word.toString();
  }
}
