package gloss.page;

import gloss.asset.AssetFile;
import gloss.asset.DiagramLibrary;
import gloss.markdown.MarkdownTree;
import gloss.markdown.math.Formulas;
import gloss.note.Note;
import gloss.problem.Location;
import gloss.problem.ProblemKind;
import gloss.problem.Problems;
import gloss.study.Study;
import java.util.List;
import java.util.Optional;

/**
 * What is drawn in the notes, with libraries that may lie beside the program.
 *
 * @param formulas when the site is built
 * @param diagrams the script that draws them in the browser: none or one
 */
public record Drawn(Formulas formulas, List<AssetFile> diagrams) {
  /** Nothing is drawn. */
  public static final Drawn NONE = new Drawn(Formulas.NONE, List.of());

  public Drawn {
    diagrams = List.copyOf(diagrams);
  }

  /**
   * Draws formulas, and looks for what draws diagrams; neither where there is none to draw.
   *
   * @param libraries whether the libraries beside the program may be used
   */
  public static Drawn of(Study study, boolean libraries, Problems problems) {
    List<MarkdownTree> notes = study.all().stream().map(Note::tree).toList();
    Formulas formulas = Formulas.drawn(notes, libraries, problems);
    Optional<Location> diagram =
        notes.stream().flatMap(tree -> Diagrams.first(tree).stream()).findFirst();
    if (diagram.isEmpty()) {
      return new Drawn(formulas, List.of());
    }
    Optional<AssetFile> script = libraries ? DiagramLibrary.script() : Optional.empty();
    if (script.isEmpty()) {
      problems.add(ProblemKind.DIAGRAMS_AS_TEXT, diagram.get());
    }
    return new Drawn(formulas, script.stream().toList());
  }

  /** Whether anything is drawn anywhere. */
  boolean any() {
    return formulas.any() || !diagrams.isEmpty();
  }
}
