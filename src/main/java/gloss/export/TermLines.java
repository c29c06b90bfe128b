package gloss.export;

import gloss.glossary.Definition;
import gloss.glossary.Glossary;
import gloss.glossary.Term;
import gloss.text.Json;
import java.util.List;
import java.util.Optional;

/**
 * The glossary as JSON lines, one per term: {@code term}, {@code aliases}, {@code definition}
 * (plain text), {@code file}, {@code line}, {@code rule}, {@code confidence}.
 */
public final class TermLines {
  private TermLines() {}

  /** The lines without their ends, in the glossary's order. */
  public static List<String> of(Glossary glossary) {
    return glossary.terms().stream().map(TermLines::line).toList();
  }

  private static String line(Term term) {
    Json json = Json.object().put("term", term.name()).put("aliases", term.aliases());
    Optional<Definition> definition = term.definition();
    return json.put("definition", definition.map(d -> d.meaning().plain()).orElse(""))
        .put("file", definition.map(d -> d.file().value()).orElse(""))
        .put("line", definition.map(d -> d.location().line()).orElse(0))
        .put("rule", definition.map(d -> d.rule().id()).orElse(""))
        .put("confidence", definition.map(Definition::confidence).orElse(0.0))
        .toString();
  }
}
