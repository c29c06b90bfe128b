package gloss.study;

import static org.assertj.core.api.Assertions.assertThat;

import gloss.golden.Vaults;
import java.util.List;
import org.junit.jupiter.api.Test;

class BeginningsTest {
  private static final String NOTES =
      """
      -- a.md --
      See [[d]].
      -- b.md --
      See [[d]] and [[c]].
      -- c.md --
      - **Barn owl:** A bird.
      -- d.md --
      A barn owl.
      """;

  private static List<String> first(String vault) {
    return Beginnings.of(Vaults.study(vault), 3).stream().map(n -> n.title()).toList();
  }

  @Test
  void notesToWhichMostOthersLeadComeFirst() {
    assertThat(first(NOTES)).containsExactly("c", "d", "a");
  }

  @Test
  void anOrderInTheSettingsHasSaidItAll() {
    assertThat(first("-- site.yml --\norder: [\"[[b]]\"]\n" + NOTES))
        .containsExactly("b", "a", "c");
  }

  @Test
  void soHaveNumbers() {
    assertThat(first(NOTES.replaceAll("-- (.).md", "-- 1 $1.md").replace("[[", "[[1 ")))
        .containsExactly("1 a", "1 b", "1 c");
  }

  @Test
  void fewNotesStandInReadingOrder() {
    assertThat(first("-- a.md --\n[[b]]\n-- b.md --\nText.\n")).containsExactly("a", "b");
  }
}
