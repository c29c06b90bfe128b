package gloss.matrix.draft;

import static org.assertj.core.api.Assertions.assertThat;

import gloss.path.Slug;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UniqueIdsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Guest OS",
        "con",
        "\uD83D\uDE80",
        "a zure manages 日本 the building the pipes and the ovens as far as the wall plug",
        "a long name whose eightieth sign stands right behind one of its dashes - x, so it is cut"
      })
  void eachIdIsItsOwnSlugAndGivenOnce(String label) {
    UniqueIds ids = new UniqueIds();
    String first = ids.take(label);
    String second = ids.take(label);
    assertThat(second).isNotEqualTo(first);
    assertThat(Slug.of(first).value()).isEqualTo(first);
    assertThat(Slug.of(second).value()).isEqualTo(second);
  }
}
