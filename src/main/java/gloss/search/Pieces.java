package gloss.search;

import gloss.glossary.Definition;
import gloss.glossary.Term;
import gloss.matrix.Matrix;
import gloss.study.Study;
import gloss.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * All pieces of a study, numbered by their place: kind by kind, within each kind in reading order.
 *
 * @param all each piece
 * @param counts how many there are of each kind, in the order of the kinds
 */
public record Pieces(List<Piece> all, List<Integer> counts) {
  private static final int FEWEST_INITIALS = 3;

  public Pieces {
    all = List.copyOf(all);
    counts = List.copyOf(counts);
  }

  /** The pieces of a study. */
  public static Pieces of(Study study) {
    List<NotePieces.Found> notes = study.all().parallelStream().map(NotePieces::of).toList();
    List<MatrixPieces> matrices = new ArrayList<>();
    for (Matrix matrix : study.matrices()) {
      matrices.add(new MatrixPieces(matrix, study.phrases()));
    }
    return of(
        List.of(
            study.glossary().terms().stream().map(Pieces::term).toList(),
            notes.stream().flatMap(n -> n.top().stream()).toList(),
            notes.stream().flatMap(n -> n.headings().stream()).toList(),
            matrices.stream().flatMap(m -> m.subjects().stream()).toList(),
            matrices.stream().flatMap(m -> m.cells().stream()).toList(),
            CardPieces.of(study)));
  }

  private static Pieces of(List<List<Piece>> kinds) {
    return new Pieces(
        kinds.stream().flatMap(List::stream).toList(), kinds.stream().map(List::size).toList());
  }

  /** A definition that stands in a note is found there as text. */
  private static Piece term(Term term) {
    List<String> names = new ArrayList<>(term.names());
    String initials = initials(term.name());
    if (!initials.isEmpty()) {
      names.add(initials);
    }
    String text =
        term.definition()
            .map(Definition::meaning)
            .filter(Definition.Meaning.OfText.class::isInstance)
            .map(Definition.Meaning::plain)
            .orElse("");
    return new Piece(new SearchEntry.OfTerm(term), names, "", text);
  }

  /** What a reader may call a name of three words or more; small words count if all are small. */
  private static String initials(String name) {
    List<String> words = Words.in(name).stream().map(span -> span.of(name)).toList();
    List<String> capitals =
        words.stream().filter(word -> !Character.isLowerCase(word.codePointAt(0))).toList();
    List<String> counted = capitals.size() < FEWEST_INITIALS ? words : capitals;
    return counted.size() < FEWEST_INITIALS || Tokens.isUnspaced(name.codePointAt(0))
        ? ""
        : counted.stream()
            .map(word -> Character.toString(word.codePointAt(0)))
            .collect(Collectors.joining());
  }
}
