package gloss.card.bank;

import gloss.card.bank.Line.Kind;
import gloss.markdown.Block;
import gloss.markdown.SourceRange;
import gloss.note.Note;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the lines of a note. A line that no block of the tree has anything of is hidden (a comment)
 * and counts as blank, as do comments inside a line. A line of {@code ?}, of which a tree has
 * nothing either, divides a question from its answer.
 */
final class LineReader {
  private static final Pattern TAG =
      Pattern.compile(
          "<br\\s*/?>|<(/?)(details|summary)(?:\\s[^>]*)?>|</?(?:p|div|b|i|strong|em|span)(?:\\s[^>]*)?>",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern COMMENT = Pattern.compile("%%.*?%%|<!--.*?(?:-->|$)");
  private static final Pattern FENCE = Pattern.compile("`{3,}|~{3,}");

  private final String text;
  private final TreeMap<Integer, Integer> seen = new TreeMap<>();
  private final List<Line> lines = new ArrayList<>();
  private String fence = "";
  private boolean summary;

  private LineReader(Note note) {
    this.text = note.tree().text();
    note.tree().blocks().forEach(this::see);
  }

  /** The lines of a note's body, in order. */
  static List<Line> of(Note note) {
    LineReader reader = new LineReader(note);
    int start = note.sections().get(0).heading().start();
    while (start < reader.text.length()) {
      int end = reader.text.indexOf('\n', start);
      end = end < 0 ? reader.text.length() : end;
      reader.read(start, end);
      start = end + 1;
    }
    return List.copyOf(reader.lines);
  }

  private void see(Block block) {
    boolean comment = block instanceof Block.HtmlBlock html && isComment(html.literal().strip());
    if (!comment && (block.children().isEmpty() || !block.content().isEmpty())) {
      int end = block instanceof Block.Callout callout ? titleEnd(callout) : block.range().end();
      seen.merge(block.range().start(), end, Math::max);
    } else if (block instanceof Block.Callout) {
      seen.merge(block.range().start(), block.range().start() + 1, Math::max);
    }
    block.children().forEach(this::see);
  }

  private static int titleEnd(Block.Callout callout) {
    return callout.title().isEmpty()
        ? callout.range().start() + 1
        : callout.title().get(callout.title().size() - 1).range().end();
  }

  private static boolean isComment(String literal) {
    return literal.startsWith("<!--") && literal.indexOf("-->") == literal.length() - 3;
  }

  private boolean isSeen(int start, int end) {
    Map.Entry<Integer, Integer> before = seen.lowerEntry(end);
    return before != null && before.getValue() > start;
  }

  private void read(int start, int end) {
    LineStart at = new LineStart(text, start, end);
    at.readSigns();
    String rest = text.substring(at.index(), end).strip();
    if (!isSeen(start, end) && !rest.equals("?")) {
      add(Kind.BLANK, at, end);
      return;
    }
    Matcher opening = FENCE.matcher(rest);
    boolean fenced = !fence.isEmpty();
    if (fenced && rest.startsWith(fence) && rest.replace(fence.substring(0, 1), "").isEmpty()) {
      fence = "";
    } else if (!fenced && opening.lookingAt()) {
      fence = opening.group();
      fenced = true;
    }
    if (fenced) {
      add(Kind.CODE, at, end);
    } else if (rest.isEmpty()) {
      add(Kind.BLANK, at, end);
    } else if (!at.bullet() && LineStart.RULE.matcher(rest).matches()) {
      add(Kind.RULE, at, end);
    } else {
      split(at, end);
    }
  }

  /** Tags that fold end a line as a line break does. */
  private void split(LineStart at, int end) {
    Matcher tag = TAG.matcher(text).region(at.index(), end);
    while (tag.find()) {
      String name = tag.group(2) == null ? "" : tag.group(2);
      boolean breaks = !name.isEmpty() || tag.group().regionMatches(true, 0, "<br", 0, 3);
      if (!breaks) {
        continue;
      }
      addWords(at, tag.start());
      at.goOn(tag.end());
      boolean closing = "/".equals(tag.group(1));
      if (name.equalsIgnoreCase("details")) {
        add(closing ? Kind.CLOSE : Kind.OPEN, at, tag.end());
        summary = false;
      } else if (name.equalsIgnoreCase("summary")) {
        summary = !closing;
      }
    }
    addWords(at, end);
  }

  private void addWords(LineStart at, int end) {
    if (!text.substring(at.index(), end).isBlank() || at.bullet() || at.heading() > 0) {
      add(summary ? Kind.SUMMARY : Kind.TEXT, at, end);
    }
  }

  private void add(Kind kind, LineStart at, int end) {
    int last = end;
    while (last > at.index() && Character.isWhitespace(text.charAt(last - 1))) {
      last--;
    }
    SourceRange range = new SourceRange(Math.min(at.index(), last), last);
    StringBuilder words = new StringBuilder();
    List<Integer> offsets = new ArrayList<>();
    if (kind == Kind.TEXT || kind == Kind.SUMMARY) {
      appendWords(range, words, offsets);
    }
    lines.add(
        new Line(
            kind,
            range,
            at.indent(),
            at.quotes(),
            at.number(),
            at.bullet(),
            at.task(),
            at.heading(),
            words.toString(),
            offsets));
  }

  private void appendWords(SourceRange range, StringBuilder words, List<Integer> offsets) {
    boolean[] left = new boolean[range.end() - range.start()];
    for (Pattern pattern : List.of(COMMENT, TAG)) {
      Matcher found = pattern.matcher(range.of(text));
      while (found.find()) {
        Arrays.fill(left, found.start(), found.end(), true);
      }
    }
    for (int i = range.start(); i < range.end(); i++) {
      char c = text.charAt(i);
      boolean twice = c == '_' && (i + 1 < range.end() && text.charAt(i + 1) == '_');
      boolean second = c == '_' && i > range.start() && text.charAt(i - 1) == '_';
      if (!left[i - range.start()] && c != '*' && c != '`' && !twice && !second) {
        words.append(c);
        offsets.add(i);
      }
    }
  }
}
