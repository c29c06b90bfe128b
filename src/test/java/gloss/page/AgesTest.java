package gloss.page;

import static org.assertj.core.api.Assertions.assertThat;

import gloss.language.Language;
import gloss.language.Phrases;
import gloss.matrix.Matrices;
import gloss.matrix.Matrix;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgesTest {
  private static final Phrases WORDS = Phrases.of(Language.ENGLISH);

  private static Matrix checkedAgainAfter(String period) {
    return Matrices.read("stale-after: " + period + "\n" + Matrices.KINDS);
  }

  @ParameterizedTest
  @CsvSource({
    "P1Y,      2026-11-01, 2027-11-02, 1 year",
    "P1M,      2026-01-31, 2026-03-01, 1 month",
    "P90D,     2026-01-01, 2026-04-02, 90 days",
    "P1Y6M,    2024-02-29, 2025-08-30, 1 year and 6 months",
    "P2W,      2026-01-01, 2026-01-16, 14 days"
  })
  void aCellIsOldOnTheFirstDayBehindItsTime(
      String period, String checked, String oldFrom, String words) {
    assertThat(Ages.oldFrom(checkedAgainAfter(period), checked)).isEqualTo(oldFrom);
    assertThat(Ages.words(checkedAgainAfter(period), WORDS)).isEqualTo(words);
  }

  @Test
  void withoutATimeOrADateNothingIsOld() {
    assertThat(Ages.oldFrom(Matrices.read(Matrices.KINDS), "2026-01-01")).isEmpty();
    assertThat(Ages.words(Matrices.read(Matrices.KINDS), WORDS)).isEmpty();
    assertThat(Ages.oldFrom(checkedAgainAfter("P1Y"), "")).isEmpty();
  }
}
