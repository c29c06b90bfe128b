package gloss.matrix;

import gloss.problem.ProblemKind;
import gloss.yaml.YamlValue.Scalar;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Completes the subjects: what one does not say itself, the subject says that it is the same as,
 * and the next one along this chain; after that the matrix's defaults.
 */
final class Inheritance {
  private final Reading reading;
  private final String matrix;
  private final List<Layer> layers;
  private final DutyReader.Cells defaults;
  private final List<Selection> views;
  private final Map<String, SubjectDraft> drafts = new LinkedHashMap<>();
  private final Set<String> inCycles = new TreeSet<>();

  Inheritance(
      Reading reading,
      String matrix,
      List<Layer> layers,
      DutyReader.Cells defaults,
      List<SubjectDraft> all,
      List<Selection> views) {
    this.reading = reading;
    this.matrix = matrix;
    this.layers = layers;
    this.defaults = defaults;
    this.views = views;
    all.forEach(draft -> drafts.put(draft.id().text(), draft));
  }

  /** The complete subjects; those that stay incomplete are a problem and not among them. */
  List<Subject> subjects() {
    List<Subject> subjects = new ArrayList<>();
    for (SubjectDraft draft : drafts.values()) {
      chain(draft).flatMap(chain -> subject(draft, chain)).ifPresent(subjects::add);
    }
    return subjects;
  }

  /** The subject and those that it inherits from, the nearest first; nothing if one is broken. */
  private Optional<List<SubjectDraft>> chain(SubjectDraft draft) {
    Map<String, SubjectDraft> chain = new LinkedHashMap<>();
    SubjectDraft next = draft;
    while (true) {
      if (chain.putIfAbsent(next.id().text(), next) != null) {
        reportCycle(chain, next);
        return Optional.empty();
      }
      if (next.sameAs().isEmpty()) {
        return Optional.of(List.copyOf(chain.values()));
      }
      Scalar target = next.sameAs().get(0);
      SubjectDraft found = drafts.get(target.text());
      if (found == null) {
        reading.subjectIds.resolve(target);
        return Optional.empty();
      }
      next = found;
    }
  }

  /** Once per cycle, at the member where it was entered first. */
  private void reportCycle(Map<String, SubjectDraft> chain, SubjectDraft entry) {
    List<String> ids = new ArrayList<>(chain.keySet());
    List<String> cycle = ids.subList(ids.indexOf(entry.id().text()), ids.size());
    if (inCycles.addAll(cycle)) {
      String shown = String.join(" → ", cycle) + " → " + cycle.get(0);
      reading.problems.add(ProblemKind.SAME_AS_CYCLE, entry.sameAs().get(0).location(), shown);
    }
  }

  private Optional<Subject> subject(SubjectDraft draft, List<SubjectDraft> chain) {
    Set<String> named = new LinkedHashSet<>(defaults.named());
    chain.forEach(link -> named.addAll(link.named()));
    Set<String> shown = shown(draft.id().text());
    // What the one before lacks as well is said there.
    Set<String> before = chain.size() > 1 ? shown(chain.get(1).id().text()) : new LinkedHashSet<>();
    List<String> missing =
        layers.stream()
            .map(Layer::id)
            .filter(layer -> shown.contains(layer) && !named.contains(layer))
            .filter(layer -> !before.contains(layer))
            .toList();
    boolean unclear = defaults.unclear() || chain.stream().anyMatch(SubjectDraft::unclear);
    if (!missing.isEmpty() && !unclear) {
      reading.problems.add(
          ProblemKind.MISSING_DUTIES,
          draft.id().location(),
          draft.id().text(),
          String.join(", ", missing));
    }
    List<Duty> duties = new ArrayList<>();
    for (Layer layer : layers) {
      cell(chain, layer.id())
          .map(cell -> cell.duty(matrix, draft.id().text(), layer.id()))
          .ifPresent(duties::add);
    }
    reportOpenProvider(draft, chain);
    Subject subject = draft.with(duties);
    return shown.stream().allMatch(subject::has) ? Optional.of(subject) : Optional.empty();
  }

  /** The layers for which some view asks under a subject; all if no view shows the subject. */
  private Set<String> shown(String subject) {
    Set<String> shown = new LinkedHashSet<>();
    views.stream()
        .filter(view -> view.subjects().contains(subject))
        .forEach(view -> shown.addAll(view.layers()));
    if (views.stream().noneMatch(view -> view.subjects().contains(subject))) {
      layers.forEach(layer -> shown.add(layer.id()));
    }
    return shown;
  }

  private Optional<Cell> cell(List<SubjectDraft> chain, String layer) {
    for (SubjectDraft link : chain) {
      if (link.named().contains(layer)) {
        return Optional.ofNullable(link.cells().get(layer));
      }
    }
    return Optional.ofNullable(defaults.cells().get(layer));
  }

  private String knownProviders() {
    return reading.providerIds.all().isEmpty()
        ? "no party has the role 'provider' yet"
        : "known are: " + String.join(", ", reading.providerIds.all());
  }

  private void reportOpenProvider(SubjectDraft draft, List<SubjectDraft> chain) {
    if (draft.provided() || reading.providerIds.isIncomplete()) {
      return;
    }
    layers.stream()
        .flatMap(layer -> cell(chain, layer.id()).stream())
        .filter(Cell::isShared)
        .findFirst()
        .ifPresent(
            cell ->
                reading.problems.add(
                    ProblemKind.SHARED_WITHOUT_PROVIDER,
                    draft.id().location(),
                    draft.id().text(),
                    knownProviders()));
  }
}
