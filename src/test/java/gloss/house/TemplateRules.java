package gloss.house;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a template may say. It shows a finished record: choosing, sorting, counting and building
 * addresses happen where they can be tested, in the record.
 */
final class TemplateRules {
  private static final List<String> DIRECTIVES =
      List.of(
          "import",
          "macro",
          "nested",
          "list",
          "items",
          "sep",
          "if",
          "elseif",
          "else",
          "compress",
          "lt",
          "rt",
          "t",
          "nt");

  private static final Pattern COMMENT = Pattern.compile("<#--.*?-->", Pattern.DOTALL);
  private static final Pattern DIRECTIVE = Pattern.compile("<#(\\w+)");

  /**
   * Interpolations, and the inside of directives and macro calls: all that FreeMarker evaluates.
   */
  private static final Pattern EXPRESSION =
      Pattern.compile(
          "\\$\\{(?<shown>[^}]*)}|<[#@](?<told>(?:\"[^\"]*\"|'[^']*'|[^>\"'])*)>", Pattern.DOTALL);

  private static final Pattern TEXT = Pattern.compile("\"[^\"]*\"|'[^']*'");
  private static final Pattern BUILT_IN =
      Pattern.compile(
          "\\?\\s*(no_esc|esc|markup_string|eval|eval_json|interpret|new|api|sort|sort_by|filter|map"
              + "|date|time|datetime|string|number|with_args|absolute_template_name)(?!\\w)");
  private static final Pattern DEFAULT = Pattern.compile("\\?\\?|[\\w)\\]]!(?!=)");
  private static final Pattern ARITHMETIC =
      Pattern.compile("[+*%]|/(?!\\s*$)|(?<![\\\\\\w])-|-(?=\\s)|\\.\\.");
  private static final Pattern INLINE =
      Pattern.compile(
          "\\son\\w+\\s*=|\\sstyle\\s*=|<style|javascript:"
              + "|<script(?![^>]*\\ssrc=)(?![^>]*type=\"application/json\")",
          Pattern.CASE_INSENSITIVE);

  private TemplateRules() {}

  /** The rules that a template breaks, each with the words that break it. */
  static List<String> brokenBy(String template) {
    String text = COMMENT.matcher(template).replaceAll("");
    List<String> faults = new ArrayList<>();
    DIRECTIVE
        .matcher(text)
        .results()
        .filter(found -> !DIRECTIVES.contains(found.group(1)))
        .forEach(found -> faults.add("directive " + found.group()));
    INLINE.matcher(text).results().forEach(found -> faults.add("inline " + found.group().strip()));
    expressions(text)
        .forEach(
            expression -> {
              look(BUILT_IN, "built-in", expression, faults);
              look(DEFAULT, "default for what must be there", expression, faults);
              look(ARITHMETIC, "arithmetic", expression, faults);
            });
    return faults;
  }

  private static void look(Pattern rule, String name, String expression, List<String> faults) {
    if (rule.matcher(expression).find()) {
      faults.add(name + " in " + expression.strip());
    }
  }

  private static Stream<String> expressions(String text) {
    return EXPRESSION.matcher(text).results().map(TemplateRules::withoutTexts);
  }

  private static String withoutTexts(MatchResult found) {
    String inside = found.group(1) == null ? found.group(2) : found.group(1);
    return TEXT.matcher(inside).replaceAll("''");
  }
}
