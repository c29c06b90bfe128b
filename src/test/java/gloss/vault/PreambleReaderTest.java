package gloss.vault;

import static org.assertj.core.api.Assertions.assertThat;

import gloss.config.DateOrder;
import gloss.vault.Preamble.PreambleLink;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PreambleReaderTest {
  private static PreambleReader.Block read(String text) {
    return PreambleReader.read(text, 0);
  }

  private static String body(String text) {
    return text.substring(read(text).end());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "15-06-2025 11:35:16                  | 2025-06-15",
        "2025-02-20 17:29                     | 2025-02-20",
        "2025-02-20  17:29                    | 2025-02-20",
        "2025-02-20T17:29:01+02:00            | 2025-02-20",
        "15.06.2025                           | 2025-06-15",
        "5/6/2025                             | 2025-06-05",
        "03-04-2025                           | 2025-04-03",
        "06-15-2025                           | 2025-06-15",
        "Made - 2025-09-06   Time - 15:26     | 2025-09-06",
        "Date: 2025-09-06                     | 2025-09-06",
        "created : 06-09-2025 10:00           | 2025-09-06",
      })
  void aDateLineAloneIsAPreamble(String line, String date) {
    assertThat(WrittenDate.of(read(line + "\n# Title\n").preamble().date(), DateOrder.DAY_FIRST))
        .hasValue(date);
    assertThat(body(line + "\n# Title\n")).isEqualTo("# Title\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "31-02-2025\n",
        "45-13-2025\n",
        "2025-06-15 was a Sunday\n",
        "12:30\n",
        "Status: done\n\nText\n",
        "Tags: #a\n",
        "Source: a book\n",
        "Topic\n",
        "Text\n2025-06-15\n",
        "# Title\n15-06-2025\nStatus :\nTags :\n",
        "---\n\nText\n",
        "",
        "\n\n"
      })
  void whatIsNoPreambleStaysInTheBody(String text) {
    assertThat(read(text)).isEqualTo(new PreambleReader.Block(Preamble.NONE, 0, List.of()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Status : #child           | child",
        "Status: #a #b             | a,b",
        "status:#a, #b             | a,b",
        "Status : in progress      | in progress",
        "STATUS: done, read twice  | done,read twice",
        "Status :                  | ''",
      })
  void theStatusLineHoldsWordsAndTags(String line, String status) {
    Preamble found = read("15-06-2025\n" + line + "\n").preamble();
    assertThat(String.join(",", found.status())).isEqualTo(status);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " | ",
      value = {
        "Tags : [[A]] [[B c]]            | ''          | A,B c",
        "Tags: #x [[Y]] #z               | x,z         | Y",
        "Tags : [[A]] [[B]] #x, y        | x,y         | A,B",
        "tags: aws, cloud computing      | aws,cloud computing | ''",
        "Tags: aws cloud                 | aws,cloud   | ''",
        "Tags: [[f/A#H|shown]]           | ''          | f/A#H",
        "Tags: #a/b#c                    | a/b,c       | ''",
        "Tags: #x #x                     | x           | ''",
        "Tags: [[open                    | [[open      | ''",
        "Tags : [[ ]] #                  | ''          | ''",
        "Tags :                          | ''          | ''",
      })
  void theTagsLineHoldsTagsAndLinks(String line, String tags, String links) {
    Preamble found = read("15-06-2025\n" + line + "\n").preamble();
    assertThat(String.join(",", found.tags())).isEqualTo(tags);
    assertThat(String.join(",", found.links().stream().map(PreambleLink::target).toList()))
        .isEqualTo(links);
  }

  @Test
  void aLinkKnowsItsPlaceInTheFile() {
    String text = "---\na: 1\n---\n15-06-2025\n  Tags : [[A]] #x [[B]]\n";
    List<PreambleLink> links = PreambleReader.read(text, 13).preamble().links();
    assertThat(links)
        .containsExactly(
            new PreambleLink("A", text.indexOf("[[A")), new PreambleLink("B", text.indexOf("[[B")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "15-06-2025 11:35:16\n\nStatus :\n\nTags :\n\n",
        "15-06-2025 11:35:16\nStatus :\nTags :\n",
        "\n\n15-06-2025\n  \nTags :\n",
        "Tags : #a\nStatus: #b\n15-06-2025\n",
        "Status : #child\n\nTags :\n",
        "Topic: [[X]]\nsource: https://example.org\n",
        "Topic\nTags: #a\n",
        "15-06-2025\nTags : #a\n---\n",
        "15-06-2025\nTags : #a\n\n---\n\n",
        "15-06-2025\n***\n",
        "15-06-2025\n- - -\n",
      })
  void theWholeBlockIsCutOff(String preamble) {
    assertThat(body(preamble + "# Title\n\nText\n")).isEqualTo("# Title\n\nText\n");
    assertThat(body(preamble + "Text\n---\n")).isEqualTo("Text\n---\n");
  }

  @Test
  void onlyTheFirstRuleBelongsToTheBlock() {
    assertThat(body("15-06-2025\n---\n---\nText\n")).isEqualTo("---\nText\n");
  }

  @Test
  void aTopicIsALinkAndNoTag() {
    Preamble found = read("Topic: [[Cloud]]\nSource: [[Book]]\n").preamble();
    assertThat(found.tags()).isEmpty();
    assertThat(found.links()).extracting(PreambleLink::target).containsExactly("Cloud");
  }

  @Test
  void indentedCodeBelowKeepsItsIndent() {
    assertThat(body("15-06-2025\n\n    code\n")).isEqualTo("    code\n");
  }

  @Test
  void aFileThatIsOnlyAPreambleHasAnEmptyBody() {
    assertThat(body("15-06-2025\nStatus :\nTags :")).isEmpty();
  }
}
