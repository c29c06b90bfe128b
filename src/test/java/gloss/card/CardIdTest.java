package gloss.card;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CardIdTest {
  /** Stored progress hangs on these digits: they must never change. */
  @Test
  void theIdIsSixteenDigitsOfTheKeysDigest() {
    assertThat(new CardId("term:Amazon EC2:forward").value()).isEqualTo("ed4cfcd16af67c31");
    assertThat(new CardId("duty:aws/ec2/guest-os").value()).isEqualTo("4871b5d5a201dcf8");
  }

  @Test
  void anotherKeyIsAnotherCard() {
    assertThat(new CardId("term:A:forward").value())
        .isNotEqualTo(new CardId("term:A:reverse").value());
  }
}
