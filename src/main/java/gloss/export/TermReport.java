package gloss.export;

import gloss.glossary.Definition;
import gloss.glossary.SuggestedTerm;
import gloss.glossary.Term;
import gloss.glossary.TermGaps;
import gloss.problem.Location;
import gloss.study.Study;
import gloss.text.Json;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Terms, mentions and gaps as one JSON document with six lists: {@code terms}, {@code mentions},
 * {@code suggested}, {@code neverMentioned}, {@code neverDefined}, {@code neverExpanded}. Each
 * entry stands on a line of its own, so that two reports can be compared line by line.
 */
public final class TermReport {
  private TermReport() {}

  /** The document, with its last line end. A list without entries is there, too. */
  public static String of(Study study, TermGaps gaps) {
    return "{\n"
        + list("terms", study.glossary().terms().stream().map(TermReport::term).toList())
        + ",\n"
        + list("mentions", MentionLines.objects(study.all(), study.mentions()))
        + ",\n"
        + list(
            "suggested",
            study.glossary().suggestions().stream().map(TermReport::suggested).toList())
        + ",\n"
        + list("neverMentioned", gaps.neverMentioned().stream().map(TermReport::name).toList())
        + ",\n"
        + list("neverDefined", gaps.neverDefined().stream().map(TermReport::lead).toList())
        + ",\n"
        + list("neverExpanded", gaps.neverExpanded().stream().map(TermReport::shortForm).toList())
        + "\n}\n";
  }

  private static String list(String key, List<Json> entries) {
    return entries.stream()
        .map(entry -> "\n" + entry)
        .collect(Collectors.joining(",", Json.quoted(key) + ":[", "]"));
  }

  private static Json term(Term term) {
    Optional<Definition> best = term.definition();
    List<Json> others =
        term.definitions().stream()
            .skip(1)
            .map(d -> at(Json.object(), d.location()).put("rule", d.rule().id()))
            .toList();
    return name(term)
        .put("aliases", term.aliases())
        .put("rule", best.map(d -> d.rule().id()).orElse(""))
        .put("confidence", best.map(Definition::confidence).orElse(0.0))
        .putAll("alsoDefined", others);
  }

  private static Json suggested(SuggestedTerm term) {
    Definition found = term.definition();
    return at(Json.object().put("term", term.name()), found.location())
        .put("aliases", term.aliases())
        .put("definition", found.meaning().plain())
        .put("rule", found.rule().id())
        .put("confidence", found.confidence());
  }

  private static Json name(Term term) {
    Json json = Json.object().put("term", term.name());
    return term.definition().map(d -> at(json, d.location())).orElse(json);
  }

  private static Json lead(TermGaps.UndefinedLead lead) {
    return at(Json.object().put("name", lead.name()), lead.location())
        .put("count", lead.count())
        .put("why", lead.why().id());
  }

  private static Json shortForm(TermGaps.Unexpanded form) {
    return at(Json.object().put("name", form.name()), form.location()).put("count", form.count());
  }

  private static Json at(Json json, Location location) {
    return json.put("file", location.file().value())
        .put("line", location.line())
        .put("column", location.column());
  }
}
