package gloss.note.written;

/** A way in which authors write cards. */
interface CardForm {
  /**
   * Finds the cards of this form in lines that no other form has taken.
   *
   * @param found knows what was found before, and gets what is found
   */
  void find(CardText text, FoundCards found);
}
