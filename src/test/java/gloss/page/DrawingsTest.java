package gloss.page;

import static org.assertj.core.api.Assertions.assertThat;

import gloss.language.Language;
import gloss.language.Phrases;
import gloss.matrix.Matrices;
import gloss.matrix.Matrix;
import gloss.matrix.Selection;
import gloss.path.Anchor;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DrawingsTest {
  private static final Anchor ANCHOR = new Anchor("_line-all");

  private final Matrix kinds = Matrices.read(Matrices.KINDS);

  private List<DrawingView> drawn(int columns) {
    List<String> ids = new ArrayList<>();
    IntStream.range(0, columns).forEach(i -> ids.add(i % 2 == 0 ? "vm" : "fn"));
    Selection all = kinds.views().get(0);
    return Drawings.of(
        kinds,
        new Selection("all", "All", "", ids, all.layers()),
        ANCHOR,
        Phrases.of(Language.ENGLISH));
  }

  @Test
  void blocksFillTheirColumnsFromTheTop() {
    assertThat(drawn(2))
        .singleElement()
        .satisfies(
            drawing ->
                assertThat(drawing.blocks())
                    .containsExactly(
                        new DrawingView.BlockView("customer", "0%", "0%", "50%", "50%"),
                        new DrawingView.BlockView("shared", "0%", "50%", "50%", "25%"),
                        new DrawingView.BlockView("not-applicable", "0%", "75%", "50%", "25%"),
                        new DrawingView.BlockView("customer", "50%", "0%", "50%", "25%"),
                        new DrawingView.BlockView("provider", "50%", "25%", "50%", "25%"),
                        new DrawingView.BlockView("shared", "50%", "50%", "50%", "25%"),
                        new DrawingView.BlockView("provider", "50%", "75%", "50%", "25%")));
  }

  @Test
  void thePictureIsToldInWords() {
    assertThat(drawn(2).get(0).about())
        .isEqualTo(
            "Machine: You 2, Shared 1, Not applicable 1. Function: You 1, AWS 1, Shared 1, Google"
                + " 1.");
    assertThat(drawn(2).get(0).key()).contains(new DrawingView.KeyEntry("provider", "AWS, Google"));
  }

  @Test
  void sharesOfThirdsAreRoundedTheSameEverywhere() {
    assertThat(drawn(3).get(0).blocks())
        .extracting(DrawingView.BlockView::width)
        .containsOnly("33.333%");
    assertThat(drawn(3).get(0).blocks())
        .extracting(DrawingView.BlockView::x)
        .containsOnly("0%", "33.333%", "66.667%");
  }

  @Test
  void namesOfManyColumnsStandUprightAndTooManyColumnsAreNoPicture() {
    assertThat(drawn(9)).extracting(DrawingView::crowded).containsExactly(false);
    assertThat(drawn(18)).extracting(DrawingView::crowded).containsExactly(true);
    assertThat(drawn(19)).isEmpty();
    assertThat(drawn(1)).isEmpty();
  }
}
