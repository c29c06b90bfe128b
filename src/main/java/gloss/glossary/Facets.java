package gloss.glossary;

import gloss.glossary.FacetGroup.Facet;
import gloss.markdown.SourceRange;
import gloss.text.Folding;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** The labels that pieces share, with what each says under them. */
final class Facets {
  /** One label may be shared by chance. */
  private static final int FEWEST_LABELS = 2;

  private Facets() {}

  /** The labels that at least two pieces have; empty if these are fewer than two. */
  static List<Facet> shared(List<Piece> pieces) {
    Map<String, Row> rows = new LinkedHashMap<>();
    for (int i = 0; i < pieces.size(); i++) {
      for (BoldLead lead : pieces.get(i).leads()) {
        if (isFacet(lead)) {
          rows.computeIfAbsent(
                  Folding.fold(lead.label()), key -> new Row(lead.label(), pieces.size()))
              .texts
              .get(i)
              .add(lead.said());
        }
      }
    }
    List<Facet> shared =
        rows.values().stream()
            .filter(row -> row.texts.stream().filter(texts -> !texts.isEmpty()).count() > 1)
            .map(row -> new Facet(row.label, row.texts))
            .toList();
    return shared.size() < FEWEST_LABELS ? List.of() : shared;
  }

  /** The pieces that have at least one label in common with another. */
  static List<Piece> sharing(List<Piece> pieces) {
    List<Facet> facets = shared(pieces);
    return IntStream.range(0, pieces.size())
        .filter(i -> facets.stream().anyMatch(facet -> !facet.texts().get(i).isEmpty()))
        .mapToObj(pieces::get)
        .toList();
  }

  private static boolean isFacet(BoldLead lead) {
    boolean labelled = lead.form() == BoldLead.Form.SEPARATED || lead.form() == BoldLead.Form.BARE;
    return labelled && !lead.said().isEmpty();
  }

  /** From the first piece to the last. */
  static SourceRange place(List<Piece> pieces) {
    int start = pieces.stream().mapToInt(p -> p.place().start()).min().orElse(0);
    int end = pieces.stream().mapToInt(p -> p.place().end()).max().orElse(start);
    return new SourceRange(start, end);
  }

  /** A row that is being put together. */
  private static final class Row {
    private final String label;
    private final List<List<SourceRange>> texts = new ArrayList<>();

    Row(String label, int pieces) {
      this.label = label;
      IntStream.range(0, pieces).forEach(i -> texts.add(new ArrayList<>()));
    }
  }
}
