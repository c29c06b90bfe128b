package gloss.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The keys here are made up and in two parts, so that nobody who looks for keys finds them. */
class KeyShapesTest {

  @ParameterizedTest
  @CsvSource({
    "AKI, AQ3EGRIZ5NLW2KP7D, an AWS access key id",
    "ASI, AQ3EGRIZ5NLW2KP7D, an AWS access key id",
    "-----BEGIN RSA , PRIVATE KEY-----, a private key",
    "-----BEGIN , PRIVATE KEY-----, a private key",
    "-----BEGIN PGP , PRIVATE KEY BLOCK-----, a private key",
    "ghp, _q8Zt1LsXw0Bv7NcYk3Rm5Pd9Fh2Jg6Ta4Ue8, a GitHub token",
    "github, _pat_11ABCDEFG0aBcDeFgHiJkL, a GitHub token",
    "xox, b-2734519683-8kQwZr7TtP, a Slack token",
    "sk_, live_4eC39HqLyjWDarjtT1zdp7dc, a Stripe key",
    "AIz, aSyD8fK2mQx7LwP1vRt5Zn3Hc9Bg6Je0Yu4q, a Google API key",
    "eyJ, hbGciOiJIUzI1NiJ9.eyJ1c2VyIjoiYW5uYSJ9.c2lnbmF0dXJlLW9mLWl0, a JSON web token"
  })
  void aKeyIsKnownByItsShape(String begin, String rest, String what) {
    String key = begin.startsWith("-----") ? begin + " " + rest : begin + rest;
    String text = "It is `" + key + "`.";
    assertThat(KeyShapes.in(text)).containsExactly(new KeyShapes.Found(what, 7, 7 + key.length()));
    assertThat(KeyShapes.masked(text))
        .hasSameSizeAs(text)
        .startsWith("It is `" + key.substring(0, 4) + "*")
        .doesNotContain(key.substring(0, 8));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "AKIAIOSFODNN7EXAMPLE",
        "AKIAXXXXXXXXXXXXXXXX",
        "AKIAXXXX and ASIA",
        "XAKIAQ3EGRIZ5NLW2KP7D",
        "AKIAQ3EGRIZ5NLW2KP7DMORE",
        "ghp_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
        "xoxb-your-token-here",
        "sk_live_…",
        "-----BEGIN CERTIFICATE-----",
        "-----BEGIN PUBLIC KEY-----",
        "eyJhbGciOiJIUzI1NiJ9"
      })
  void placeholdersExamplesAndPublicThingsAreNone(String text) {
    assertThat(KeyShapes.in(text)).isEmpty();
  }

  @Test
  void longRunsOfMarksEndInTime() {
    String text = "eyJ".repeat(300_000) + "-----BEGIN ".repeat(100_000) + "xox".repeat(100_000);
    assertThat(KeyShapes.in(text)).isEmpty();
    assertThat(KeyShapes.in("eyJ".repeat(100_000) + ".eyJ".repeat(100_000))).isEmpty();
    assertThat(KeyShapes.in(("-eyJ" + "-").repeat(100_000))).isEmpty();
  }
}
