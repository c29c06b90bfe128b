package gloss.glossary;

import gloss.config.SiteConfig;
import gloss.markdown.PlainText;
import gloss.markdown.SourceRange;
import gloss.markdown.TextRun;
import gloss.markdown.TextRuns;
import gloss.note.Note;
import gloss.text.Folding;
import gloss.text.Sentences;
import gloss.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Finds where notes mention terms. */
public final class MentionFinder {
  private final TermMatcher matcher;
  private final OwnPlaces places;
  private final SiteConfig.Mentions mode;

  private MentionFinder(Glossary glossary, SiteConfig.Mentions mode) {
    this.matcher = TermMatcher.of(glossary.terms());
    this.places = new OwnPlaces(glossary.terms());
    this.mode = mode;
  }

  /**
   * All mentions, linked or not, in the order of notes and places. Notes that ask for it, or all if
   * the settings say so, have none.
   */
  public static List<Mention> find(List<Note> notes, Glossary glossary, SiteConfig config) {
    if (!config.terms().linked()) {
      return List.of();
    }
    MentionFinder finder = new MentionFinder(glossary, config.terms().mentions());
    return notes.parallelStream().map(finder::in).toList().stream().flatMap(List::stream).toList();
  }

  private List<Mention> in(Note note) {
    if (!note.properties().terms()) {
      return List.of();
    }
    MentionPolicy policy = new MentionPolicy(note, mode, places.in(note));
    Senses senses = new Senses(note);
    List<Mention> mentions = new ArrayList<>();
    for (TextRun run : TextRuns.of(note.tree())) {
      List<TermMatch> matches = matcher.matches(run.text());
      LongerNames longer = new LongerNames(run.text(), matches);
      for (int i = 0; i < matches.size(); i++) {
        TermMatch match = matches.get(i);
        Optional<Term> meant = senses.among(match.terms());
        Term term = meant.orElse(match.terms().get(0));
        Mention.Why why =
            meant.isPresent()
                ? policy.judge(run, match, term, longer.surround(i))
                : Mention.Why.AMBIGUOUS;
        mentions.add(mention(note, run, match, term, why));
      }
    }
    mentions.sort(Comparator.comparing(Mention::range));
    return mentions;
  }

  private static Mention mention(
      Note note, TextRun run, TermMatch match, Term term, Mention.Why why) {
    SourceRange range = run.source(match.start(), match.end());
    String surface = Folding.collapseBlanks(run.text().substring(match.start(), match.end()));
    Span around = Sentences.rangeAround(run.text(), match.start(), match.end());
    String sentence = plain(note, run, around.start(), around.end());
    String before = plain(note, run, around.start(), match.start());
    return new Mention(
        note.path(),
        range,
        surface,
        term.name(),
        why.links(),
        why,
        sentence,
        sentence.indexOf(surface, before.length()));
  }

  /** A piece of a run, with what stands for a barrier: code and links by their words. */
  private static String plain(Note note, TextRun run, int start, int end) {
    String text = run.text().substring(start, end);
    return text.indexOf(TextRun.BARRIER) < 0
        ? Folding.collapseBlanks(text)
        : PlainText.of(note.tree(), run.source(start, end));
  }
}
