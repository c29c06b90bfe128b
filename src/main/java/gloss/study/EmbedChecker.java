package gloss.study;

import gloss.markdown.SourceRange;
import gloss.note.NoteIndex;
import gloss.note.Resolution;
import gloss.path.SourcePath;
import gloss.problem.Location;
import gloss.problem.ProblemKind;
import gloss.problem.Problems;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/** Says which embeds show themselves again, and which go deeper than pages show. */
final class EmbedChecker {
  private final List<List<Integer>> inner = new ArrayList<>();
  private final List<Link> embeds = new ArrayList<>();
  private final Problems problems;

  EmbedChecker(NoteIndex index, LinkGraph links, Problems problems) {
    this.problems = problems;
    SortedMap<SourcePath, List<Integer>> bySource = new TreeMap<>();
    List<Resolution.NoteFound> shown = new ArrayList<>();
    for (Link link : links.links()) {
      Embeds.note(link)
          .ifPresent(
              found -> {
                bySource.computeIfAbsent(link.from(), p -> new ArrayList<>()).add(embeds.size());
                embeds.add(link);
                shown.add(found);
              });
    }
    for (Resolution.NoteFound found : shown) {
      SourceRange range = Embeds.range(index, found);
      inner.add(
          bySource.getOrDefault(found.note().path(), List.of()).stream()
              .filter(i -> range.contains(embeds.get(i).range()))
              .toList());
    }
  }

  /**
   * Checks all embeds.
   *
   * @param location where a link stands
   */
  void check(Function<Link, Location> location) {
    Set<Integer> cyclic = new HashSet<>();
    Set<Integer> done = new HashSet<>();
    for (int embed = 0; embed < embeds.size(); embed++) {
      follow(embed, done, cyclic);
    }
    Set<Integer> deep = deep(cyclic);
    for (int embed = 0; embed < embeds.size(); embed++) {
      Link link = embeds.get(embed);
      if (cyclic.contains(embed)) {
        problems.add(ProblemKind.EMBED_IN_ITSELF, location.apply(link), link.quoted());
      } else if (deep.contains(embed)) {
        problems.add(
            ProblemKind.EMBED_TOO_DEEP, location.apply(link), link.quoted(), Embeds.DEEPEST);
      }
    }
  }

  /** One that the search is inside of. */
  private record Open(int embed, Iterator<Integer> rest) {}

  /** Depth first, without recursion: a chain may be as long as a vault has notes. */
  private void follow(int start, Set<Integer> done, Set<Integer> cyclic) {
    Deque<Open> open = new ArrayDeque<>();
    Set<Integer> inside = new HashSet<>();
    enter(start, done, open, inside);
    while (!open.isEmpty()) {
      Open top = open.peek();
      if (!top.rest().hasNext()) {
        inside.remove(top.embed());
        open.pop();
        continue;
      }
      int next = top.rest().next();
      if (inside.contains(next)) {
        cyclic.add(top.embed());
      } else {
        enter(next, done, open, inside);
      }
    }
  }

  private void enter(int embed, Set<Integer> done, Deque<Open> open, Set<Integer> inside) {
    if (done.add(embed)) {
      inside.add(embed);
      open.push(new Open(embed, inner.get(embed).iterator()));
    }
  }

  /** Those with more embeds inside each other than are shown, where none is in itself. */
  private Set<Integer> deep(Set<Integer> cyclic) {
    Set<Integer> deep = new HashSet<>();
    for (int embed = 0; embed < embeds.size(); embed++) {
      deep.add(embed);
    }
    deep.removeAll(cyclic);
    for (int depth = 0; depth < Embeds.DEEPEST; depth++) {
      Set<Integer> before = deep;
      Set<Integer> deeper = new HashSet<>();
      for (int embed : before) {
        if (inner.get(embed).stream().anyMatch(before::contains)) {
          deeper.add(embed);
        }
      }
      deep = deeper;
    }
    return deep;
  }
}
