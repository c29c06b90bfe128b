package gloss.export;

import static org.assertj.core.api.Assertions.assertThat;

import gloss.matrix.Matrices;
import gloss.note.NoteIndex;
import gloss.path.SourcePath;
import gloss.vault.Attachment;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MatrixCsvTest {

  @Test
  void eachCellHasARowAndEachConditionOneMore() {
    assertThat(
            MatrixCsv.of(List.of(Matrices.read(Matrices.KINDS)), index("Rooms")).split("(?<=\r\n)"))
        .containsExactly(
            "matrix,view,layer,subject,party,provider,customer,condition,reason,source,checked\r\n",
            "kinds,all,data,vm,you,,,,,,2026-10-01\r\n",
            "kinds,all,data,fn,you,,,,,,2026-10-01\r\n",
            "kinds,all,os,vm,you,,,,See patching.,,2026-10-01\r\n",
            "kinds,all,os,fn,aws,,,,AWS patches it,https://example.org/a,2026-10-01\r\n",
            "kinds,all,os,fn,you,,,you bring an image,Only you can build it.,https://example.org/a,"
                + "2026-10-01\r\n",
            "kinds,all,keys,vm,shared,Offers keys.,Rotates them,,,,2026-10-01\r\n",
            "kinds,all,keys,fn,shared,Offers keys.,Picks one.,,,,2026-10-01\r\n",
            "kinds,all,room,vm,not-applicable,,,,it is =rented,,2026-10-01\r\n",
            "kinds,all,room,fn,gcp,,,,,[[Rooms]],2026-11-01\r\n");
  }

  @Test
  void whatASpreadsheetWouldRunOrMisreadIsQuoted() {
    String yaml =
        """
        title: T
        parties: {you: {label: You, role: customer}}
        layers: [{id: a, label: A}]
        subjects:
          - {id: s, label: S, duties: {a: {party: you, because: '=1+1, "x"', when: [{if: -x, party: you}]}}}
        """;

    assertThat(MatrixCsv.of(List.of(Matrices.read(yaml)), index()))
        .endsWith("kinds,all,a,s,you,,,,\"'=1+1, \"\"x\"\"\",,\r\nkinds,all,a,s,you,,,'-x,,,\r\n");
  }

  @Test
  void aFormulaInFullWidthIsQuotedAndAnExclamationIsNot() {
    assertThat(new Csv().add(List.of("\uFF1D1", "!=1", "1-2", "", "\u00fc")).toString())
        .isEqualTo("'\uFF1D1,!=1,1-2,,\u00fc\r\n");
  }

  @Test
  void aSourceThatIsNotPublishedIsNotNamed() {
    assertThat(MatrixCsv.of(List.of(Matrices.read(Matrices.KINDS)), index()))
        .doesNotContain("Rooms");
  }

  private static NoteIndex index(String... files) {
    return new NoteIndex(
        List.of(),
        Stream.of(files)
            .map(name -> new Attachment(new SourcePath(name), Path.of(name), 0, 0))
            .toList());
  }
}
