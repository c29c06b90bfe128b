package gloss.matrix;

import gloss.yaml.Binding;
import gloss.yaml.LinkText;
import gloss.yaml.YamlValue;
import gloss.yaml.YamlValue.Scalar;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the subjects with the duties that each lists itself. */
final class SubjectReader {
  private final Reading reading;
  private final DutyReader duties;
  private final String checked;

  /**
   * @param checked the matrix's date, for subjects without one of their own
   */
  SubjectReader(Reading reading, DutyReader duties, String checked) {
    this.reading = reading;
    this.duties = duties;
    this.checked = checked;
  }

  List<SubjectDraft> read(List<YamlValue> values) {
    List<SubjectDraft> drafts = new ArrayList<>();
    for (YamlValue value : values) {
      Binding.of(value, "a subject", reading.problems).flatMap(this::draft).ifPresent(drafts::add);
    }
    if (values.isEmpty() || drafts.size() < values.size()) {
      reading.subjectIds.lackOne();
    }
    return drafts;
  }

  private Optional<SubjectDraft> draft(Binding keys) {
    Optional<Scalar> id = keys.requiredText("id");
    boolean added =
        id.isPresent() && reading.subjectIds.define(id.get().text(), id.get().location());
    String label = keys.requiredText("label").map(Scalar::text).orElse("");
    String about = keys.text("about");
    List<String> terms = keys.texts("terms").stream().map(Scalar::text).toList();
    Optional<Scalar> note = keys.located("note");
    List<Scalar> sameAs = keys.located("same-as").stream().toList();
    String provider = provider(keys);
    String status = keys.text("status");
    String date = reading.date(keys, "checked", checked);
    DutyReader.Cells cells = duties.read(keys.entries("duties"), date, "under '" + label + "'");
    keys.end();
    if (!added) {
      return Optional.empty();
    }
    return Optional.of(
        new SubjectDraft(
            id.get(),
            label,
            about,
            terms,
            note.map(text -> LinkText.target(text.text())).orElse(""),
            note.map(Scalar::location).orElse(keys.location()),
            status,
            provider,
            sameAs,
            cells.cells(),
            cells.named(),
            cells.unclear() || keys.isLost("same-as") || keys.isLost("duties"),
            !provider.isEmpty() || keys.isLost("provider")));
  }

  /** The party that a subject names, else the only one that provides, else none. */
  private String provider(Binding keys) {
    Optional<Scalar> named = keys.located("provider");
    if (named.isPresent()) {
      return reading.providerIds.resolve(named.get()).orElse(named.get().text());
    }
    List<String> all = List.copyOf(reading.providerIds.all());
    return all.size() == 1 ? all.get(0) : "";
  }
}
