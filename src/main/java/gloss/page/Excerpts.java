package gloss.page;

import gloss.glossary.Mention;
import gloss.note.Note;
import gloss.path.SitePath;
import gloss.path.SourcePath;
import gloss.study.Link;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Sentences from notes, grouped by note, with links to their places. */
final class Excerpts {
  /** More places of one note are not shown: the note itself is one click away. */
  private static final int MOST_PLACES = 5;

  /** Of all behind the first this many notes one place is shown, so that a page stays light. */
  private static final int NOTES_IN_FULL = 10;

  private final Planning planning;
  private final SitePath page;
  private final int mostNotes;
  private final Map<SourcePath, List<ExcerptGroup.ExcerptView>> groups = new LinkedHashMap<>();

  /**
   * @param mostNotes more are only counted: a page must not grow with the vault
   */
  Excerpts(Planning planning, SitePath page, int mostNotes) {
    this.planning = planning;
    this.page = page;
    this.mostNotes = mostNotes;
  }

  void add(Mention mention) {
    planning.find().note(mention.note()).ifPresent(n -> add(n, mention));
  }

  void add(Link link) {
    planning.find().note(link.from()).ifPresent(n -> add(n, link));
  }

  private void add(Note note, Mention mention) {
    int offset = mention.range().start();
    add(
        note,
        mention.sentence(),
        () ->
            ExcerptGroup.ExcerptView.of(
                Places.href(planning, page, note, offset),
                Places.section(note, offset),
                mention.sentence(),
                mention.surface(),
                mention.at()));
  }

  private void add(Note note, Link link) {
    if (link.form() == Link.Form.TAG) {
      add(
          note,
          "",
          () -> ExcerptGroup.ExcerptView.amongTags(planning.map().note(note.path()).from(page)));
      return;
    }
    int offset = link.range().start();
    String sentence = link.sentence().isBlank() ? link.written() : link.sentence();
    add(
        note,
        sentence,
        () ->
            ExcerptGroup.ExcerptView.of(
                Places.href(planning, page, note, offset), Places.section(note, offset), sentence));
  }

  /** Takes a place; a second place in the same sentence says nothing new. */
  private void add(Note note, String sentence, Supplier<ExcerptGroup.ExcerptView> view) {
    List<ExcerptGroup.ExcerptView> places =
        groups.computeIfAbsent(note.path(), p -> new ArrayList<>());
    boolean room = groups.size() <= mostNotes || !places.isEmpty();
    int most = groups.size() <= NOTES_IN_FULL ? MOST_PLACES : 1;
    if (room && places.size() < most && !isSaid(places, sentence)) {
      places.add(view.get());
    }
  }

  private static boolean isSaid(List<ExcerptGroup.ExcerptView> places, String sentence) {
    return places.stream().anyMatch(p -> p.sentence().equals(sentence) || holds(p, sentence));
  }

  /** Whether a sentence is part of a longer text that is shown already. */
  private static boolean holds(ExcerptGroup.ExcerptView place, String sentence) {
    return !sentence.isEmpty() && place.sentence().contains(sentence);
  }

  /** In how many notes there are places, shown or not. */
  int notes() {
    return groups.size();
  }

  ExcerptsView view() {
    List<ExcerptGroup> views = new ArrayList<>();
    groups.entrySet().stream()
        .limit(mostNotes)
        .forEach(entry -> group(entry.getKey(), entry.getValue()).ifPresent(views::add));
    int more = groups.size() - mostNotes;
    return new ExcerptsView(
        views, more <= 0 ? "" : planning.phrases().say("count.more-notes", more));
  }

  private Optional<ExcerptGroup> group(SourcePath path, List<ExcerptGroup.ExcerptView> places) {
    return planning
        .find()
        .note(path)
        .map(note -> new ExcerptGroup(note.title(), planning.map().note(path).from(page), places));
  }
}
