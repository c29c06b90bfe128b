package gloss.matrix;

import gloss.matrix.Duty.Condition;
import gloss.matrix.Duty.CustomerSide;
import gloss.matrix.Duty.Holding;
import gloss.matrix.Duty.Source;
import gloss.problem.Location;
import gloss.problem.ProblemKind;
import gloss.yaml.Binding;
import gloss.yaml.Shapes;
import gloss.yaml.YamlValue;
import gloss.yaml.YamlValue.Entry;
import gloss.yaml.YamlValue.Scalar;
import gloss.yaml.YamlValue.Sequence;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads duties by layer: each a party's id, or a mapping that says more. */
final class DutyReader {
  private final Reading reading;
  private final HoldingReader holdings;
  private final OpenDuties open;

  DutyReader(Reading reading, Map<String, Party> parties, List<Layer> layers) {
    this.reading = reading;
    this.holdings = new HoldingReader(reading, parties);
    this.open = new OpenDuties(List.copyOf(parties.keySet()), layers);
  }

  /**
   * The duties of a subject or of all, by layer.
   *
   * @param named the layers that something is said about, broken or not; of a misspelt one the
   *     layer that was probably meant
   * @param unclear whether something is said about a layer and one cannot tell which
   */
  record Cells(Map<String, Cell> cells, List<String> named, boolean unclear) {
    Cells unclearIf(boolean also) {
      return new Cells(cells, named, unclear || also);
    }
  }

  /**
   * @param checked the date of those that have none of their own
   * @param where for messages, such as {@code under 'IaaS'}
   */
  Cells read(List<Entry> entries, String checked, String where) {
    Map<String, Cell> cells = new LinkedHashMap<>();
    Map<String, Location> unconfirmed = new LinkedHashMap<>();
    List<String> named = new ArrayList<>();
    for (Entry entry : entries) {
      Optional<String> layer = reading.layerIds.resolve(entry.key(), entry.location());
      Optional<Cell> cell = cell(entry.value(), "the duty '" + entry.key() + "'", checked);
      if (layer.isPresent() && cell.isPresent()) {
        cells.put(layer.get(), cell.get());
      }
      layer.or(() -> reading.layerIds.nearest(entry.key())).ifPresent(named::add);
      holdings.takeOpen().forEach(place -> unconfirmed.putIfAbsent(entry.key(), place));
    }
    open.report(unconfirmed, where, reading.problems);
    return new Cells(cells, named, named.size() < entries.size() || reading.hasKeyTwice());
  }

  private Optional<Cell> cell(YamlValue value, String what, String checked) {
    if (value instanceof Scalar) {
      return Shapes.text(value, what, reading.problems)
          .flatMap(
              text ->
                  holdings
                      .word(text)
                      .map(
                          holding ->
                              new Cell(
                                  holding,
                                  "",
                                  Source.NONE,
                                  text.location(),
                                  checked,
                                  List.of(),
                                  CustomerSide.NONE,
                                  text.location())));
    }
    if (value instanceof Sequence) {
      reading.problems.add(
          ProblemKind.WRONG_TYPE, value.location(), what, value.kind(), "a party or a mapping");
      return Optional.empty();
    }
    return Binding.of(value, what, reading.problems).flatMap(keys -> cell(keys, what, checked));
  }

  private Optional<Cell> cell(Binding keys, String what, String checked) {
    Optional<Holding> holding = holdings.among(keys, what);
    String because = keys.text("because");
    Optional<Scalar> said = keys.located("source");
    Source source =
        said.flatMap(text -> SourceText.source(text, reading.problems)).orElse(Source.NONE);
    Location sourceLocation = said.map(Scalar::location).orElse(keys.location());
    String date = reading.date(keys, "checked", checked);
    List<Condition> when =
        keys.items("when").stream().flatMap(item -> condition(item).stream()).toList();
    CustomerSide side =
        new CustomerSide(
            keys.text("role"),
            keys.text("team"),
            keys.text("tool"),
            keys.located("runbook").map(SourceText::runbook).orElse(Source.NONE));
    keys.end();
    holdings.requireOne(keys, what);
    return holding.map(
        h -> new Cell(h, because, source, sourceLocation, date, when, side, keys.location()));
  }

  private Optional<Condition> condition(YamlValue value) {
    Optional<Binding> binding = Binding.of(value, "a condition", reading.problems);
    if (binding.isEmpty()) {
      return Optional.empty();
    }
    Binding keys = binding.get();
    Optional<Scalar> condition = keys.requiredText("if");
    Optional<Holding> holding = holdings.among(keys, "a condition");
    String because = keys.text("because");
    keys.end();
    holdings.requireOne(keys, "a condition");
    return condition.flatMap(text -> holding.map(h -> new Condition(text.text(), h, because)));
  }
}
