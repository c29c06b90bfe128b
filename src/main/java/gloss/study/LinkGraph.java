package gloss.study;

import gloss.markdown.ByPlace;
import gloss.markdown.SourceRange;
import gloss.note.Resolution;
import gloss.path.SourcePath;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * All links that authors wrote, in the order of notes and places.
 *
 * <p>Lookups scan nothing: {@link #from} and {@link #to} read maps made once.
 */
public final class LinkGraph {
  private final List<Link> links;
  private final SortedMap<SourcePath, List<Link>> bySource = new TreeMap<>();
  private final SortedMap<SourcePath, ByPlace<Link>> placed = new TreeMap<>();
  private final SortedMap<SourcePath, List<Link>> byTarget = new TreeMap<>();

  public LinkGraph(List<Link> links) {
    this.links = List.copyOf(links);
    for (Link link : links) {
      bySource.computeIfAbsent(link.from(), p -> new ArrayList<>()).add(link);
      targetOf(link).ifPresent(p -> byTarget.computeIfAbsent(p, q -> new ArrayList<>()).add(link));
    }
    bySource.forEach((note, own) -> placed.put(note, new ByPlace<>(own, Link::range)));
  }

  /** All links. */
  public List<Link> links() {
    return links;
  }

  /** The links that stand in a note. */
  public List<Link> from(SourcePath note) {
    return List.copyOf(bySource.getOrDefault(note, List.of()));
  }

  /** The links that reach into a piece of a note, by their places. */
  public List<Link> from(SourcePath note, SourceRange range) {
    ByPlace<Link> links = placed.get(note);
    return links == null ? List.of() : links.in(range);
  }

  /** The links that lead to a note, those from itself included. */
  public List<Link> to(SourcePath note) {
    return List.copyOf(byTarget.getOrDefault(note, List.of()));
  }

  private static Optional<SourcePath> targetOf(Link link) {
    if (link.target() instanceof Resolution.NoteFound found) {
      return Optional.of(found.note().path());
    }
    if (link.target() instanceof Resolution.Ambiguous found) {
      return Optional.of(found.taken().note().path());
    }
    if (link.target() instanceof Resolution.PlaceMissing found) {
      return Optional.of(found.note().path());
    }
    return Optional.empty();
  }
}
