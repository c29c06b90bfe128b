package gloss.note.written;

import gloss.text.Span;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds {@code ::} or {@code :::} where they part a question from its answer. They also stand in
 * addresses (IPv6, ARN), in names of code ({@code std::vector}) and behind the keys of fields.
 */
final class ColonSign {
  private static final Pattern COLONS = Pattern.compile(":{2,}");
  private static final Pattern MATH =
      Pattern.compile("\\$\\$[^$]+\\$\\$|\\$(?!\\s)[^$]+(?<!\\s)\\$(?!\\d)");

  /** {@code [key:: value]} and {@code (key:: value)}: a field inside a text. */
  private static final Pattern FIELD_OPEN = Pattern.compile("[\\[(][^\\[\\]()]*$");

  private static final Pattern FIELD_CLOSE = Pattern.compile("^[^\\[\\]()]*[\\])]");

  private static final Pattern ADDRESS_HEAD =
      Pattern.compile("[\\[(\"'<]?(?=.*\\d)[0-9a-fA-F]{1,4}(:[0-9a-fA-F]{1,4})*");
  private static final Pattern ADDRESS_TAIL =
      Pattern.compile("([0-9a-fA-F]{1,4}(:[0-9a-fA-F.]{1,15})*)?(%\\w+)?(/\\d+)?[\\])\"'>,.;]?");
  private static final Pattern ADDRESS_END =
      Pattern.compile("(1|[0-9a-fA-F]{1,4}(:[0-9a-fA-F.]{1,15})+)?(/\\d+)?[\\])\"'>,.;]?");

  private static final Pattern NAME_BEFORE = Pattern.compile(".*?([\\p{L}_]\\w*)");
  private static final Pattern NAME_BEHIND = Pattern.compile("([\\p{L}_~]\\w*)(.*)");

  /** What only code is called in front of two colons. */
  private static final List<String> SPACES =
      List.of("AWS", "Alexa", "boost", "crate", "self", "std", "super");

  /** What fields of notes are called; a card that asks for such a word asks more. */
  private static final List<String> FIELDS =
      List.of(
          "alias",
          "aliases",
          "area",
          "author",
          "authors",
          "category",
          "class",
          "course",
          "created",
          "date",
          "deadline",
          "description",
          "due",
          "end",
          "id",
          "isbn",
          "keywords",
          "link",
          "links",
          "modified",
          "next",
          "parent",
          "prev",
          "previous",
          "priority",
          "project",
          "published",
          "publisher",
          "rating",
          "related",
          "reviewed",
          "source",
          "sources",
          "start",
          "status",
          "summary",
          "tag",
          "tags",
          "time",
          "title",
          "topic",
          "topics",
          "type",
          "updated",
          "up",
          "url",
          "week",
          "year");

  /** More signs than these are looked at in no line, and longer words are no names. */
  private static final int MOST_SIGNS = 20;

  private static final int LONGEST_WORD = 200;

  private ColonSign() {}

  /** The sign of a line, if it has one: the first long one, else the first. */
  static Optional<Span> in(String line) {
    Optional<Span> found = Optional.empty();
    Matcher colons = COLONS.matcher(line);
    for (int i = 0; i < MOST_SIGNS && colons.find(); i++) {
      Span sign = new Span(colons.start(), colons.end());
      int length = sign.end() - sign.start();
      if (length <= 3 && parts(line, sign) && (found.isEmpty() || length == 3)) {
        found = Optional.of(sign);
        if (length == 3) {
          break;
        }
      }
    }
    return found;
  }

  private static boolean parts(String line, Span sign) {
    String front = line.substring(0, sign.start());
    String back = line.substring(sign.end());
    boolean inBraces = front.lastIndexOf("{{") > front.lastIndexOf("}}") && back.contains("}}");
    return !front.isBlank()
        && !inBraces
        && !isInMath(line, sign)
        && !isField(front, back, sign.end() - sign.start())
        && !isAddress(lastWord(front), firstWord(back))
        && !isPath(lastWord(front), firstWord(back));
  }

  private static boolean isInMath(String line, Span sign) {
    Matcher math = MATH.matcher(line);
    while (math.find()) {
      if (math.start() < sign.start() && sign.end() < math.end()) {
        return true;
      }
    }
    return false;
  }

  private static boolean isField(String front, String back, int length) {
    boolean inside = FIELD_OPEN.matcher(front).find() && FIELD_CLOSE.matcher(back).find();
    boolean key =
        length == 2
            && (back.isEmpty() || Character.isWhitespace(back.charAt(0)))
            && FIELDS.contains(front.strip().toLowerCase(Locale.ROOT));
    return inside || key;
  }

  private static boolean isAddress(String before, String behind) {
    boolean whole =
        ADDRESS_HEAD.matcher(before).matches() && ADDRESS_TAIL.matcher(behind).matches();
    boolean end = before.isEmpty() && !behind.isEmpty() && ADDRESS_END.matcher(behind).matches();
    return whole || end || before.contains("arn:") || before.contains("://");
  }

  /** {@code A::B::C}, {@code std::vector}, {@code [Math]::Round}, {@code call::of()}. */
  private static boolean isPath(String before, String behind) {
    Matcher left = NAME_BEFORE.matcher(before);
    Matcher right = NAME_BEHIND.matcher(behind);
    boolean type = before.startsWith("[") && before.endsWith("]");
    if (!right.matches() || !(type || left.matches())) {
      return false;
    }
    String name = type ? before : left.group(1);
    String rest = right.group(2);
    boolean code = rest.startsWith("(") || rest.startsWith("<") || behind.startsWith("~");
    boolean underscores = name.indexOf('_') > 0 && right.group(1).indexOf('_') > 0;
    return type
        || code
        || underscores
        || rest.startsWith("::")
        || before.contains("::")
        || SPACES.contains(name);
  }

  private static String lastWord(String text) {
    int start = text.length();
    int least = Math.max(0, start - LONGEST_WORD);
    while (start > least && isWord(text.charAt(start - 1))) {
      start--;
    }
    return text.substring(start);
  }

  private static String firstWord(String text) {
    int end = 0;
    int most = Math.min(text.length(), LONGEST_WORD);
    while (end < most && isWord(text.charAt(end))) {
      end++;
    }
    return text.substring(0, end);
  }

  private static boolean isWord(char c) {
    return !Character.isWhitespace(c) && c != PlainSigns.SOMETHING;
  }
}
