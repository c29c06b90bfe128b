package gloss.matrix;

import gloss.matrix.Party.Role;
import gloss.path.Slug;
import gloss.path.SourcePath;
import gloss.problem.Location;
import gloss.problem.ProblemKind;
import gloss.problem.Problems;
import gloss.problem.Severity;
import gloss.vault.PrivateNames;
import gloss.vault.PrivateTexts;
import gloss.yaml.Binding;
import gloss.yaml.YamlReader;
import gloss.yaml.YamlValue;
import gloss.yaml.YamlValue.Entry;
import gloss.yaml.YamlValue.Scalar;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads a matrix file ({@code *.matrix.yml}). All problems of a file are found in one pass; a
 * matrix with any of them is not built, since a table with a hole would be worse than none.
 */
public final class MatrixReader {
  private static final Map<String, Role> ROLES = new LinkedHashMap<>();

  static {
    ROLES.put("provider", Role.PROVIDER);
    ROLES.put("customer", Role.CUSTOMER);
  }

  private final Reading reading;

  private MatrixReader(Reading reading) {
    this.reading = reading;
  }

  /**
   * Reads a matrix.
   *
   * @param text the whole file, with {@code \n} as line end
   * @param today the day of the build: what was checked later is a problem
   * @return the matrix; nothing if the file has a problem
   */
  public static Optional<Matrix> read(
      SourcePath file, String text, LocalDate today, Problems problems) {
    return read(file, text, today, PrivateNames.NONE, problems);
  }

  /**
   * Reads a matrix, and leaves out of its texts what private things are called.
   *
   * @param names of what is private
   */
  public static Optional<Matrix> read(
      SourcePath file, String text, LocalDate today, PrivateNames names, Problems problems) {
    Reading reading = new Reading(file, today);
    Optional<Matrix> matrix =
        YamlReader.read(file, text, reading.problems)
            .map(new PrivateTexts(names, reading.problems)::leftOutOf)
            .flatMap(value -> Binding.of(value, "the matrix", reading.problems))
            .map(keys -> new MatrixReader(reading).matrix(keys));
    reading.problems.sorted().forEach(problems::add);
    return reading.problems.any(Severity.ERROR) ? Optional.empty() : matrix;
  }

  /** Parties and layers come first whatever the file's order is: all else names them. */
  private Matrix matrix(Binding keys) {
    if (reading.hasKeyTwice()) {
      reading.partyIds.lackOne(); // the second was probably meant to be another
      reading.providerIds.lackOne();
    }
    String id = id(keys);
    String title = keys.requiredText("title").map(Scalar::text).orElse("");
    String about = keys.text("about");
    String checked = reading.date(keys, "checked", "");
    String staleAfter = reading.period(keys, "stale-after");
    keys.required("parties");
    Map<String, Party> parties = parties(keys.entries("parties"));
    keys.required("layers");
    List<Layer> layers = layers(keys.items("layers"));
    DutyReader duties = new DutyReader(reading, parties, layers);
    DutyReader.Cells common =
        duties.read(keys.entries("defaults"), checked, "where a subject says nothing");
    keys.required("subjects");
    List<SubjectDraft> drafts =
        new SubjectReader(reading, duties, checked).read(keys.items("subjects"));
    ViewReader views = new ViewReader(reading);
    List<Selection> selections = views.views(keys);
    List<YamlValue> comparedPairs = keys.items("pairs");
    keys.end();
    // Only now one knows whether the defaults were misspelt.
    DutyReader.Cells defaults = common.unclearIf(keys.isLost("defaults"));
    List<Subject> subjects =
        new Inheritance(reading, id, layers, defaults, drafts, selections).subjects();
    List<SubjectPair> pairs = views.pairs(comparedPairs, subjects);
    return new Matrix(
        id,
        reading.file,
        title,
        about,
        checked,
        staleAfter,
        List.copyOf(parties.values()),
        layers,
        subjects,
        selections,
        pairs);
  }

  /** The id that the file gives, else its name. */
  private String id(Binding keys) {
    String name = reading.file.name().replaceFirst("(\\.matrix)?\\.ya?ml$", "");
    Optional<Scalar> own = keys.located("id");
    if (own.isEmpty()) {
      return Slug.of(name).value();
    }
    new Ids("matrix", reading.problems).define(own.get().text(), own.get().location());
    return own.get().text();
  }

  private Map<String, Party> parties(List<Entry> entries) {
    Map<String, Party> parties = new LinkedHashMap<>();
    for (Entry entry : entries) {
      String id = entry.key();
      if (HoldingReader.isReserved(id)) {
        reading.problems.add(ProblemKind.RESERVED_ID, entry.location(), id);
      }
      reading.partyIds.define(id, entry.location());
      Binding.of(entry.value(), "the party '" + id + "'", reading.problems)
          .map(keys -> party(id, keys))
          .ifPresent(party -> parties.put(id, party));
    }
    if (parties.isEmpty()) {
      reading.partyIds.lackOne();
    }
    if (parties.size() < entries.size() || entries.isEmpty()) {
      reading.providerIds.lackOne();
    }
    parties.values().stream()
        .filter(party -> party.role() == Role.PROVIDER)
        .forEach(party -> reading.providerIds.know(party.id(), Location.of(reading.file)));
    return parties;
  }

  private Party party(String id, Binding keys) {
    String label = keys.requiredText("label").map(Scalar::text).orElse("");
    keys.required("role");
    Role role = keys.choice("role", ROLES, Role.CUSTOMER);
    keys.end();
    if (keys.isLost("role")) {
      reading.providerIds.lackOne();
    }
    return new Party(id, label, role);
  }

  private List<Layer> layers(List<YamlValue> values) {
    List<Layer> layers = new ArrayList<>();
    for (YamlValue value : values) {
      Binding.of(value, "a layer", reading.problems).flatMap(this::layer).ifPresent(layers::add);
    }
    if (values.isEmpty() || layers.size() < values.size()) {
      reading.layerIds.lackOne();
    }
    return layers;
  }

  private Optional<Layer> layer(Binding keys) {
    Optional<Scalar> id = keys.requiredText("id");
    boolean added = id.isPresent() && reading.layerIds.define(id.get().text(), id.get().location());
    String label = keys.requiredText("label").map(Scalar::text).orElse("");
    List<String> terms = keys.texts("terms").stream().map(Scalar::text).toList();
    String about = keys.text("about");
    keys.end();
    return id.filter(text -> added).map(text -> new Layer(text.text(), label, terms, about));
  }
}
