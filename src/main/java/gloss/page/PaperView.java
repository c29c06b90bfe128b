package gloss.page;

import java.util.List;

/**
 * Cards on sheets of paper, to be cut out.
 *
 * @param title the deck
 * @param count such as "20 cards on 3 sheets"
 * @param deck the page of the deck that has the same cards
 * @param sheets each with the fronts of some cards on one side and their backs on the other
 */
public record PaperView(String title, String count, NavLink deck, List<SheetView> sheets) {
  public PaperView {
    sheets = List.copyOf(sheets);
  }

  /**
   * A sheet.
   *
   * @param number from 1
   * @param cards row by row
   */
  public record SheetView(String number, List<CutView> cards) {
    public SheetView {
      cards = List.copyOf(cards);
    }
  }

  /**
   * A card.
   *
   * @param number its place in the deck, on both sides
   * @param context what makes the question clear, outermost first
   */
  public record CutView(String number, List<String> context, PaperSide front, PaperSide back) {
    public CutView {
      context = List.copyOf(context);
    }
  }
}
