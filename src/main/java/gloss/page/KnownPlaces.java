package gloss.page;

import gloss.glossary.Mention;
import gloss.markdown.Decorations;
import gloss.markdown.Decorations.LinkDecoration;
import gloss.markdown.Decorations.MentionDecoration;
import gloss.markdown.InlineTags;
import gloss.markdown.SourceRange;
import gloss.note.Note;
import gloss.path.SitePath;
import gloss.path.SourcePath;
import gloss.study.Link;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * What is known of the places in a note, with addresses for one page: where links lead, which words
 * are mentions, which are tags.
 */
final class KnownPlaces {
  private final Planning planning;
  private final SitePath page;
  private final Bodies bodies;

  /**
   * For a page.
   *
   * @param bodies writes what is embedded
   */
  KnownPlaces(Planning planning, SitePath page, Bodies bodies) {
    this.planning = planning;
    this.page = page;
    this.bodies = bodies;
  }

  /**
   * All that is known of a piece of a note.
   *
   * @param range outside of it nothing is needed
   * @param inside the notes that it is embedded in, itself the last: a cycle ends there
   */
  Decorations of(Note note, SourceRange range, String idPrefix, List<SourcePath> inside) {
    LinkDecorations decorating = new LinkDecorations(planning, page, bodies, inside, idPrefix);
    SortedMap<Integer, MentionDecoration> mentions = mentions(note, range);
    addTags(note, range, mentions);
    return new Decorations(
        links(note, range, link -> Optional.of(decorating.of(link))),
        mentions,
        hidden(note, range),
        new TreeMap<>(),
        idPrefix);
  }

  /**
   * Where links lead, and nothing else.
   *
   * @param shown how a link is shown; one without a way stays as its words
   */
  Decorations withLinksOnly(
      Note note,
      SourceRange range,
      String idPrefix,
      Function<Link, Optional<LinkDecoration>> shown) {
    return new Decorations(
        links(note, range, shown), new TreeMap<>(), hidden(note, range), new TreeMap<>(), idPrefix);
  }

  private SortedMap<Integer, LinkDecoration> links(
      Note note, SourceRange range, Function<Link, Optional<LinkDecoration>> shown) {
    SortedMap<Integer, LinkDecoration> links = new TreeMap<>();
    for (Link link : planning.study().links().from(note.path(), range)) {
      shown.apply(link).ifPresent(way -> links.put(link.range().start(), way));
    }
    return links;
  }

  private SortedMap<Integer, MentionDecoration> mentions(Note note, SourceRange range) {
    SortedMap<Integer, MentionDecoration> mentions = new TreeMap<>();
    for (Mention mention : planning.find().mentionsIn(note.path(), range)) {
      if (mention.linked()) {
        mentions.put(
            mention.range().start(),
            new MentionDecoration(
                mention.range(), planning.map().term(mention.term()).from(page), mention.term()));
      }
    }
    return mentions;
  }

  /** The backslashes that only keep a term unlinked. */
  private SortedSet<Integer> hidden(Note note, SourceRange range) {
    SortedSet<Integer> hidden = new TreeSet<>();
    for (Mention mention : planning.find().mentionsIn(note.path(), range)) {
      if (mention.isBehindBackslash(note.tree().text())) {
        hidden.add(mention.range().start() - 1);
      }
    }
    return hidden;
  }

  private void addTags(
      Note note, SourceRange range, SortedMap<Integer, MentionDecoration> mentions) {
    for (InlineTags.Place place : planning.find().tagsIn(note, range)) {
      planning
          .tag(page, place.name())
          .map(link -> MentionDecoration.ofTag(place.range(), link.href()))
          .ifPresent(tag -> mentions.putIfAbsent(place.range().start(), tag));
    }
  }
}
