package gloss.note;

import gloss.text.Folding;
import gloss.vault.Frontmatter;
import gloss.yaml.YamlValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the keys of a front matter in all the ways that people write them; case does not count. */
final class FrontmatterKeys {
  private final List<YamlValue.Entry> entries;

  FrontmatterKeys(Frontmatter frontmatter) {
    this.entries = frontmatter.values().entries();
  }

  /** The text of a key as one line; empty if it is missing, empty or no text. */
  String text(String key) {
    return first(key).map(s -> Folding.collapseBlanks(s.text())).orElse("");
  }

  /** The first of the keys that has a text. */
  Optional<YamlValue.Scalar> first(String... keys) {
    return values(keys).stream()
        .filter(YamlValue.Scalar.class::isInstance)
        .map(YamlValue.Scalar.class::cast)
        .filter(s -> !s.text().isBlank())
        .findFirst();
  }

  /** The texts of a list, or of a text with commas. */
  List<String> list(String... keys) {
    return texts("[,\n]", keys);
  }

  /** The texts of a list, or of a text with commas or blanks, as old vaults write tags. */
  List<String> words(String... keys) {
    return texts("[,\\s]+", keys);
  }

  /** The text without the brackets of a wikilink around it: its target. */
  static String unlinked(String text) {
    String bare = text.strip();
    if (!bare.startsWith("[[") || !bare.endsWith("]]")) {
      return bare;
    }
    String inside = bare.substring(2, bare.length() - 2);
    int bar = inside.indexOf('|');
    return (bar < 0 ? inside : inside.substring(0, bar)).strip();
  }

  private List<String> texts(String separator, String... keys) {
    List<String> texts = new ArrayList<>();
    for (YamlValue value : values(keys)) {
      if (value instanceof YamlValue.Scalar scalar) {
        for (String part : scalar.text().split(separator, -1)) {
          add(part, texts);
        }
      } else {
        addScalars(value, texts);
      }
    }
    return texts;
  }

  /** Also of lists in lists: {@code [[A]]} without quotes is such a one. */
  private static void addScalars(YamlValue value, List<String> texts) {
    if (value instanceof YamlValue.Scalar scalar) {
      add(scalar.text(), texts);
    } else if (value instanceof YamlValue.Sequence sequence) {
      sequence.items().forEach(item -> addScalars(item, texts));
    }
  }

  private static void add(String text, List<String> texts) {
    String clean = Folding.collapseBlanks(unlinked(text));
    if (!clean.isEmpty()) {
      texts.add(clean);
    }
  }

  private List<YamlValue> values(String... keys) {
    List<YamlValue> values = new ArrayList<>();
    for (String key : keys) {
      for (YamlValue.Entry entry : entries) {
        if (entry.key().strip().equalsIgnoreCase(key)) {
          values.add(entry.value());
        }
      }
    }
    return values;
  }
}
