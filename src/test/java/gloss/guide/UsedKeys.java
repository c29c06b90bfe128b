package gloss.guide;

import gloss.path.SourcePath;
import gloss.problem.Location;
import gloss.problem.Problems;
import gloss.yaml.YamlReader;
import gloss.yaml.YamlValue;
import gloss.yaml.YamlValue.Mapping;
import gloss.yaml.YamlValue.Scalar;
import gloss.yaml.YamlValue.Sequence;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** Which keys the vaults of the guide use. */
final class UsedKeys {
  private static final Path SCHEMA =
      Path.of("src", "main", "resources", "gloss", "matrix", "matrix.schema.json");

  private final SortedSet<String> keys = new TreeSet<>();

  private UsedKeys() {}

  /** Keys of the files that bear a name, as {@link KnownKeys#all} gives them. */
  static SortedSet<String> of(List<Example> examples, String file) {
    UsedKeys used = new UsedKeys();
    examples.forEach(e -> used.add(read(e.files().getOrDefault(file, "")), ""));
    return used.keys;
  }

  /** Keys of front matter. */
  static SortedSet<String> ofFrontMatter(List<Example> examples) {
    UsedKeys used = new UsedKeys();
    for (Example example : examples) {
      for (String text : example.files().values()) {
        int end = text.startsWith("---\n") ? text.indexOf("\n---\n", 3) : -1;
        used.add(end < 0 ? none() : read(text.substring(4, end + 1)), "");
      }
    }
    return used.keys;
  }

  private void add(YamlValue value, String block) {
    if (value instanceof Mapping mapping) {
      for (YamlValue.Entry entry : mapping.entries()) {
        keys.add(block + entry.key());
        add(entry.value(), block.isEmpty() ? entry.key() + "." : block);
      }
    } else if (value instanceof Sequence list) {
      list.items().forEach(item -> add(item, block));
    }
  }

  /** All keys that the schema of a matrix has, each behind the name of what it belongs to. */
  static SortedSet<String> knownOfMatrix() throws IOException {
    YamlValue schema = schema();
    UsedKeys known = new UsedKeys();
    known.addProperties(schema, "matrix");
    for (YamlValue.Entry definition : entries(at(schema, "$defs"))) {
      known.addProperties(definition.value(), definition.key());
    }
    return known.keys;
  }

  private void addProperties(YamlValue schema, String name) {
    entries(at(schema, "properties")).forEach(key -> keys.add(name + "." + key.key()));
    if (at(schema, "then") instanceof Mapping choice && !choice.entries().isEmpty()) {
      addProperties(choice, name);
    }
  }

  /** Those of them that the matrices of examples use. */
  static SortedSet<String> ofMatrices(List<Example> examples) throws IOException {
    YamlValue schema = schema();
    UsedKeys used = new UsedKeys();
    for (Example example : examples) {
      example
          .files()
          .forEach(
              (name, text) -> {
                if (name.endsWith(".matrix.yml")) {
                  used.follow(read(text), schema, schema, "matrix");
                }
              });
    }
    return used.keys;
  }

  private void follow(YamlValue value, YamlValue rule, YamlValue schema, String name) {
    if (at(rule, "$ref") instanceof Scalar reference) {
      String definition = reference.text().replace("#/$defs/", "");
      follow(value, at(at(schema, "$defs"), definition), schema, definition);
    }
    for (String choices : List.of("allOf", "oneOf")) {
      items(at(rule, choices)).forEach(choice -> follow(value, choice, schema, name));
    }
    if (!entries(at(rule, "then")).isEmpty()) {
      follow(value, at(rule, "then"), schema, name);
    }
    for (YamlValue item : items(value)) {
      follow(item, at(rule, "items"), schema, name);
    }
    for (YamlValue.Entry entry : entries(value)) {
      YamlValue property = at(at(rule, "properties"), entry.key());
      if (!entries(property).isEmpty()) {
        keys.add(name + "." + entry.key());
        follow(entry.value(), property, schema, name);
      } else {
        follow(entry.value(), at(rule, "additionalProperties"), schema, name);
      }
    }
  }

  private static YamlValue schema() throws IOException {
    return read(Files.readString(SCHEMA));
  }

  private static YamlValue read(String text) {
    return YamlReader.read(new SourcePath("example.yml"), text, new Problems()).orElse(none());
  }

  private static YamlValue none() {
    return new Mapping(Location.of(new SourcePath("none.yml")), List.of());
  }

  private static YamlValue at(YamlValue value, String key) {
    return value instanceof Mapping mapping ? mapping.get(key).orElse(none()) : none();
  }

  private static List<YamlValue.Entry> entries(YamlValue value) {
    return value instanceof Mapping mapping ? mapping.entries() : List.of();
  }

  private static List<YamlValue> items(YamlValue value) {
    return value instanceof Sequence list ? list.items() : List.of();
  }
}
