package gloss.matrix.draft;

import gloss.markdown.Block;
import gloss.matrix.Party;
import gloss.matrix.draft.Grid.Cell;
import gloss.matrix.draft.MatrixDraft.Quote;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads responsibility tables of the shapes in which people write them. */
final class TableReader {
  private final Entries entries;
  private final String subject;
  private final String heading;

  /**
   * @param subject what the table is about if it names no subjects itself
   */
  TableReader(Entries entries, String subject, String heading) {
    this.entries = entries;
    this.subject = subject;
    this.heading = heading.isEmpty() ? subject : heading;
  }

  /** The subjects of a table; nothing if it is about something else. */
  Optional<Group> read(Block.Table table) {
    Grid grid = Grid.of(table, entries);
    if (grid.columns() < 2 || grid.rows().isEmpty()) {
      return Optional.empty();
    }
    Map<Integer, Party> parties = parties(grid.titles());
    List<Found> found;
    if (parties.containsKey(0) && parties.size() == grid.columns()) {
      found = lists(grid, parties);
    } else if (parties.containsKey(0)) {
      found = ticked(grid, parties.get(0));
    } else if (parties.size() > 1 && parties.containsValue(Names.CUSTOMER)) {
      found = sides(grid, parties);
    } else {
      found = new NamedCells(subject).read(GridTurn.layersInRows(grid));
    }
    List<Found> saying =
        found.stream().filter(f -> f.saysSomething() && !f.label.isBlank()).toList();
    return saying.isEmpty() ? Optional.empty() : Optional.of(new Group(heading, saying));
  }

  private static Map<Integer, Party> parties(List<String> titles) {
    Map<Integer, Party> parties = new LinkedHashMap<>();
    for (int column = 0; column < titles.size(); column++) {
      Optional<Party> party = PartyLabel.of(titles.get(column), titles);
      if (party.isPresent()) {
        parties.put(column, party.get());
      }
    }
    return parties;
  }

  /** {@code | AWS is responsible for | You are responsible for |}: each cell is a list. */
  private List<Found> lists(Grid grid, Map<Integer, Party> parties) {
    Found found = new Found(subject, "");
    for (List<Cell> row : grid.rows()) {
      parties.forEach((column, party) -> listed(found, party, grid, row.get(column)));
    }
    return List.of(found);
  }

  private static void listed(Found found, Party party, Grid grid, Cell cell) {
    String title = grid.titles().stream().filter(t -> isOf(t, party, grid)).findFirst().orElse("");
    new EntryReader(found)
        .facet(party, new Entry(title, false, "", cell.text(), cell.line(), List.of()));
  }

  private static boolean isOf(String title, Party party, Grid grid) {
    return PartyLabel.of(title, grid.titles()).filter(party::equals).isPresent();
  }

  /** {@code | You manage | IaaS | PaaS |} with ticks. What is not ticked stays open. */
  private static List<Found> ticked(Grid grid, Party party) {
    List<Found> found = new ArrayList<>();
    for (int column = 1; column < grid.columns(); column++) {
      Found subject = new Found(grid.titles().get(column), grid.header().get(column).link());
      for (List<Cell> row : grid.rows()) {
        Cell cell = row.get(column);
        if (CellWords.isYes(cell.text(), hasTicks(grid))) {
          String words = row.get(0).text() + " | " + grid.titles().get(0) + ", " + subject.label;
          subject.claim(
              Piece.name(row.get(0).text()),
              List.of(party),
              new Quote(words + ": " + cell.text(), cell.line()));
        }
      }
      found.add(subject);
    }
    return found;
  }

  /** A column for each side: with ticks, with tasks, or with lists for a subject in each row. */
  private List<Found> sides(Grid grid, Map<Integer, Party> parties) {
    boolean ticks = hasTicks(grid);
    boolean ticked =
        grid.rows().stream()
            .flatMap(row -> parties.keySet().stream().map(row::get))
            .allMatch(c -> CellWords.isYes(c.text(), ticks) || CellWords.isNo(c.text()));
    if (!ticked && !GridTurn.isLayerCorner(grid.titles().get(0))) {
      return facets(grid, parties);
    }
    Found found = new Found(subject, "");
    for (List<Cell> row : grid.rows()) {
      List<Integer> said =
          parties.keySet().stream()
              .filter(c -> CellWords.saysSomething(row.get(c).text(), ticks))
              .toList();
      List<Party> holders = Names.distinct(said.stream().map(parties::get).toList());
      String words = String.join("; ", said.stream().map(c -> side(grid, row, c)).toList());
      found.claim(
          Piece.name(row.get(0).text()),
          holders,
          new Quote(row.get(0).text() + " | " + words, row.get(0).line()));
    }
    return List.of(found);
  }

  private static String side(Grid grid, List<Cell> row, int column) {
    return grid.titles().get(column) + ": " + row.get(column).text();
  }

  private static List<Found> facets(Grid grid, Map<Integer, Party> parties) {
    List<Found> found = new ArrayList<>();
    for (List<Cell> row : grid.rows()) {
      Found subject = new Found(row.get(0).text(), row.get(0).link());
      parties.forEach((column, party) -> listed(subject, party, grid, row.get(column)));
      found.add(subject);
    }
    return found;
  }

  private static boolean hasTicks(Grid grid) {
    return grid.inner().stream().anyMatch(cell -> CellWords.isYes(cell.text()));
  }
}
