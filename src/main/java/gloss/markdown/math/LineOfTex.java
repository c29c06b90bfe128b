package gloss.markdown.math;

import java.util.List;
import java.util.Optional;

/**
 * A formula as one would type it in a line of text: π r² for {@code \pi r^2}. For titles, outlines,
 * results of the search and other places that hold no markup. What has no such form stays TeX.
 */
public final class LineOfTex {
  private static final List<String> WORDS =
      List.of(
          "sin", "cos", "tan", "cot", "sec", "csc", "arcsin", "arccos", "arctan", "sinh", "cosh",
          "tanh", "log", "ln", "lg", "exp", "min", "max", "sup", "inf", "lim", "det", "dim", "ker",
          "gcd", "deg", "arg", "Pr", "bmod");

  /** Their content reads without them. */
  private static final List<String> FONTS =
      List.of(
          "text",
          "textrm",
          "textit",
          "textbf",
          "textsf",
          "texttt",
          "mathrm",
          "mathit",
          "mathbf",
          "mathsf",
          "mathtt",
          "mathcal",
          "mathscr",
          "mathfrak",
          "boldsymbol",
          "bm",
          "operatorname",
          "mbox",
          "boxed");

  private static final List<String> FRACTIONS = List.of("frac", "dfrac", "tfrac", "cfrac");
  private static final List<String> SIZES =
      List.of(
          "left", "right", "big", "Big", "bigl", "bigr", "Bigl", "Bigr", "displaystyle", "limits");
  private static final List<String> GAPS = List.of(",", ":", ";", ">", " ", "quad", "qquad");

  /** Deeper ones are no line to read. */
  private static final int DEEPEST = 20;

  private final String tex;
  private int at;
  private boolean fails;

  private LineOfTex(String tex) {
    this.tex = tex;
  }

  /** The formula in a line, or its TeX between dollar signs. */
  public static String of(String tex, boolean display) {
    String signs = display ? "$$" : "$";
    return read(tex).orElse(signs + tex + signs);
  }

  private static Optional<String> read(String tex) {
    LineOfTex line = new LineOfTex(tex);
    String read = line.sequence(0, false).replaceAll(" +", " ").strip();
    return line.fails || read.isEmpty() ? Optional.empty() : Optional.of(read);
  }

  /** What stands up to the end, or up to the brace that ends a group. */
  private String sequence(int depth, boolean inBraces) {
    StringBuilder out = new StringBuilder();
    fails |= depth > DEEPEST;
    while (!fails && at < tex.length()) {
      char c = tex.charAt(at);
      if (c == '}') {
        at++;
        fails |= !inBraces;
        return out.toString();
      } else if (c == '^' || c == '_') {
        at++;
        String argument = argument(depth);
        out.setLength(out.toString().stripTrailing().length());
        out.append(c == '^' ? raised(argument) : lowered(argument));
      } else {
        out.append(one(depth));
      }
    }
    fails |= inBraces;
    return out.toString();
  }

  /** A sign, a group or a command with what belongs to it. */
  private String one(int depth) {
    char c = tex.charAt(at++);
    return switch (c) {
      case '{' -> sequence(depth + 1, true);
      case '\\' -> command(depth);
      case '~', ' ', '\n', '\t', '\r' -> " ";
      case '\'' -> "′";
      case '-' -> "−";
      case '&', '#', '%', '$' -> {
        fails = true;
        yield "";
      }
      default -> String.valueOf(c);
    };
  }

  private String argument(int depth) {
    skipBlanks();
    fails |= at >= tex.length() || "}^_".indexOf(tex.charAt(at)) >= 0 || depth > DEEPEST;
    return fails ? "" : one(depth + 1).strip();
  }

  private String command(int depth) {
    int start = at;
    while (at < tex.length() && isLetter(tex.charAt(at))) {
      at++;
    }
    at += at == start && at < tex.length() ? 1 : 0;
    String name = tex.substring(start, at);
    if (!name.isEmpty() && isLetter(name.charAt(0))) {
      skipBlanks();
    }
    if (FONTS.contains(name)) {
      return spoken(depth);
    } else if (name.equals("mathbb")) {
      return TexSigns.blackboard(argument(depth));
    } else if (FRACTIONS.contains(name)) {
      return whole(argument(depth)) + "/" + whole(argument(depth));
    } else if (name.equals("sqrt")) {
      return root(depth);
    } else if (TexSigns.accent(name).isPresent()) {
      String letter = argument(depth);
      fails |= letter.length() != 1;
      return letter + TexSigns.accent(name).orElseThrow();
    }
    return plain(name);
  }

  /** TeX does not see blanks behind the name of a command. */
  private void skipBlanks() {
    while (at < tex.length() && Character.isWhitespace(tex.charAt(at))) {
      at++;
    }
  }

  private String plain(String name) {
    if (WORDS.contains(name)) {
      return " " + name + " ";
    } else if (SIZES.contains(name) || name.equals("!")) {
      return "";
    } else if (GAPS.contains(name)) {
      return " ";
    } else if (name.equals("|")) {
      return "‖";
    } else if (name.length() == 1 && "{}%$#&_".contains(name)) {
      return name;
    }
    Optional<String> sign = TexSigns.sign(name);
    fails |= sign.isEmpty();
    return sign.orElse("");
  }

  /** A text in a formula: what is no formula there stays as it is. */
  private String spoken(int depth) {
    int open = at;
    int end = tex.indexOf('}', open);
    boolean words =
        end > open
            && tex.charAt(open) == '{'
            && tex.substring(open + 1, end).chars().noneMatch(c -> "\\{$^_".indexOf(c) >= 0);
    if (words) {
      at = end + 1;
      return tex.substring(open + 1, end);
    }
    return argument(depth);
  }

  private String root(int depth) {
    String degree = "";
    if (at < tex.length() && tex.charAt(at) == '[') {
      int end = tex.indexOf(']', at);
      Optional<String> raised =
          end < 0 ? Optional.empty() : TexSigns.raised(tex.substring(at + 1, end));
      fails |= raised.isEmpty();
      degree = raised.orElse("");
      at = Math.max(at, end + 1);
    }
    return degree + "√" + whole(argument(depth));
  }

  private static String raised(String text) {
    return text.equals("∘") ? "°" : TexSigns.raised(text).orElseGet(() -> "^" + bracketed(text));
  }

  private static String lowered(String text) {
    return TexSigns.lowered(text).orElseGet(() -> "_" + bracketed(text));
  }

  /** In brackets, unless it is a number, or one sign with its indexes. */
  private static String whole(String text) {
    boolean number = text.codePoints().allMatch(c -> Character.isDigit(c) || c == '.');
    boolean sign = text.codePoints().skip(1).allMatch(LineOfTex::isIndex);
    return number || sign ? text : "(" + text + ")";
  }

  private static boolean isIndex(int c) {
    int type = Character.getType(c);
    return type == Character.OTHER_NUMBER
        || type == Character.MODIFIER_LETTER
        || type == Character.NON_SPACING_MARK;
  }

  /** In brackets, unless it is one sign. */
  private static String bracketed(String text) {
    return text.codePointCount(0, text.length()) == 1 ? text : "(" + text + ")";
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }
}
