package gloss.matrix;

import gloss.problem.ProblemKind;
import gloss.problem.Severity;
import gloss.yaml.Binding;
import gloss.yaml.Shapes;
import gloss.yaml.YamlValue;
import gloss.yaml.YamlValue.Scalar;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads which subjects are shown together, and which pairs are compared. */
final class ViewReader {
  private final Reading reading;

  ViewReader(Reading reading) {
    this.reading = reading;
  }

  /** The views; one of all subjects if the file has none. */
  List<Selection> views(Binding keys) {
    if (keys.value("views").isEmpty()) {
      return List.of(
          new Selection(
              "all",
              "All subjects",
              "",
              List.copyOf(reading.subjectIds.all()),
              List.copyOf(reading.layerIds.all())));
    }
    List<Selection> views = new ArrayList<>();
    for (YamlValue item : keys.items("views")) {
      Binding.of(item, "a view", reading.problems).flatMap(this::view).ifPresent(views::add);
    }
    return views;
  }

  private Optional<Selection> view(Binding keys) {
    Optional<Scalar> id = keys.requiredText("id");
    id.ifPresent(text -> reading.viewIds.define(text.text(), text.location()));
    Optional<Scalar> label = keys.requiredText("label");
    String about = keys.text("about");
    keys.required("subjects");
    List<String> subjects = named(keys, "subjects", reading.subjectIds, "column");
    List<String> layers =
        keys.value("layers").isPresent()
            ? named(keys, "layers", reading.layerIds, "row")
            : List.copyOf(reading.layerIds.all());
    keys.end();
    return id.flatMap(
        text ->
            label.map(shown -> new Selection(text.text(), shown.text(), about, subjects, layers)));
  }

  /** The ids in a list, each of which must be one that is known, and there once. */
  private List<String> named(Binding keys, String key, Ids known, String kind) {
    Ids once = new Ids(kind, reading.problems);
    return keys.items(key).stream()
        .flatMap(item -> Shapes.text(item, "an item of '" + key + "'", reading.problems).stream())
        .filter(text -> known.resolve(text).isPresent())
        .filter(text -> once.define(text.text(), text.location()))
        .map(Scalar::text)
        .toList();
  }

  /**
   * The declared pairs, in the file's order.
   *
   * @param items what stands under {@code pairs}
   * @param subjects those that are complete
   */
  List<SubjectPair> pairs(List<YamlValue> items, List<Subject> subjects) {
    List<SubjectPair> pairs = new ArrayList<>();
    for (YamlValue item : items) {
      List<YamlValue> both = Shapes.items(item, "a pair", reading.problems);
      List<Scalar> ids =
          both.stream()
              .flatMap(id -> Shapes.text(id, "a subject of a pair", reading.problems).stream())
              .toList();
      List<String> known =
          ids.stream().flatMap(id -> reading.subjectIds.resolve(id).stream()).toList();
      if (both.isEmpty() || ids.size() < both.size()) {
        continue; // what is no id was said
      }
      if (ids.size() != 2 || ids.get(0).text().equals(ids.get(1).text())) {
        reading.problems.add(ProblemKind.NOT_A_PAIR, item.location());
      } else if (known.size() == 2 && haveNothingInCommon(known, subjects)) {
        reading.problems.add(
            ProblemKind.NOTHING_TO_COMPARE, item.location(), known.get(0), known.get(1));
      } else if (known.size() == 2) {
        pairs.add(new SubjectPair(ids.get(0).text(), ids.get(1).text()));
      }
    }
    return pairs;
  }

  /**
   * Whether both are complete and no layer is one of both; where anything is wrong it may be that.
   */
  private boolean haveNothingInCommon(List<String> pair, List<Subject> subjects) {
    if (reading.problems.any(Severity.ERROR)) {
      return false;
    }
    List<Subject> both = subjects.stream().filter(s -> pair.contains(s.id())).toList();
    return both.size() == 2
        && both.get(0).duties().stream().noneMatch(duty -> both.get(1).has(duty.layer()));
  }
}
