package gloss.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import gloss.language.Language;
import gloss.language.Phrases;
import gloss.matrix.Duty.Holding;
import gloss.matrix.Duty.SharedKind;
import gloss.matrix.Party.Role;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComparisonTest {
  private final Matrix matrix = Matrices.read(Matrices.KINDS);
  private final Subject vm = matrix.subject("vm").orElseThrow();
  private final Subject fn = matrix.subject("fn").orElseThrow();

  @ParameterizedTest
  @CsvSource({
    "you, you, STAYS_YOURS",
    "you, aws, BECOMES_PROVIDERS",
    "you, shared, NOW_SHARED",
    "you, none, FALLS_AWAY",
    "aws, you, BECOMES_YOURS",
    "aws, aws, STAYS_PROVIDERS",
    "aws, gcp, CHANGES_HANDS",
    "aws, shared, NOW_SHARED",
    "shared, you, NO_LONGER_SHARED",
    "shared, aws, NO_LONGER_SHARED",
    "shared, shared, STAYS_SHARED",
    "shared, other, SPLIT_CHANGES",
    "shared, none, FALLS_AWAY",
    "none, you, APPEARS",
    "none, shared, APPEARS",
    "none, nothing, STAYS_NOT_APPLICABLE",
  })
  void everyMoveHasItsChange(String from, String to, Change change) {
    assertThat(Change.between(holding(from), holding(to))).isEqualTo(change);
  }

  @Test
  void rowsAreSplitIntoThoseThatChangeAndThoseThatStayAndCounted() {
    Comparison there = Comparison.of(matrix, vm, fn);

    assertThat(there.changing())
        .extracting(row -> row.layer().id())
        .containsExactly("os", "keys", "room");
    assertThat(there.staying()).extracting(row -> row.layer().id()).containsExactly("data");
    Map<Change, Integer> counts = new LinkedHashMap<>();
    counts.put(Change.STAYS_YOURS, 1);
    counts.put(Change.BECOMES_PROVIDERS, 1);
    counts.put(Change.SPLIT_CHANGES, 1);
    counts.put(Change.APPEARS, 1);
    assertThat(List.copyOf(there.counts().entrySet())).isEqualTo(List.copyOf(counts.entrySet()));
  }

  @Test
  void aMoveIsSaidInWordsThatFollowTheLayer() {
    assertThat(words(Comparison.of(matrix, vm, fn)))
        .containsExactly(
            "Data stays yours",
            "Operating system becomes AWS’s",
            "Keys is split otherwise; your half: Picks one",
            "Room is new: it is Google’s");
    assertThat(words(Comparison.of(matrix, fn, vm)))
        .containsExactly(
            "Data stays yours",
            "Operating system becomes yours",
            "Keys is split otherwise; your half: Rotates them",
            "Room no longer exists: it is =rented");
  }

  private static List<String> words(Comparison comparison) {
    ChangeWords words = new ChangeWords(comparison, Phrases.of(Language.ENGLISH));
    return comparison.rows().stream()
        .map(row -> row.layer().label() + " " + words.of(row))
        .toList();
  }

  private static Holding holding(String name) {
    return switch (name) {
      case "shared" -> new Holding.Shared(SharedKind.DEPENDENT, "a", "b");
      case "other" -> new Holding.Shared(SharedKind.DEPENDENT, "a", "c");
      case "none", "nothing" -> new Holding.NotApplicable(name);
      case "you" -> new Holding.ByParty(new Party("you", "You", Role.CUSTOMER));
      default -> new Holding.ByParty(new Party(name, name, Role.PROVIDER));
    };
  }
}
