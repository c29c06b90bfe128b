package gloss.study;

import static org.assertj.core.api.Assertions.assertThat;

import gloss.golden.Vaults;
import java.util.List;
import org.junit.jupiter.api.Test;

class LabelsTest {
  private static Labels tags(String... lists) {
    StringBuilder vault = new StringBuilder();
    for (int i = 0; i < lists.length; i++) {
      vault.append("-- ").append(i).append(".md --\n---\ntags: [").append(lists[i]);
      vault.append("]\n---\n# Note ").append(i).append("\n\nText.\n");
    }
    Study study = Vaults.study(vault.toString());
    return Labels.of(study.notes(), note -> note.properties().tags());
  }

  private static List<String> told(Labels labels) {
    return labels.all().stream().map(label -> label.path() + " " + label.notes().size()).toList();
  }

  @Test
  void whatHasANestedTagHasTheTagsAroundIt() {
    assertThat(told(tags("a/b/c", "a", "a/b, a/d")))
        .containsExactly("a 3", "a/b 2", "a/b/c 1", "a/d 1");
  }

  @Test
  void caseDoesNotCountAndTheSpellingThatIsUsedMostIsShown() {
    assertThat(told(tags("Cloud/Cost", "cloud/cost", "cloud/cost", "cloud")))
        .containsExactly("cloud 4", "cloud/cost 3");
    assertThat(told(tags("Night", "night"))).containsExactly("Night 2");
  }

  @Test
  void aWordFindsItsTagHoweverItIsWritten() {
    assertThat(tags("Cloud/Cost").find("cloud//COST/"))
        .map(Labels.Label::path)
        .hasValue("Cloud/Cost");
    assertThat(tags("Cloud/Cost").find("cost")).isEmpty();
    assertThat(tags("Cloud").find("/")).isEmpty();
  }

  @Test
  void veryDeepTagsEndInOneStep() {
    assertThat(tags("a/".repeat(5000) + "z").all()).hasSize(8);
  }
}
