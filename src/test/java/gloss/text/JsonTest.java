package gloss.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class JsonTest {
  @Test
  void membersStandInTheOrderInWhichTheyWerePut() {
    Json json =
        Json.object()
            .put("b", "text")
            .put("a", 3)
            .put("c", true)
            .put("d", 0.5)
            .put("e", List.of("x", "y"))
            .put("f", List.of())
            .putNumbers("g", List.of(0, 2));
    assertThat(json)
        .hasToString(
            "{\"b\":\"text\",\"a\":3,\"c\":true,\"d\":0.5,\"e\":[\"x\",\"y\"],\"f\":[],\"g\":[0,2]}");
  }

  @Test
  void whatCouldEndAScriptIsEscaped() {
    assertThat(Json.quoted("</script>&\u2028\u2029"))
        .isEqualTo("\"\\u003c/script\\u003e\\u0026\\u2028\\u2029\"");
  }

  @Test
  void quotesBackslashesAndControlCharactersAreEscaped() {
    assertThat(Json.quoted("\"\\\n\r\t\u0001")).isEqualTo("\"\\\"\\\\\\n\\r\\t\\u0001\"");
  }

  @Test
  void aWholeSignOutsideTheBasicPlaneStaysAndHalfOfOneIsEscaped() {
    assertThat(Json.quoted("\uD83D\uDE00")).isEqualTo("\"\uD83D\uDE00\"");
    assertThat(Json.quoted("a\uD83D")).isEqualTo("\"a\\ud83d\"");
    assertThat(Json.quoted("\uDE00a")).isEqualTo("\"\\ude00a\"");
  }

  @Test
  void objectsNest() {
    Json inner = Json.object().put("x", 1);
    assertThat(Json.object().put("one", inner).putAll("all", List.of(inner, inner)))
        .hasToString("{\"one\":{\"x\":1},\"all\":[{\"x\":1},{\"x\":1}]}");
    assertThat(Json.array(List.of())).isEqualTo("[]");
  }

  @Test
  void whatIsNoNumberIsRefused() {
    Json json = Json.object();
    assertThatThrownBy(() -> json.put("a", Double.NaN))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
