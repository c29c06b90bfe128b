package gloss.card;

import gloss.config.SiteConfig;
import gloss.glossary.Glossary;
import gloss.language.Phrases;
import gloss.matrix.Matrix;
import gloss.note.Note;
import gloss.problem.Problems;
import java.util.List;

/** A way of making cards. */
interface CardSource {
  /** The cards it makes, in an order of its own; their ids are unique. */
  List<Card> cards(Material material);

  /**
   * What cards are made of.
   *
   * @param names what authors call the blocks of their notes
   * @param phrases in whose language questions are asked
   * @param problems gets what looks like a card but gives none
   */
  record Material(
      List<Note> notes,
      Glossary glossary,
      List<Matrix> matrices,
      SiteConfig.CardsConfig config,
      BlockNames names,
      Phrases phrases,
      Problems problems) {
    public Material {
      notes = List.copyOf(notes);
      matrices = List.copyOf(matrices);
    }
  }
}
