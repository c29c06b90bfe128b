package gloss.page;

import gloss.note.Note;
import gloss.path.Href;
import gloss.path.SitePath;
import gloss.study.Relations;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Draws a note among its neighbours: notes to one side, its terms to the other, on a ring around
 * the note, each name beside its dot in a row of its own. So names never meet, and the picture is
 * as narrow as a phone. All numbers are whole.
 */
final class LocalGraph {
  private static final int MOST_NOTES = 7;
  private static final int MOST_TERMS = 8;

  /** Fewer neighbours are told by the lists beside the text. */
  private static final int FEWEST = 3;

  private static final int WIDTH = 328;
  private static final int MIDDLE = WIDTH / 2;

  /** How far a dot is from the middle at the ends of the ring, and how much farther beside it. */
  private static final int NARROW = 14;

  private static final int BULGE = 28;
  private static final int GAP = 8;
  private static final int TYPE = 13;
  private static final int LINE = 15;
  private static final int ROW = 26;
  private static final int MARGIN = 4;

  private final Planning planning;
  private final SitePath page;
  private final Note note;
  private final StringBuilder rays = new StringBuilder();
  private final StringBuilder strands = new StringBuilder();

  /**
   * Somebody beside the note in the middle.
   *
   * @param terms of a note: those that it shares with the one in the middle; of a term: itself
   * @param direct whether a line leads there from the middle
   */
  private record Neighbour(
      String name, Href href, boolean isTerm, List<String> terms, boolean direct) {}

  private LocalGraph(Planning planning, SitePath page, Note note) {
    this.planning = planning;
    this.page = page;
    this.note = note;
  }

  /** The picture: none or one. */
  static List<GraphView> of(Planning planning, SitePath page, Note note) {
    return new LocalGraph(planning, page, note).view().stream().toList();
  }

  private Optional<GraphView> view() {
    List<Neighbour> notes = notes();
    List<Neighbour> terms = terms(notes);
    if (notes.size() + terms.size() < FEWEST) {
      return Optional.empty();
    }
    List<Neighbour> all = new ArrayList<>(notes);
    all.addAll(terms);
    int left = notes.isEmpty() || terms.isEmpty() ? (all.size() + 1) / 2 : notes.size();
    List<List<String>> names =
        all.stream().map(n -> NameLines.of(n.name(), room() * 100 / TYPE)).toList();
    int height =
        2 * MARGIN
            + Math.max(height(names.subList(0, left)), height(names.subList(left, all.size())));
    List<GraphView.NodeView> nodes = new ArrayList<>();
    place(all.subList(0, left), names.subList(0, left), true, height, nodes);
    place(all.subList(left, all.size()), names.subList(left, all.size()), false, height, nodes);
    connect(all, nodes);
    return Optional.of(
        new GraphView(
            "0 0 " + WIDTH + " " + height,
            MIDDLE,
            height / 2,
            rays(all, nodes, height / 2),
            strands.toString(),
            nodes,
            about(notes.size(), terms.size()),
            links(notes),
            links(terms)));
  }

  /** The notes to which there are links first, then those that share most. */
  private List<Neighbour> notes() {
    return planning.relations().of(note).stream()
        .sorted(Comparator.comparing(r -> !r.isLinked()))
        .limit(MOST_NOTES)
        .map(this::neighbour)
        .toList();
  }

  private Neighbour neighbour(Relations.Related related) {
    return new Neighbour(
        related.note().title(),
        planning.map().note(related.note().path()).from(page),
        false,
        related.terms(),
        related.isLinked());
  }

  /** The terms that most of these notes share, among equals the rarest. */
  private List<Neighbour> terms(List<Neighbour> notes) {
    Map<String, Integer> sharing = new HashMap<>();
    notes.forEach(n -> n.terms().forEach(t -> sharing.merge(t, 1, Integer::sum)));
    return planning.relations().termsOf(note).stream()
        .sorted(Comparator.comparingInt(t -> -sharing.getOrDefault(t, 0)))
        .limit(MOST_TERMS)
        .map(t -> new Neighbour(t, planning.map().term(t).from(page), true, List.of(t), true))
        .toList();
  }

  private static int room() {
    return MIDDLE - NARROW - BULGE - GAP;
  }

  private static int height(List<List<String>> names) {
    return names.stream().mapToInt(LocalGraph::row).sum();
  }

  private static int row(List<String> lines) {
    return ROW + LINE * (lines.size() - 1);
  }

  /** Puts a side's names below each other, and their dots on the ring. */
  private static void place(
      List<Neighbour> side,
      List<List<String>> names,
      boolean before,
      int height,
      List<GraphView.NodeView> nodes) {
    int top = (height - height(names)) / 2;
    for (int i = 0; i < side.size(); i++) {
      List<String> lines = names.get(i);
      int y = top + row(lines) / 2;
      int away = NARROW + bulge(y, height);
      int x = before ? MIDDLE - away : MIDDLE + away;
      int edge = before ? x - GAP : x + GAP;
      List<GraphView.LineView> shown = new ArrayList<>();
      for (int line = 0; line < lines.size(); line++) {
        int base = y + 4 - LINE * (lines.size() - 1) / 2 + LINE * line;
        shown.add(new GraphView.LineView(edge, base, lines.get(line)));
      }
      Neighbour neighbour = side.get(i);
      nodes.add(new GraphView.NodeView(neighbour.href(), x, y, neighbour.isTerm(), before, shown));
      top += row(lines);
    }
  }

  /** How far the ring is out at a height; square roots of whole numbers are the same everywhere. */
  private static int bulge(int y, int height) {
    int half = height / 2;
    int off = Math.min(half, Math.abs(y - half));
    return (int) (BULGE * Math.sqrt(half * half - off * off) / half);
  }

  private String rays(List<Neighbour> all, List<GraphView.NodeView> nodes, int middle) {
    for (int i = 0; i < all.size(); i++) {
      if (all.get(i).direct()) {
        GraphView.NodeView to = nodes.get(i);
        rays.append('M').append(MIDDLE).append(' ').append(middle);
        rays.append('L').append(to.x()).append(' ').append(to.y());
      }
    }
    return rays.toString();
  }

  /** Lines from notes to the terms that they share with the one in the middle. */
  private void connect(List<Neighbour> all, List<GraphView.NodeView> nodes) {
    for (int i = 0; i < all.size(); i++) {
      for (int j = i + 1; j < all.size(); j++) {
        if (!all.get(i).isTerm()
            && all.get(j).isTerm()
            && all.get(i).terms().containsAll(all.get(j).terms())) {
          GraphView.NodeView from = nodes.get(i);
          GraphView.NodeView to = nodes.get(j);
          strands.append('M').append(from.x()).append(' ').append(from.y());
          strands.append('L').append(to.x()).append(' ').append(to.y());
        }
      }
    }
  }

  private String about(int notes, int terms) {
    String first = planning.phrases().say("count.notes", notes);
    String second = planning.phrases().say("count.terms", terms);
    return notes == 0 || terms == 0
        ? planning.phrases().say("graph.about-one", notes == 0 ? second : first)
        : planning.phrases().say("graph.about", first, second);
  }

  private static List<NavLink> links(List<Neighbour> neighbours) {
    return neighbours.stream().map(n -> NavLink.of(n.name(), n.href())).toList();
  }
}
