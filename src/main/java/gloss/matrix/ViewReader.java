package gloss.matrix;

import gloss.problem.ProblemKind;
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
          new Selection("all", "All subjects", "", List.copyOf(reading.subjectIds.all())));
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
    Ids columns = new Ids("column", reading.problems);
    List<String> subjects =
        keys.items("subjects").stream()
            .flatMap(item -> Shapes.text(item, "a subject of a view", reading.problems).stream())
            .filter(text -> reading.subjectIds.resolve(text).isPresent())
            .filter(text -> columns.define(text.text(), text.location()))
            .map(Scalar::text)
            .toList();
    keys.end();
    return id.flatMap(
        text -> label.map(shown -> new Selection(text.text(), shown.text(), about, subjects)));
  }

  /** The declared pairs, in the file's order. */
  List<SubjectPair> pairs(Binding keys) {
    List<SubjectPair> pairs = new ArrayList<>();
    for (YamlValue item : keys.items("pairs")) {
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
      } else if (known.size() == 2) {
        pairs.add(new SubjectPair(ids.get(0).text(), ids.get(1).text()));
      }
    }
    return pairs;
  }
}
