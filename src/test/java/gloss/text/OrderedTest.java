package gloss.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OrderedTest {
  @Test
  void theFirstPlaceIsFoundWhereverItIs() {
    for (int count = 0; count < 20; count++) {
      for (int first = 0; first <= count; first++) {
        int from = first;
        assertThat(Ordered.first(count, place -> place >= from)).isEqualTo(first);
      }
    }
  }
}
