package gloss.yaml;

import gloss.problem.Location;
import java.util.List;
import java.util.Optional;

/** A YAML value that knows where it stands. */
public sealed interface YamlValue {
  /** Where the value begins. */
  Location location();

  /** What it is, for messages: "a mapping", "a list", "a text". */
  String kind();

  /** Whether nothing is written here: an empty value, {@code ~} or {@code null}. */
  default boolean isNothing() {
    return this instanceof Scalar scalar && scalar.text().isEmpty();
  }

  /** A key with its value; keys of one mapping are unique. */
  record Entry(String key, Location location, YamlValue value) {}

  /** A mapping; its entries in the file's order. */
  record Mapping(Location location, List<Entry> entries) implements YamlValue {
    public Mapping {
      entries = List.copyOf(entries);
    }

    @Override
    public String kind() {
      return "a mapping";
    }

    /** The value of a key, if it is there. */
    public Optional<YamlValue> get(String key) {
      return entries.stream().filter(e -> e.key().equals(key)).map(Entry::value).findFirst();
    }
  }

  /** A list. */
  record Sequence(Location location, List<YamlValue> items) implements YamlValue {
    public Sequence {
      items = List.copyOf(items);
    }

    @Override
    public String kind() {
      return "a list";
    }
  }

  /**
   * A single value as its text. YAML 1.2: {@code no}, {@code on} and {@code 012} are texts like any
   * other; whoever asks for a number or a truth value interprets the text.
   *
   * @param text empty for {@code ~}, {@code null} and for nothing
   * @param quoted whether it was written in quotes or as a block
   */
  record Scalar(Location location, String text, boolean quoted) implements YamlValue {
    @Override
    public String kind() {
      return text.isEmpty() ? "nothing" : "a text";
    }
  }
}
