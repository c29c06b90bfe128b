package gloss.study;

import static org.assertj.core.api.Assertions.assertThat;

import gloss.golden.Vaults;
import gloss.note.Note;
import java.util.List;
import org.junit.jupiter.api.Test;

class RelationsTest {
  private static final String TERMS =
      """
      -- terms.yml --
      terms:
        - {term: Barn owl, definition: A bird}
        - {term: Night vision, definition: Seeing}
        - {term: Heart face, definition: A face}
        - {term: Field, definition: Land}
      """;

  private static List<Relations.Related> related(String vault) {
    Study study = Vaults.study(TERMS + vault);
    Note here = study.notes().get(0);
    Labels tags = Labels.of(study.notes(), note -> note.properties().tags());
    return Relations.of(study, tags).of(here);
  }

  private static List<String> titles(String vault) {
    return related(vault).stream().map(r -> r.note().title()).toList();
  }

  @Test
  void whatFewNotesShareTellsMoreThanWhatManyDo() {
    assertThat(
            titles(
                """
                -- a.md --
                A barn owl over a field.
                -- b.md --
                A field.
                -- c.md --
                A field, and a barn owl.
                -- d.md --
                A field.
                -- e.md --
                Nothing.
                """))
        .startsWith("c")
        .doesNotContain("e");
  }

  @Test
  void aLinkInEitherDirectionCountsAndIsTold() {
    List<Relations.Related> related =
        related(
            """
            -- a.md --
            See [[b]].
            -- b.md --
            Text.
            -- c.md --
            See [[a]].
            -- d.md --
            Text.
            """);
    assertThat(related).extracting(r -> r.note().title()).containsExactly("b", "c");
    assertThat(related).extracting(Relations.Related::linkedFromHere).containsExactly(true, false);
    assertThat(related).extracting(Relations.Related::linksHere).containsExactly(false, true);
  }

  @Test
  void sharedTermsAreNamedTheRarestFirst() {
    assertThat(
            related(
                """
                -- a.md --
                A field, a barn owl, night vision.
                -- b.md --
                A field, a barn owl, night vision.
                -- c.md --
                A field, a barn owl.
                -- d.md --
                A field.
                """))
        .first()
        .extracting(Relations.Related::terms)
        .isEqualTo(List.of("Night vision", "Barn owl", "Field"));
  }

  @Test
  void aNoteAloneHasNoRelations() {
    assertThat(related("-- a.md --\nA barn owl.\n")).isEmpty();
  }

  @Test
  void atMostEightAreKept() {
    StringBuilder vault = new StringBuilder();
    for (char c = 'a'; c <= 'z'; c++) {
      vault.append("-- ").append(c).append(".md --\nA barn owl has night vision. [[a]]\n");
    }
    assertThat(titles(vault.toString())).hasSize(8).startsWith("b", "c");
  }
}
