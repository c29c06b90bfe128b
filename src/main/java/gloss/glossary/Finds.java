package gloss.glossary;

import gloss.markdown.SourceRange;
import gloss.note.Note;
import gloss.note.Passage;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Makes finds out of what rules saw. */
final class Finds {
  private Finds() {}

  /** A find in a bold lead; without a place in the glossary it is still worth a card. */
  static Find of(
      BoldLead lead,
      NamePieces pieces,
      Rule rule,
      double confidence,
      SourceRange range,
      String plain) {
    Definition definition =
        new Definition(
            new Definition.Meaning.OfPassage(new Passage(lead.note().path(), range), plain),
            rule,
            confidence,
            lead.note().tree().location(lead.place().start()),
            lead.place());
    List<Lead> instead = rule == Rule.C ? List.of() : List.of(lead.lead());
    return new Find(pieces.name(), pieces.aliases(), definition, instead);
  }

  /** A definition by a block of a note. */
  static Definition definition(
      Note note, Rule rule, double confidence, SourceRange range, String plain, SourceRange place) {
    return new Definition(
        new Definition.Meaning.OfPassage(new Passage(note.path(), range), plain),
        rule,
        confidence,
        note.tree().location(range.start()),
        place);
  }

  /** Names without doubles, in order. */
  static List<String> joined(List<String> some, List<String> others) {
    List<String> all = new ArrayList<>(some);
    Set<String> known = new HashSet<>(some);
    others.stream().filter(known::add).forEach(all::add);
    return all;
  }
}
