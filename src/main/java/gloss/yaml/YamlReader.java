package gloss.yaml;

import gloss.path.SourcePath;
import gloss.problem.Problems;
import java.util.Locale;
import java.util.Optional;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLParser;

/**
 * Reads YAML 1.2 as located values.
 *
 * <p>Refused, each with a problem at its place: a key that stands twice in one mapping, aliases,
 * the merge key {@code <<}, tags, a second document, and what goes beyond the limits below. So a
 * file says each thing once and where it is used, and a small file cannot grow into a large value.
 */
public final class YamlReader {
  /** How long a text may be, in UTF-16 units; the parser's own limit lies a little higher. */
  static final int MAX_LENGTH = 3_000_000;

  /** How many mappings and lists may lie in each other. */
  static final int MAX_DEPTH = 50;

  /** How many values a text may hold. */
  static final int MAX_VALUES = 500_000;

  private static final YAMLFactory FACTORY = YAMLFactory.builder().build();

  private YamlReader() {}

  /**
   * Reads a whole file of data. All faults are errors.
   *
   * @param text the file's text, with {@code \n} as line end
   * @return the value, an empty scalar for an empty file; nothing if it is broken or holds what is
   *     refused. A key that stands twice leaves a value, with the first of the two.
   */
  public static Optional<YamlValue> read(SourcePath file, String text, Problems problems) {
    Block block = new Block(file, text, 0, text.length(), YamlUse.DATA, problems);
    Optional<YamlValue> value = block.read();
    return block.refused ? Optional.empty() : value;
  }

  /**
   * Reads the front matter of a note. All faults are warnings, and what is refused is left out.
   *
   * @param text the text of the whole file, with {@code \n} as line end
   * @param start where the block begins, behind the line {@code ---}
   * @param end where it ends, before the closing line
   * @return the value, an empty scalar for an empty block; nothing if it is broken
   */
  public static Optional<YamlValue> readFrontmatter(
      SourcePath file, String text, int start, int end, Problems problems) {
    return new Block(file, text, start, end, YamlUse.FRONTMATTER, problems).read();
  }

  /** One reading of one block. */
  private static final class Block {
    private final String text;
    private final String yaml;
    private final int start;
    private final YamlUse use;
    private final Problems problems;
    private final Places places;
    private boolean refused;

    Block(SourcePath file, String text, int start, int end, YamlUse use, Problems problems) {
      this.text = text;
      this.yaml = text.substring(start, end);
      this.start = start;
      this.use = use;
      this.problems = problems;
      this.places = new Places(file, text, start, end);
    }

    Optional<YamlValue> read() {
      try {
        refuseUnreadable();
        return Optional.of(parsed());
      } catch (YamlFault fault) {
        problems.add(use.broken, places.at(fault.offset()), fault.reason(), fault.fix());
        return Optional.empty();
      }
    }

    private YamlValue parsed() {
      try (YAMLParser parser =
          (YAMLParser)
              FACTORY.createParser(ObjectReadContext.empty(), new WholeSignsReader(yaml))) {
        ValueBuilder builder = new ValueBuilder(parser, text, places, use, problems);
        YamlValue value = builder.document();
        refused = builder.refused();
        return value;
      } catch (JacksonException e) {
        throw e.getCause() instanceof MarkedYamlEngineException marked
            ? ParserReason.of(marked, places)
            : ParserReason.of(e, places);
      }
    }

    /** What no parser has to see: a text that is too long, or signs that YAML does not allow. */
    private void refuseUnreadable() {
      if (yaml.length() > MAX_LENGTH) {
        throw new YamlFault(
            start,
            "it is longer than " + MAX_LENGTH + " characters",
            "split it into several files");
      }
      for (int i = 0; i < yaml.length(); i++) {
        int point = yaml.codePointAt(i);
        if (!allowed(point)) {
          throw new YamlFault(
              start + i,
              String.format(Locale.ROOT, "it holds the control character U+%04X", point),
              "remove the character");
        }
        i += Character.charCount(point) - 1;
      }
    }

    /** YAML 1.2.2, production 1 (c-printable). */
    private static boolean allowed(int point) {
      return point == '\t'
          || point == '\n'
          || point == '\r'
          || (point >= 0x20 && point <= 0x7e)
          || point == 0x85
          || (point >= 0xa0 && point <= 0xd7ff)
          || (point >= 0xe000 && point <= 0xfffd)
          || point >= 0x10000;
    }
  }
}
