package gloss.markdown.code;

import gloss.markdown.code.CodePiece.Kind;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The languages that the library does not know and notes about computers use: a pattern each. What
 * is opened and never closed goes on to the end, so that nothing is searched for again and again.
 */
final class OwnLanguages {
  private static final String TEXT = "\"[^\"\\\\\\n]*+(?:\\\\.[^\"\\\\\\n]*+)*+\"?";
  private static final String NUMBER =
      "(?<![\\w.-])(?:[+-]?\\d[\\w.:+-]*+|true|false|null|inf|nan)(?![\\w-])";

  /** Terraform: blocks, attributes, calls. */
  private static final Tokens HCL =
      new Tokens(
          "#[^\\n]*+|//[^\\n]*+|/\\*(?s:.*?)(?:\\*/|\\z)",
          TEXT,
          "(?m:^[ \\t]*+)[a-zA-Z_][\\w-]*+(?=[^={\\n]*+\\{)|(?<![\\w.-])(?:for|in|if)(?![\\w-])",
          NUMBER,
          "(?<![\\w.-])[a-zA-Z_][\\w-]*+(?=[ \\t]*+(?:=(?![=>])|\\())");

  private static final Tokens TOML =
      new Tokens(
          "#[^\\n]*+",
          "\"\"\"(?s:.*?)(?:\"\"\"|\\z)|'''(?s:.*?)(?:'''|\\z)|" + TEXT + "|'[^'\\n]*+'",
          "(?m:^[ \\t]*+\\[\\[?[^\\]\\n]*+\\]\\]?)",
          NUMBER,
          "(?<![\\w.-])[\\w.-]++(?=[ \\t]*+=)");

  /** Lines that were added look like texts, those that were removed like numbers. */
  private static final Tokens DIFF =
      new Tokens(
          "(?m:^(?:diff |index |--- |\\+\\+\\+ ).*+$)",
          "(?m:^\\+.*+$)",
          "(?m:^@@.*+$)",
          "(?m:^-.*+$)",
          "");

  /** What somebody typed, behind its prompt, and what was answered. */
  private static final Tokens CONSOLE =
      new Tokens("(?m:^# .*+$)", "", "(?m:^(?:\\$|>|PS [^\\n>]*+>) )", "", "");

  private OwnLanguages() {}

  static Optional<Tokens> tokens(String language) {
    return switch (language) {
      case "hcl", "terraform", "tf", "tfvars" -> Optional.of(HCL);
      case "toml" -> Optional.of(TOML);
      case "diff", "patch" -> Optional.of(DIFF);
      case "console", "shell-session", "shellsession", "terminal" -> Optional.of(CONSOLE);
      default -> Optional.empty();
    };
  }

  /** How the pieces of a language are found. */
  static final class Tokens {
    private static final List<Kind> KINDS =
        List.of(Kind.COMMENT, Kind.STRING, Kind.KEYWORD, Kind.NUMBER, Kind.NAME);

    private final Pattern pattern;

    /** Patterns of the kinds in their order; an empty one finds nothing. */
    Tokens(String... kinds) {
      StringBuilder all = new StringBuilder();
      for (String kind : kinds) {
        all.append(all.length() == 0 ? "(" : "|(")
            .append(kind.isEmpty() ? "(?!)" : kind)
            .append(')');
      }
      this.pattern = Pattern.compile(all.toString());
    }

    void read(String code, CodePieces pieces) {
      Matcher found = pattern.matcher(code);
      while (found.find()) {
        for (int i = 0; i < KINDS.size(); i++) {
          if (found.start(i + 1) >= 0) {
            pieces.add(found.start(), found.end(), KINDS.get(i));
          }
        }
      }
    }
  }
}
