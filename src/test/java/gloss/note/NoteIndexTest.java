package gloss.note;

import static org.assertj.core.api.Assertions.assertThat;

import gloss.markdown.LinkTarget;
import gloss.note.Resolution.Ambiguous;
import gloss.note.Resolution.FileFound;
import gloss.note.Resolution.How;
import gloss.note.Resolution.Missing;
import gloss.note.Resolution.NoteFound;
import gloss.note.Resolution.PlaceMissing;
import gloss.path.SourcePath;
import gloss.problem.Problems;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NoteIndexTest {
  private static final String SECTIONS =
      """
      # Title

      ## The **Core** Concept: A/B

      text

      ## Setup

      ### Cost

      ## Run

      ### Cost
      """;

  private static NoteIndex index() {
    List<Note> notes = new ArrayList<>();
    for (String path :
        List.of(
            "Home.md",
            "compute/EC2.md",
            "compute/deep/Sizes.md",
            "storage/Sizes.md",
            "a/Twin.md",
            "b/Twin.md",
            "b/c/Twin.md",
            "Note 1.2.md",
            "Note 1.md",
            "C.md",
            "c.md",
            "R&D + more_x.md",
            "gro\u0308\u00DFe.md",
            "pic.png.md")) {
      notes.add(note(path, "Text"));
    }
    notes.add(note("iam.md", "---\naliases: [Identity, Twin]\n---\n# Access Management\n"));
    notes.add(note("x/sections.md", SECTIONS));
    notes.add(note("x/other.md", "# Access Management 2\n"));
    return new NoteIndex(
        notes,
        List.of(
            Notes.attachment("files/Figure 1.png"), Notes.attachment("compute/plan.PDF"),
            Notes.attachment("a/same.png"), Notes.attachment("b/same.png")));
  }

  private static final NoteIndex INDEX = index();

  private static Note note(String path, String text) {
    return Notes.note(path, text, new Problems());
  }

  private static Resolution resolve(String from, String written) {
    return INDEX.resolve(new SourcePath(from), LinkTarget.parse(written));
  }

  private static String shown(Resolution resolution) {
    if (resolution instanceof NoteFound found) {
      String place = found.anchor().isEmpty() ? "" : "#" + found.anchor();
      return found.note().path() + place + " " + found.how();
    } else if (resolution instanceof FileFound found) {
      return "file " + found.attachment().path();
    } else if (resolution instanceof Ambiguous found) {
      return "first of " + String.join(", ", found.candidates());
    } else if (resolution instanceof PlaceMissing missing) {
      return "no place in " + missing.note().path() + ", perhaps " + missing.suggestion();
    }
    return "missing, perhaps " + ((Missing) resolution).suggestion();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Home.md        | Home                   | Home.md EXACT_PATH",
        "compute/EC2.md | home.md                | Home.md EXACT_PATH",
        "Home.md        | compute/EC2            | compute/EC2.md EXACT_PATH",
        "Home.md        | /compute/ec2.MD        | compute/EC2.md EXACT_PATH",
        "compute/EC2.md | deep/Sizes             | compute/deep/Sizes.md RELATIVE_PATH",
        "compute/EC2.md | ./deep/Sizes           | compute/deep/Sizes.md RELATIVE_PATH",
        "compute/EC2.md | ../storage/Sizes       | storage/Sizes.md RELATIVE_PATH",
        "compute/EC2.md | ../../etc/passwd       | missing, perhaps ''",
        "Home.md        | deep/Sizes             | compute/deep/Sizes.md PATH_SUFFIX",
        "Home.md        | EC2                    | compute/EC2.md NAME",
        "Home.md        | ec2                    | compute/EC2.md NAME",
        "storage/x.md   | Sizes                  | storage/Sizes.md RELATIVE_PATH",
        "Home.md        | identity               | iam.md ALIAS",
        "Home.md        | Access  management     | iam.md TITLE",
        "Home.md        | Note 1.2               | Note 1.2.md EXACT_PATH",
        "Home.md        | Note 1.2.md            | Note 1.2.md EXACT_PATH",
        "Home.md        | Note 1                 | Note 1.md EXACT_PATH",
        "Home.md        | R&D + more_x           | R&D + more_x.md EXACT_PATH",
        "Home.md        | Gr\u00F6\u00DFe        | gro\u0308\u00DFe.md EXACT_PATH",
        "Home.md        | C                      | C.md EXACT_PATH",
        "Home.md        | c                      | c.md EXACT_PATH",
      })
  void aNoteIsFoundByTheSurestRule(String from, String written, String found) {
    assertThat(shown(resolve(from, written))).isEqualTo(found.replace("''", ""));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Home.md    | Twin | first of a/Twin.md, b/Twin.md, b/c/Twin.md",
        "b/d/x.md   | Twin | first of b/Twin.md, b/c/Twin.md, a/Twin.md",
        "b/c/d/x.md | Twin | first of b/c/Twin.md, b/Twin.md, a/Twin.md",
        "z/x.md     | Sizes | first of storage/Sizes.md, compute/deep/Sizes.md",
      })
  void ofSeveralTheNearestIsTakenAndAllAreNamed(String from, String written, String found) {
    assertThat(shown(resolve(from, written))).isEqualTo(found);
  }

  @Test
  void aNoteInTheSameFolderIsNotAmbiguous() {
    assertThat(shown(resolve("b/x.md", "Twin"))).isEqualTo("b/Twin.md RELATIVE_PATH");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Home.md    | files/Figure 1.png | file files/Figure 1.png",
        "Home.md    | figure 1.PNG       | file files/Figure 1.png",
        "Home.md    | plan.pdf#page=3    | file compute/plan.PDF",
        "b/x.md     | same.png           | file b/same.png",
        "b/x.md     | ../a/same.png      | file a/same.png",
        "Home.md    | same.png           | file a/same.png",
        "Home.md    | pic.png            | pic.png.md EXACT_PATH",
        "Home.md    | plan               | missing, perhaps ''",
        "Home.md    | Figure 2.png       | missing, perhaps Figure 1.png",
      })
  void aFileNeedsItsEnding(String from, String written, String found) {
    assertThat(shown(resolve(from, written))).isEqualTo(found.replace("''", ""));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "sections#Setup                    | Setup 0",
        "sections#  setup                  | Setup 0",
        "sections#The Core Concept: A/B    | The Core Concept: A/B 0",
        "sections#the core concept A B     | The Core Concept: A/B 0",
        "sections#The **Core** Concept A B | The Core Concept: A/B 0",
        "sections#Cost                     | Cost 0",
        "sections#Setup#Cost               | Cost 0",
        "sections#Run#Cost                 | Cost 1",
        "sections#Title#Run#Cost           | Cost 1",
      })
  void aHeadingIsFoundAsLinksWriteIt(String written, String expected) {
    NoteFound found = (NoteFound) resolve("Home.md", written);
    String title = expected.substring(0, expected.length() - 2);
    int which = expected.charAt(expected.length() - 1) - '0';
    List<String> anchors =
        found.note().sections().stream()
            .filter(section -> section.title().equals(title))
            .map(Section::anchor)
            .toList();
    assertThat(found.anchor()).isNotEmpty().isEqualTo(anchors.get(which));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Home.md       | sections#Setap      | no place in x/sections.md, perhaps Setup",
        "Home.md       | sections#Cost#Setup | no place in x/sections.md, perhaps Setup",
        "x/sections.md | #Nothing like it    | no place in x/sections.md, perhaps ''",
        "Home.md       | sections#^abc       | no place in x/sections.md, perhaps ''",
        "x/sections.md | #^abc               | no place in x/sections.md, perhaps ''",
        "Home.md       | sections#           | x/sections.md NAME",
        "gone.md       | #Setup              | missing, perhaps ''",
        "Home.md       | EC3                 | missing, perhaps EC2",
        "Home.md       | storage/Sises       | missing, perhaps Sizes",
        "Home.md       | Something else      | missing, perhaps ''",
      })
  void whatIsNotThereSaysWhatIsNear(String from, String written, String found) {
    assertThat(shown(resolve(from, written))).isEqualTo(found.replace("''", ""));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Home.md        | Note%201.2.md         | Note 1.2.md EXACT_PATH",
        "Home.md        | <Note 1.2.md>         | Note 1.2.md EXACT_PATH",
        "Home.md        | R%26D%20+%20more_x    | R&D + more_x.md EXACT_PATH",
        "compute/EC2.md | ../Home.md            | Home.md RELATIVE_PATH",
        "Home.md        | gr%C3%B6%C3%9Fe.md    | gro\u0308\u00DFe.md EXACT_PATH",
        "Home.md        | files/Figure%201.png  | file files/Figure 1.png",
        "Home.md        | 100%.md               | missing, perhaps ''",
        "Home.md        | %zz%4                 | missing, perhaps ''",
      })
  void aMarkdownLinkLeadsWhereAWikilinkDoes(String from, String destination, String found) {
    assertThat(INDEX.resolveHref(new SourcePath(from), destination).map(NoteIndexTest::shown))
        .contains(found.replace("''", ""));
  }

  @Test
  void aMarkdownLinkMayNameAHeadingByItsIdOrItsWords() {
    SourcePath from = new SourcePath("x/other.md");
    Resolution byWords = resolve("x/other.md", "sections#The Core Concept: A/B");
    String anchor = ((NoteFound) byWords).anchor();
    assertThat(INDEX.resolveHref(from, "sections.md#" + anchor).map(r -> ((NoteFound) r).anchor()))
        .contains(anchor);
    assertThat(
            INDEX
                .resolveHref(from, "sections.md#the%20core%20concept%20A%20B")
                .map(r -> ((NoteFound) r).anchor()))
        .contains(anchor);
  }

  @ParameterizedTest
  @CsvSource({
    "https://example.org/Home.md",
    "mailto:a@example.org",
    "//host/Home.md",
    "obsidian://open",
    "javascript:alert(1)",
    "<https://example.org>",
    "''"
  })
  void whatLeadsOutOfTheVaultIsNotOurs(String destination) {
    assertThat(INDEX.resolveHref(new SourcePath("Home.md"), destination)).isEmpty();
  }

  @Test
  void anEqualNameWinsOverAnAlias() {
    assertThat(resolve("iam.md", "Twin")).isInstanceOf(Ambiguous.class);
    NoteFound taken = ((Ambiguous) resolve("iam.md", "Twin")).taken();
    assertThat(taken.how()).isEqualTo(How.NAME);
  }
}
