package gloss.note;

import gloss.markdown.LinkTarget;
import gloss.text.Comments;
import gloss.text.Folding;
import gloss.vault.Frontmatter;
import gloss.vault.PrivateNames;
import gloss.yaml.YamlValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the keys of a front matter in all the ways that people write them; case does not count. */
final class FrontmatterKeys {
  private final List<YamlValue.Entry> entries;
  private final PrivateNames names;

  /**
   * @param names what no text may give away
   */
  FrontmatterKeys(Frontmatter frontmatter, PrivateNames names) {
    this.entries = frontmatter.values().entries();
    this.names = names;
  }

  /** The text of a key as one line; empty if it is missing, empty or no text. */
  String text(String key) {
    return first(key).map(s -> Folding.collapseBlanks(said(s))).orElse("");
  }

  private String said(YamlValue.Scalar scalar) {
    return names.leftOutOf(Comments.leftOut(scalar.text()));
  }

  /** The first of the keys that has a text. */
  Optional<YamlValue.Scalar> first(String... keys) {
    return values(keys).stream()
        .filter(YamlValue.Scalar.class::isInstance)
        .map(YamlValue.Scalar.class::cast)
        .filter(s -> !Comments.leftOut(s.text()).isBlank())
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
        for (String part : Comments.leftOut(scalar.text()).split(separator, -1)) {
          add(part, texts);
        }
      } else {
        addScalars(value, 0, texts);
      }
    }
    return texts;
  }

  /** Also of lists in lists: {@code [[A]]} without quotes is such a one. */
  private void addScalars(YamlValue value, int depth, List<String> texts) {
    if (value instanceof YamlValue.Scalar scalar) {
      String text = Comments.leftOut(scalar.text());
      add(depth > 1 ? "[[" + text + "]]" : text, texts);
    } else if (value instanceof YamlValue.Sequence sequence) {
      sequence.items().forEach(item -> addScalars(item, depth + 1, texts));
    }
  }

  /** A wikilink to something private is left out whole: here it would be a name, not a link. */
  private void add(String text, List<String> texts) {
    String bare = unlinked(text);
    boolean link = !bare.equals(text.strip());
    String clean = Folding.collapseBlanks(link ? bare : names.leftOutOf(text));
    if (!clean.isEmpty() && !(link && names.has(LinkTarget.parse(bare).path()))) {
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
