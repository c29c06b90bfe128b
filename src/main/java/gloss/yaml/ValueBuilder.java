package gloss.yaml;

import gloss.problem.Problems;
import gloss.yaml.YamlValue.Entry;
import gloss.yaml.YamlValue.Mapping;
import gloss.yaml.YamlValue.Scalar;
import gloss.yaml.YamlValue.Sequence;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.core.JsonToken;
import tools.jackson.dataformat.yaml.YAMLParser;

/** Builds located values from the parser's tokens, and notes what our YAML does not have. */
final class ValueBuilder {
  private final YAMLParser parser;
  private final String text;
  private final Places places;
  private final YamlUse use;
  private final Problems problems;
  private final Set<String> aliases = new HashSet<>();
  private int values;
  private boolean refused;

  ValueBuilder(YAMLParser parser, String text, Places places, YamlUse use, Problems problems) {
    this.parser = parser;
    this.text = text;
    this.places = places;
    this.use = use;
    this.problems = problems;
  }

  /** Whether something was met that is YAML but not read here. */
  boolean refused() {
    return refused;
  }

  /** The one document; an empty scalar if there is none. */
  YamlValue document() {
    JsonToken first = parser.nextToken();
    Scalar nothing = new Scalar(places.at(places.offset(0)), "", false);
    YamlValue value = first == null ? nothing : value(first, 0).orElse(nothing);
    if (first != null && parser.nextToken() != null) {
      int separator = text.lastIndexOf("\n---", offset()) + 1;
      refuse(separator, "a second document", "keep one document, without a line '---' between");
    }
    return value;
  }

  /** A value, or nothing if it was refused. */
  private Optional<YamlValue> value(JsonToken token, int depth) {
    int offset = offset();
    if (++values > YamlReader.MAX_VALUES) {
      throw new YamlFault(
          offset, "it has more than " + YamlReader.MAX_VALUES + " values", "split the file");
    }
    if (depth > YamlReader.MAX_DEPTH) {
      throw new YamlFault(
          offset, "it nests deeper than " + YamlReader.MAX_DEPTH + " levels", "nest it less");
    }
    boolean skipped = refusesAlias(offset) || refusesTag(offset);
    YamlValue value =
        switch (token) {
          case START_OBJECT -> mapping(offset, depth);
          case START_ARRAY -> sequence(offset, depth);
          default -> scalar(offset);
        };
    return skipped ? Optional.empty() : Optional.of(value);
  }

  private Mapping mapping(int offset, int depth) {
    Map<String, Entry> entries = new LinkedHashMap<>();
    while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
      String key = parser.currentName();
      int keyOffset = offset();
      boolean skipped = refusesAlias(keyOffset) || refusesMerge(key, keyOffset);
      Optional<YamlValue> value = value(parser.nextToken(), depth + 1);
      if (skipped || value.isEmpty()) {
        continue;
      }
      Entry entry = new Entry(key, places.at(keyOffset), value.get());
      Entry first = entries.putIfAbsent(key, entry);
      if (first != null) {
        problems.add(use.duplicateKey, entry.location(), key, first.location().line());
      }
    }
    return new Mapping(places.at(offset), List.copyOf(entries.values()));
  }

  private Sequence sequence(int offset, int depth) {
    List<YamlValue> items = new ArrayList<>();
    for (JsonToken token = parser.nextToken();
        token != JsonToken.END_ARRAY;
        token = parser.nextToken()) {
      value(token, depth + 1).ifPresent(items::add);
    }
    return new Sequence(places.at(offset), items);
  }

  /** The text as written: the parser's idea of numbers and truth values does not count. */
  private Scalar scalar(int offset) {
    int begin = behindAnchor(offset);
    boolean quoted = begin < text.length() && "'\"|>".indexOf(text.charAt(begin)) >= 0;
    String written = parser.getString();
    boolean nothing = written == null || (!quoted && meansNothing(written));
    return new Scalar(places.at(begin), nothing ? "" : written, quoted);
  }

  /** YAML 1.2.2, section 10.3.2. */
  private static boolean meansNothing(String plain) {
    return switch (plain) {
      case "", "~", "null", "Null", "NULL" -> true;
      default -> false;
    };
  }

  private int behindAnchor(int offset) {
    int at = offset;
    if (at < text.length() && text.charAt(at) == '&') {
      while (at < text.length() && text.charAt(at) > ' ') {
        at++;
      }
      while (at < text.length() && text.charAt(at) == ' ') {
        at++;
      }
    }
    return at;
  }

  /** Once for each anchor: a text made to grow has nothing but aliases of a few. */
  private boolean refusesAlias(int offset) {
    if (!parser.isCurrentAlias()) {
      return false;
    }
    refused = true;
    String name = parser.getString();
    if (aliases.add(name)) {
      refuse(
          offset,
          "the alias '*" + name + "'",
          "write the value out, or put it in quotes if it is a text that begins with '*'");
    }
    return true;
  }

  private boolean refusesMerge(String key, int offset) {
    if (key.equals("<<")) {
      refuse(offset, "the merge key '<<'", "write the keys out");
    }
    return key.equals("<<");
  }

  private boolean refusesTag(int offset) {
    boolean tagged = parser.getTypeId() != null;
    if (tagged) {
      refuse(
          offset,
          "a tag, the word that begins with '!',",
          "leave it out, or put the value in quotes if it is a text that begins with '!'");
    }
    return tagged;
  }

  private void refuse(int offset, String what, String fix) {
    refused = true;
    problems.add(use.refused, places.at(offset), what, fix);
  }

  /** Where the current token begins, in the whole file. */
  private int offset() {
    return places.offset(parser.currentTokenLocation().getCharOffset());
  }
}
