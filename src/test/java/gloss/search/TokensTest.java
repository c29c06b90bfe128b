package gloss.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a word is to the search. */
class TokensTest {
  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource({
    "Amazon S3, amazon s3",
    "AES-256, aes 256 aes256",
    "t3.micro, t3 micro t3micro",
    "C++ and C#, c++ and c#",
    "a++b, a b",
    "AWS's keys, aws keys",
    "AWS\u2019s keys, aws keys",
    "l'eau, l eau leau",
    "R&D, r d rd",
    "my_own_name, my own name myownname",
    "end. Next, end next",
    "and/or, and or",
    "'\uFF21\uFF37\uFF33 \u00b2', aws 2",
    "\u00c9t\u00e9 STRASSE Stra\u00dfe, ete strasse strasse",
    "\u039f\u0394\u039f\u03a3, \u03bf\u03b4\u03bf\u03c3",
    "\u0623\u064e\u0645\u0646, \u0627\u0645\u0646",
    "non\u2011public soft\u00adware, non public nonpublic software",
    "+ - ++ # ., ''"
  })
  void aWordIsFoldedAndJoinedOnesAreTakenApart(String text, String words) {
    assertThat(String.join(" ", Tokens.of(text))).isEqualTo(words);
  }

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource({
    "云计算, 云计 计算 算",
    "山, 山",
    "AWSの責任, aws の責 責任 任",
    "サーバー, サー ーバ バー ー",
    "ดูแล, ดู ูแ แล ล",
    "ក្រុម, ក្ ្រ រុ ុម ម",
    "ຂໍ້ມູນ, ຂໍ ໍ້ ້ມ ມູ ູນ ນ"
  })
  void aScriptWithoutBlanksGivesPairsAndTheLastSign(String text, String words) {
    assertThat(String.join(" ", Tokens.of(text))).isEqualTo(words);
  }

  @Test
  void koreanHasBlanksAndItsSyllablesStayWhole() {
    assertThat(Tokens.of("책임 공유")).containsExactly("책임", "공유");
  }

  @Test
  void aLongWordIsCut() {
    assertThat(Tokens.of("x".repeat(1000))).containsExactly("x".repeat(Tokens.LONGEST));
  }
}
