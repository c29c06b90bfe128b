package gloss.page;

import gloss.glossary.Mention;
import gloss.markdown.Decorations;
import gloss.markdown.Decorations.LinkDecoration;
import gloss.markdown.Decorations.MentionDecoration;
import gloss.markdown.InlineTags;
import gloss.markdown.SourceRange;
import gloss.note.Note;
import gloss.path.SitePath;
import gloss.study.Link;
import java.util.ArrayList;
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
   * @param trail the way through embeds down to it
   */
  Decorations of(Note note, SourceRange range, String idPrefix, EmbedTrail trail) {
    return of(note, List.of(range), idPrefix, trail);
  }

  /** The same of a piece and of all footnotes of its note. */
  Decorations withFootnotes(Note note, SourceRange range, String idPrefix, EmbedTrail trail) {
    List<SourceRange> ranges = new ArrayList<>(List.of(range));
    note.tree().footnotes().forEach(footnote -> ranges.add(footnote.range()));
    return of(note, ranges, idPrefix, trail);
  }

  private Decorations of(Note note, List<SourceRange> ranges, String idPrefix, EmbedTrail trail) {
    LinkDecorations decorating = new LinkDecorations(planning, page, bodies, trail, idPrefix);
    SortedMap<Integer, MentionDecoration> mentions = mentions(note, ranges);
    addTags(note, ranges, mentions);
    return new Decorations(
        links(note, ranges, link -> Optional.of(decorating.of(link))),
        mentions,
        hidden(note, ranges),
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
        links(note, List.of(range), shown),
        new TreeMap<>(),
        hidden(note, List.of(range)),
        new TreeMap<>(),
        idPrefix);
  }

  private SortedMap<Integer, LinkDecoration> links(
      Note note, List<SourceRange> ranges, Function<Link, Optional<LinkDecoration>> shown) {
    SortedMap<Integer, LinkDecoration> links = new TreeMap<>();
    for (SourceRange range : ranges) {
      for (Link link : planning.study().links().from(note.path(), range)) {
        int start = link.range().start();
        if (!links.containsKey(start)) { // what it embeds is written once
          shown.apply(link).ifPresent(way -> links.put(start, way));
        }
      }
    }
    return links;
  }

  private SortedMap<Integer, MentionDecoration> mentions(Note note, List<SourceRange> ranges) {
    SortedMap<Integer, MentionDecoration> mentions = new TreeMap<>();
    for (Mention mention : mentionsIn(note, ranges)) {
      if (mention.linked()) {
        mentions.put(
            mention.range().start(),
            new MentionDecoration(
                mention.range(),
                bodies.led(planning.map().term(mention.term()).from(page)),
                mention.term()));
      }
    }
    return mentions;
  }

  /** The backslashes that only keep a term unlinked. */
  private SortedSet<Integer> hidden(Note note, List<SourceRange> ranges) {
    SortedSet<Integer> hidden = new TreeSet<>();
    for (Mention mention : mentionsIn(note, ranges)) {
      if (mention.isBehindBackslash(note.tree().text())) {
        hidden.add(mention.range().start() - 1);
      }
    }
    return hidden;
  }

  private void addTags(
      Note note, List<SourceRange> ranges, SortedMap<Integer, MentionDecoration> mentions) {
    for (SourceRange range : ranges) {
      for (InlineTags.Place place : planning.find().tagsIn(note, range)) {
        planning
            .tag(page, place.name())
            .map(link -> MentionDecoration.ofTag(place.range(), link.href()))
            .ifPresent(tag -> mentions.putIfAbsent(place.range().start(), tag));
      }
    }
  }

  private List<Mention> mentionsIn(Note note, List<SourceRange> ranges) {
    return ranges.stream()
        .flatMap(range -> planning.find().mentionsIn(note.path(), range).stream())
        .toList();
  }
}
