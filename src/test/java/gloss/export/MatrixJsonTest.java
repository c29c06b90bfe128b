package gloss.export;

import static org.assertj.core.api.Assertions.assertThat;

import gloss.matrix.Matrices;
import gloss.matrix.Matrix;
import gloss.note.NoteIndex;
import gloss.path.SourcePath;
import gloss.vault.Attachment;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class MatrixJsonTest {
  private static final Matrix KINDS =
      Matrices.read(Matrices.KINDS.replace("title: Kinds", "title: Kinds\nstale-after: P6M"));

  @Test
  void eachCellIsThereOnceWithItsLastingId() {
    assertThat(MatrixJson.lines(List.of(KINDS), index("Rooms")))
        .containsExactly(
            cell(
                "vm/data",
                "\"party\":\"you\",\"checked\":\"2026-10-01\",\"staleOn\":\"2027-04-02\""),
            cell(
                "vm/os",
                "\"party\":\"you\",\"reason\":\"See patching.\",\"checked\":\"2026-10-01\","
                    + "\"staleOn\":\"2027-04-02\""),
            cell(
                "vm/keys",
                "\"party\":\"shared\",\"kind\":\"dependent\",\"provider\":\"Offers keys.\","
                    + "\"customer\":\"Rotates them\",\"checked\":\"2026-10-01\","
                    + "\"staleOn\":\"2027-04-02\""),
            cell(
                "vm/room",
                "\"party\":\"not-applicable\",\"reason\":\"it is =rented\","
                    + "\"checked\":\"2026-10-01\",\"staleOn\":\"2027-04-02\""),
            cell(
                "fn/data",
                "\"party\":\"you\",\"checked\":\"2026-10-01\",\"staleOn\":\"2027-04-02\""),
            cell(
                "fn/os",
                "\"party\":\"aws\",\"reason\":\"AWS patches it\",\"when\":[{\"if\":\"you bring an"
                    + " image\",\"party\":\"you\",\"reason\":\"Only you can build it.\"}],"
                    + "\"source\":{\"title\":\"Guide, part \\\"one\\\"\",\"address\":"
                    + "\"https://example.org/a\"},\"checked\":\"2026-10-01\","
                    + "\"staleOn\":\"2027-04-02\""),
            cell(
                "fn/keys",
                "\"party\":\"shared\",\"kind\":\"dependent\",\"provider\":\"Offers keys.\","
                    + "\"customer\":\"Picks one.\",\"checked\":\"2026-10-01\","
                    + "\"staleOn\":\"2027-04-02\""),
            cell(
                "fn/room",
                "\"party\":\"gcp\",\"source\":{\"title\":\"Rooms\",\"note\":\"Rooms\"},"
                    + "\"checked\":\"2026-11-01\",\"staleOn\":\"2027-05-02\""));
  }

  @Test
  void theDocumentIsJsonAndHasTheSameCells() {
    String document = MatrixJson.document(KINDS, index("Rooms"));
    JsonNode json = new JsonMapper().readTree(document);

    assertThat(json.propertyNames())
        .containsExactly(
            "matrix",
            "title",
            "checked",
            "staleAfter",
            "parties",
            "layers",
            "subjects",
            "views",
            "cells");
    assertThat(json.get("subjects").get(0).toString())
        .isEqualTo("{\"id\":\"vm\",\"label\":\"Machine\",\"provider\":\"aws\"}");
    assertThat(document.lines())
        .containsAll(
            MatrixJson.lines(List.of(KINDS), index("Rooms")).stream()
                .limit(7)
                .map(l -> l + ",")
                .toList());
  }

  @Test
  void aSourceThatIsNotPublishedIsNotNamed() {
    assertThat(MatrixJson.document(KINDS, index())).doesNotContain("Rooms");
  }

  private static String cell(String place, String rest) {
    String[] ids = place.split("/", -1);
    return String.format(
        "{\"id\":\"kinds/%s\",\"matrix\":\"kinds\",\"subject\":\"%s\",\"layer\":\"%s\",%s}",
        place, ids[0], ids[1], rest);
  }

  private static NoteIndex index(String... files) {
    return new NoteIndex(
        List.of(),
        Stream.of(files)
            .map(name -> new Attachment(new SourcePath(name), Path.of(name), 0, 0))
            .toList());
  }
}
