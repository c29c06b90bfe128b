package gloss.export;

import gloss.matrix.Duty;
import gloss.matrix.Duty.Condition;
import gloss.matrix.Duty.Holding;
import gloss.matrix.DutyWords;
import gloss.matrix.Layer;
import gloss.matrix.Matrix;
import gloss.matrix.Party;
import gloss.matrix.Selection;
import gloss.matrix.Subject;
import gloss.note.NoteIndex;
import gloss.text.Json;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A matrix as JSON, each cell once and with its stable id: {@code matrix/subject/layer}. Texts are
 * plain. What is not said is left out, except that lists of the document are always there.
 */
public final class MatrixJson {
  private final Matrix matrix;
  private final SourceNames sources;

  private MatrixJson(Matrix matrix, NoteIndex index) {
    this.matrix = matrix;
    this.sources = new SourceNames(matrix, index);
  }

  /**
   * The whole matrix as one document, an entry a line.
   *
   * @param index knows which notes are published: others are not named as sources
   */
  public static String document(Matrix matrix, NoteIndex index) {
    return new MatrixJson(matrix, index).document();
  }

  /** All cells as JSON lines without their ends: subject by subject, in each the layers. */
  public static List<String> lines(List<Matrix> matrices, NoteIndex index) {
    return matrices.stream()
        .flatMap(matrix -> new MatrixJson(matrix, index).cells().stream())
        .map(Json::toString)
        .toList();
  }

  private String document() {
    Json head = Json.object().put("matrix", matrix.id()).put("title", matrix.title());
    put(head, "about", DutyWords.plain(matrix.about()));
    put(head, "checked", matrix.checked());
    put(head, "staleAfter", matrix.staleAfter());
    String open = head.toString();
    return open.substring(0, open.length() - 1)
        + list("parties", matrix.parties().stream().map(MatrixJson::party).toList())
        + list("layers", matrix.layers().stream().map(MatrixJson::layer).toList())
        + list("subjects", matrix.subjects().stream().map(this::subject).toList())
        + list("views", matrix.views().stream().map(MatrixJson::view).toList())
        + list("cells", cells())
        + "\n}\n";
  }

  private static String list(String key, List<Json> entries) {
    return entries.stream()
        .map(entry -> "\n" + entry)
        .collect(Collectors.joining(",", ",\n" + Json.quoted(key) + ":[", "]"));
  }

  private static Json party(Party party) {
    return Json.object()
        .put("id", party.id())
        .put("label", party.label())
        .put("role", party.role().name().toLowerCase(Locale.ROOT));
  }

  private static Json layer(Layer layer) {
    Json json = Json.object().put("id", layer.id()).put("label", layer.label());
    put(json, "about", DutyWords.plain(layer.about()));
    return layer.terms().isEmpty() ? json : json.put("terms", layer.terms());
  }

  private Json subject(Subject subject) {
    Json json = Json.object().put("id", subject.id()).put("label", subject.label());
    put(json, "about", DutyWords.plain(subject.about()));
    put(json, "status", DutyWords.plain(subject.status()));
    put(json, "provider", subject.provider());
    put(json, "note", sources.note(subject.note()));
    return subject.terms().isEmpty() ? json : json.put("terms", subject.terms());
  }

  private static Json view(Selection view) {
    Json json = Json.object().put("id", view.id()).put("label", view.label());
    put(json, "about", DutyWords.plain(view.about()));
    return json.put("subjects", view.subjects()).put("layers", view.layers());
  }

  private List<Json> cells() {
    return matrix.subjects().stream()
        .flatMap(subject -> subject.duties().stream())
        .map(this::cell)
        .toList();
  }

  private Json cell(Duty duty) {
    Json json =
        Json.object()
            .put("id", duty.cellId())
            .put("matrix", duty.matrix())
            .put("subject", duty.subject())
            .put("layer", duty.layer());
    putHolding(json, duty.holding(), duty.because());
    if (!duty.when().isEmpty()) {
      json.putAll("when", duty.when().stream().map(MatrixJson::condition).toList());
    }
    putSource(json, "source", duty.source());
    put(json, "checked", duty.checked());
    put(json, "staleOn", matrix.staleOn(duty.checked()).map(String::valueOf).orElse(""));
    put(json, "role", DutyWords.plain(duty.customerSide().role()));
    put(json, "team", DutyWords.plain(duty.customerSide().team()));
    put(json, "tool", DutyWords.plain(duty.customerSide().tool()));
    putSource(json, "runbook", duty.customerSide().runbook());
    return json;
  }

  private static Json condition(Condition condition) {
    Json json = Json.object().put("if", DutyWords.plain(condition.condition()));
    putHolding(json, condition.holding(), condition.because());
    return json;
  }

  private static void putHolding(Json json, Holding holding, String because) {
    HeldBy held = HeldBy.of(holding, because);
    json.put("party", held.party());
    if (holding instanceof Holding.Shared shared) {
      json.put("kind", shared.kind().name().toLowerCase(Locale.ROOT));
    }
    put(json, "provider", held.provider());
    put(json, "customer", held.customer());
    put(json, "reason", held.reason());
  }

  private void putSource(Json json, String key, Duty.Source source) {
    if (sources.isNamed(source)) {
      Json said = Json.object().put("title", DutyWords.plain(source.title()));
      put(said, "address", source.address());
      put(said, "note", source.note());
      json.put(key, said);
    }
  }

  private static void put(Json json, String key, String text) {
    if (!text.isEmpty()) {
      json.put(key, text);
    }
  }
}
