package gloss.study;

import gloss.card.Deck;
import gloss.config.SiteConfig;
import gloss.glossary.FacetGroup;
import gloss.glossary.Glossary;
import gloss.glossary.Mention;
import gloss.language.Phrases;
import gloss.matrix.Matrix;
import gloss.note.Note;
import gloss.note.NoteIndex;
import gloss.vault.Attachment;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Everything that is known about what is studied. Pages, search and exports read it and nothing
 * else.
 *
 * @param config the settings
 * @param phrases in whose language cards ask and pages speak
 * @param notes in reading order; whoever counts notes counts these, which are listed
 * @param lead the note that leads the home page: none or one
 * @param index finds notes and files by what links say
 * @param matrices sorted by id
 * @param glossary all terms
 * @param mentions all places where terms occur, linked or not, in the order of notes and places
 * @param comparisons what notes set side by side, in the order of notes and places
 * @param decks all decks; the first holds all cards, if there are any
 * @param links what authors linked
 * @param files what published notes and matrices refer to and no other file, by path
 */
public record Study(
    SiteConfig config,
    Phrases phrases,
    List<Note> notes,
    List<Note> lead,
    NoteIndex index,
    List<Matrix> matrices,
    Glossary glossary,
    List<Mention> mentions,
    List<FacetGroup> comparisons,
    List<Deck> decks,
    LinkGraph links,
    List<Attachment> files) {
  public Study {
    notes = List.copyOf(notes);
    lead = List.copyOf(lead);
    matrices = List.copyOf(matrices);
    mentions = List.copyOf(mentions);
    comparisons = List.copyOf(comparisons);
    decks = List.copyOf(decks);
    files = List.copyOf(files);
  }

  /** The note that leads the home page. */
  public Optional<Note> home() {
    return lead.stream().findFirst();
  }

  /** Whether there is nothing to look for: no note in a list, no term, no matrix, no card. */
  public boolean isEmpty() {
    return notes.isEmpty() && glossary.terms().isEmpty() && matrices.isEmpty() && decks.isEmpty();
  }

  /** All notes, the one of the home page last. */
  public List<Note> all() {
    return Stream.concat(notes.stream(), lead.stream()).toList();
  }

  /** How many cards there are. */
  public int cardCount() {
    return decks.isEmpty() ? 0 : decks.get(0).cards().size();
  }
}
