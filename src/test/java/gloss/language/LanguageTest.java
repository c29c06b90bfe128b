package gloss.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTest {
  @ParameterizedTest
  @ValueSource(strings = {"english", "in English", "", "e", "de_DE!", "x-private"})
  void namesInWordsAreNoTags(String written) {
    assertThat(Language.of(written)).isEmpty();
  }

  @Test
  void aTagIsSpeltAsUsual() {
    assertThat(Language.of("PT-br")).contains(new Language("pt-BR"));
    assertThat(Language.of("zh-hant")).contains(new Language("zh-Hant"));
  }

  @ParameterizedTest
  @CsvSource({"ar,true", "he,true", "fa,true", "ur,true", "az-Arab,true", "de,false", "ja,false"})
  void theScriptDecidesTheDirection(String tag, boolean rightToLeft) {
    assertThat(new Language(tag).isRightToLeft()).isEqualTo(rightToLeft);
  }

  @Test
  void phrasesAreLookedForFromTheRegionToEnglish() {
    assertThat(new Language("zh-Hant-TW").chain())
        .containsExactly("zh-Hant-TW", "zh-Hant", "zh", "en");
    assertThat(new Language("en-GB").chain()).containsExactly("en-GB", "en");
  }
}
