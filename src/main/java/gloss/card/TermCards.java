package gloss.card;

import gloss.card.Card.Origin;
import gloss.card.Card.TermCard;
import gloss.glossary.Definition;
import gloss.glossary.HeadingTrail;
import gloss.glossary.Term;
import gloss.glossary.TermMatcher;
import gloss.note.Note;
import gloss.note.Passage;
import gloss.path.SourcePath;
import gloss.text.Folding;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** One card for each term that has a definition, by its best one; the reverse on request. */
final class TermCards implements CardSource {
  private static final String BLANK = "\u2026";

  @Override
  public List<Card> cards(Material material) {
    List<Card> cards = new ArrayList<>();
    if (!material.config().definitions()) {
      return cards;
    }
    Map<SourcePath, Note> notes = new TreeMap<>();
    material.notes().forEach(note -> notes.put(note.path(), note));
    for (Term term : material.glossary().terms()) {
      Optional<Definition> definition =
          term.definition().filter(d -> !d.meaning().plain().isBlank());
      if (definition.isPresent()) {
        Definition best = definition.get();
        String own = "term:" + term.name();
        Origin origin = new Origin(best.location(), context(term, best, notes), own);
        String block = material.names().key(best.location(), "");
        cards.add(forward(block.isEmpty() ? own + ":forward" : block, term, best, origin));
        if (material.config().reverse()) {
          cards.add(reverse((block.isEmpty() ? own : block) + ":reverse", term, best, origin));
        }
      }
    }
    return cards;
  }

  private static Card forward(String key, Term term, Definition definition, Origin origin) {
    return new TermCard(
        new CardId(key),
        term.name(),
        new Side.OfText(withShortForm(term)),
        side(definition),
        origin);
  }

  /** From the meaning to the name: the names are left out of the meaning. */
  private static Card reverse(String key, Term term, Definition definition, Origin origin) {
    String meaning = TermMatcher.of(List.of(term)).without(definition.meaning().plain(), BLANK);
    return new TermCard(
        new CardId(key),
        term.name(),
        new Side.OfText(meaning),
        new Side.OfText(withShortForm(term)),
        origin);
  }

  private static String withShortForm(Term term) {
    return term.shortForm().map(form -> term.name() + " (" + form + ")").orElse(term.name());
  }

  private static Side side(Definition definition) {
    return definition.meaning() instanceof Definition.Meaning.OfPassage text
        ? new Side.OfPassage(text.passage(), text.plain())
        : new Side.OfText(definition.meaning().plain());
  }

  /** The headings above it, without those that are the term itself. */
  private static List<String> context(
      Term term, Definition definition, Map<SourcePath, Note> notes) {
    Note note = notes.get(definition.file());
    if (note == null || !(definition.meaning() instanceof Definition.Meaning.OfPassage text)) {
      return List.of();
    }
    Passage passage = text.passage();
    return HeadingTrail.at(note, passage.range().start()).stream()
        .filter(title -> term.names().stream().noneMatch(name -> Folding.same(name, title)))
        .toList();
  }
}
