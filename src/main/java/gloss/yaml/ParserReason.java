package gloss.yaml;

import java.util.Locale;
import java.util.Optional;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;

/** Says in plain words, and at the place where one has to look, why the parser gave up. */
final class ParserReason {
  private final String problem;
  private final String context;
  private final int at;
  private final int opened;
  private final Places places;

  private ParserReason(MarkedYamlEngineException e, Places places) {
    this.places = places;
    problem = String.valueOf(e.getProblem()).strip();
    context = String.valueOf(e.getContext());
    at = offset(e.getProblemMark(), places.offset(0));
    opened = offset(e.getContextMark(), at);
  }

  private int offset(Optional<Mark> mark, int otherwise) {
    return mark.map(m -> places.offset(m.getIndex())).orElse(otherwise);
  }

  /** The fault of a text that is not YAML. */
  static YamlFault of(MarkedYamlEngineException e, Places places) {
    return new ParserReason(e, places).fault();
  }

  /** The fault of YAML that is no data for us: a key that is not a text. */
  static YamlFault of(JacksonException e, Places places) {
    TokenStreamLocation location = e.getLocation();
    int offset = location == null ? places.offset(0) : places.offset(location.getCharOffset());
    return String.valueOf(e.getOriginalMessage()).startsWith("Expected a property name")
        ? new YamlFault(
            offset - 1, // its place is behind the bracket
            "a list or a mapping cannot be a key",
            "put the value in quotes if it is a text that begins with '{' or '['")
        : new YamlFault(
            offset, "the parser says: " + oneLine(e.getOriginalMessage()), "correct this place");
  }

  private YamlFault fault() {
    if (problem.contains("that cannot start any token")) {
      return badStart();
    }
    if (problem.startsWith("expected ','")) {
      return unclosed();
    }
    if (problem.startsWith("found unexpected end of stream")) {
      return new YamlFault(
          opened, "the quote that opens here is never closed", "close it, or leave it out");
    }
    if (problem.startsWith("found unknown escape character")) {
      return new YamlFault(
          at - 1,
          "this backslash means nothing inside double quotes",
          "write two backslashes, or put the text in single quotes");
    }
    if (context.contains("scanning an alias") || context.contains("scanning an anchor")) {
      return unquoted(opened, context.contains("alias") ? "*" : "&");
    }
    return structural();
  }

  private YamlFault badStart() {
    return problem.contains("TAB")
        ? new YamlFault(at, "a tab indents this line", "indent with blanks")
        : unquoted(at, problem.replaceAll(".*?'(.)'.*", "$1"));
  }

  private static YamlFault unquoted(int offset, String sign) {
    return new YamlFault(
        offset, "a text without quotes cannot begin with '" + sign + "'", "put the text in quotes");
  }

  private YamlFault unclosed() {
    boolean list = context.contains("sequence");
    return new YamlFault(
        opened,
        String.format(
            Locale.ROOT,
            "the '%s' that opens here is not closed, or a comma is missing before line %d",
            list ? "[" : "{",
            places.at(at).line()),
        "close it with '" + (list ? "]" : "}") + "'");
  }

  private YamlFault structural() {
    if (problem.startsWith("mapping values are not allowed")) {
      return new YamlFault(
          at,
          "a colon with a blank behind it is not expected here",
          "put the text in quotes, or check how this line and the one before are indented");
    }
    if (problem.startsWith("could not find expected ':'")) {
      return new YamlFault(
          opened,
          "this line is neither 'key: value' nor '- item'",
          "write 'key: value' or '- item', with a blank behind the sign");
    }
    if (problem.contains("sequence entries are not allowed")) {
      return new YamlFault(
          at, "a list item cannot begin here", "begin each '- item' on a line of its own");
    }
    if (problem.startsWith("expected a comment or a line break")) {
      return new YamlFault(
          at,
          "text cannot stand on the line of '|' or '>'",
          "begin it on the next line, or put it in quotes");
    }
    return misplaced();
  }

  private YamlFault misplaced() {
    if (problem.startsWith("expected <block end>") && problem.endsWith("','")) {
      return new YamlFault(
          at,
          "a comma follows a list that is already complete",
          "put wikilinks in quotes and all of them in one list: [\"[[A]]\", \"[[B]]\"]");
    }
    if (problem.startsWith("expected <block end>")) {
      return problem.contains("<scalar>")
          ? new YamlFault(
              at, "text follows a value that is already complete", "put the whole value in quotes")
          : new YamlFault(
              at,
              "the indentation of this line fits none of the lines before",
              "align it with the line that it belongs to");
    }
    if (problem.startsWith("expected '<document start>'")) {
      return new YamlFault(
          at, "text follows the end of the document", "keep one document in a file");
    }
    return new YamlFault(at, "the parser says: " + oneLine(problem), "correct this place");
  }

  private static String oneLine(String message) {
    return String.valueOf(message).strip().replaceAll("\\s+", " ");
  }
}
