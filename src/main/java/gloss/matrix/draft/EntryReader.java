package gloss.matrix.draft;

import gloss.matrix.Party;
import gloss.matrix.draft.MatrixDraft.Quote;
import gloss.text.Sentences;
import gloss.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What one entry says about the subject that it is about. */
final class EntryReader {
  private final Found found;

  EntryReader(Found found) {
    this.found = found;
  }

  /** An item such as {@code **Virtual machines:** You manage the guest OS}, with its facets. */
  static Found subject(Entry entry) {
    Found found = new Found(entry.label(), entry.link());
    EntryReader reader = new EntryReader(found);
    reader.sentences(entry.text(), entry.line(), true);
    List<String> labels = entry.children().stream().map(Entry::label).toList();
    for (Entry child : entry.children()) {
      Optional<Party> party = PartyLabel.of(child.label(), labels);
      if (party.isPresent()) {
        reader.facet(party.get(), child);
      } else {
        reader.sentences(child.words(), child.line(), false);
      }
    }
    return found;
  }

  /** An item such as {@code **AWS manages:** hardware and buildings}, or with a list below it. */
  void facet(Party party, Entry facet) {
    List<String> sentences = sentences(facet.text());
    if (!sentences.isEmpty()) {
      String first = sentences.get(0);
      remarkUnlessListed(party, first, new Quote(facet.label() + ": " + first, facet.line()));
    }
    sentences.stream()
        .skip(1)
        .filter(Saying::namesParty)
        .forEach(sentence -> found.remark(new Quote(sentence, facet.line())));
    for (Entry child : facet.children()) {
      String named = child.label().isEmpty() ? first(child.text()) : child.label();
      Quote quote = new Quote(facet.label() + ": " + child.words(), child.line());
      remarkUnlessListed(party, named, quote);
    }
  }

  /**
   * What the sentences of a text say.
   *
   * @param own whether the text is the subject's own, so that all that names a party is worth a
   *     remark
   */
  void sentences(String text, int line, boolean own) {
    boolean conditional = false;
    for (String sentence : sentences(text)) {
      List<Saying> sayings = Saying.of(sentence);
      Quote quote = new Quote(sentence, line);
      for (Saying saying : sayings) {
        Quote piece = new Quote(saying.words(), line);
        if (!listed(saying.party(), saying.object(), piece)) {
          found.remark(quote);
        }
      }
      conditional |= sayings.isEmpty() && Saying.isIn(sentence);
      if (own && sayings.isEmpty() && Saying.namesParty(sentence)) {
        found.remark(quote);
      }
    }
    if (conditional && !own) {
      found.remark(new Quote(text, line));
    }
  }

  private void remarkUnlessListed(Party party, String text, Quote quote) {
    if (!listed(party, text, quote)) {
      found.remark(quote);
    }
  }

  /** Takes the claims of a text; false if it says more than they do. */
  private boolean listed(Party party, String text, Quote quote) {
    Listing listing = Listing.of(text);
    for (Phrase phrase : listing.phrases()) {
      found.claim(phrase, List.of(party), quote);
    }
    if (listing.total()) {
      found.claimEverything(party, quote);
    }
    return listing.whole() && !listing.total();
  }

  private static String first(String text) {
    List<String> sentences = sentences(text);
    return sentences.isEmpty() ? "" : sentences.get(0);
  }

  /** The sentences of a paragraph. */
  static List<String> sentences(String text) {
    List<String> sentences = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      Span sentence = Sentences.rangeAround(text, at, Math.min(at + 1, text.length()));
      if (sentence.end() > sentence.start()) {
        sentences.add(sentence.of(text));
      }
      at = Math.max(sentence.end(), at) + 1;
    }
    return sentences;
  }
}
