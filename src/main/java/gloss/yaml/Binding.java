package gloss.yaml;

import gloss.problem.Location;
import gloss.problem.ProblemKind;
import gloss.problem.Problems;
import gloss.text.Suggestion;
import gloss.yaml.YamlValue.Entry;
import gloss.yaml.YamlValue.Mapping;
import gloss.yaml.YamlValue.Scalar;
import gloss.yaml.YamlValue.Sequence;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Takes the keys of one mapping, one after the other. Whatever is not as asked becomes a problem,
 * and a harmless value takes its place, so that one pass finds all problems. {@link #end} reports
 * the keys that nobody asked for and those that are missing.
 */
public final class Binding {
  private static final Map<String, Boolean> FLAGS = new LinkedHashMap<>();

  static {
    for (String yes : List.of("true", "yes", "on")) {
      FLAGS.put(yes, true);
    }
    for (String no : List.of("false", "no", "off")) {
      FLAGS.put(no, false);
    }
  }

  private final String what;
  private final Mapping mapping;
  private final Problems problems;
  private final Set<String> known = new LinkedHashSet<>();
  private final Set<String> missing = new LinkedHashSet<>();
  private final Set<String> lost = new LinkedHashSet<>();

  private Binding(String what, Mapping mapping, Problems problems) {
    this.what = what;
    this.mapping = mapping;
    this.problems = problems;
  }

  /**
   * For a value that should be a mapping; nothing, and a problem, if it is not.
   *
   * @param what the thing that the mapping describes, for messages, such as {@code a subject}
   */
  public static Optional<Binding> of(YamlValue value, String what, Problems problems) {
    return Shapes.mapping(value, what, problems).map(m -> new Binding(what, m, problems));
  }

  /** Where the mapping begins. */
  public Location location() {
    return mapping.location();
  }

  /** The key's value, whatever it is. */
  public Optional<YamlValue> value(String key) {
    known.add(key);
    return mapping.get(key);
  }

  /** The key's value; if the key is not there, {@link #end} makes a problem of it. */
  public Optional<YamlValue> required(String key) {
    Optional<YamlValue> value = value(key);
    if (value.isEmpty()) {
      missing.add(key);
    }
    return value;
  }

  /** A text with its place; a problem if it is not there or not a text. */
  public Optional<Scalar> requiredText(String key) {
    required(key);
    return located(key);
  }

  /** A text with its place, if it is there. */
  public Optional<Scalar> located(String key) {
    Optional<YamlValue> value = value(key);
    Optional<Scalar> text = value.flatMap(v -> Shapes.text(v, quoted(key), problems));
    loseIf(value.isPresent() && text.isEmpty(), key);
    return text;
  }

  /** A text; empty if it is not there. */
  public String text(String key) {
    return located(key).map(Scalar::text).orElse("");
  }

  /** Several texts, written as a list or as one text; empty if the key is not there. */
  public List<Scalar> texts(String key) {
    Optional<YamlValue> value = value(key);
    if (value.isPresent()
        && value.get() instanceof Sequence list
        && Shapes.wikilink(list).isEmpty()) {
      return Shapes.items(list, quoted(key), problems).stream()
          .flatMap(item -> Shapes.text(item, "an item of " + quoted(key), problems).stream())
          .toList();
    }
    return value.stream()
        .flatMap(v -> Shapes.text(v, quoted(key), "a text or a list of texts", problems).stream())
        .toList();
  }

  /** The items of a list; empty if the key is not there. */
  public List<YamlValue> items(String key) {
    Optional<YamlValue> value = value(key);
    List<YamlValue> items =
        value.map(v -> Shapes.items(v, quoted(key), problems)).orElse(List.of());
    loseIf(value.isPresent() && items.isEmpty(), key);
    return items;
  }

  /** The entries of a mapping whose keys are free; empty if the key is not there. */
  public List<Entry> entries(String key) {
    Optional<YamlValue> value = value(key);
    List<Entry> entries =
        value
            .flatMap(v -> Shapes.mapping(v, quoted(key), problems))
            .map(Mapping::entries)
            .orElse(List.of());
    loseIf(value.isPresent() && entries.isEmpty(), key);
    return entries;
  }

  /** {@code true}, {@code yes}, {@code on} or their opposites, in any case. */
  public boolean flag(String key, boolean otherwise) {
    return located(key)
        .map(t -> chosen(t, t.text().toLowerCase(Locale.ROOT), key, FLAGS, otherwise))
        .orElse(otherwise);
  }

  /** One of several words; messages show them in the map's order. */
  public <E> E choice(String key, Map<String, E> choices, E otherwise) {
    return located(key).map(t -> chosen(t, t.text(), key, choices, otherwise)).orElse(otherwise);
  }

  /** Several of several words, each once; an unknown one is left out. */
  public <E> List<E> choices(String key, Map<String, E> choices, List<E> otherwise) {
    if (value(key).isEmpty()) {
      return otherwise;
    }
    List<E> chosen = new ArrayList<>();
    for (Scalar text : texts(key)) {
      E one = choices.get(text.text());
      if (one == null) {
        String fix = Choices.fix(text.text(), choices.keySet());
        problems.add(ProblemKind.UNKNOWN_VALUE, text.location(), text.text(), quoted(key), fix);
      } else if (!chosen.contains(one)) {
        chosen.add(one);
      }
    }
    return chosen;
  }

  private <E> E chosen(Scalar text, String word, String key, Map<String, E> choices, E otherwise) {
    E chosen = choices.get(word);
    if (chosen == null) {
      String fix = Choices.fix(text.text(), choices.keySet());
      problems.add(ProblemKind.UNKNOWN_VALUE, text.location(), text.text(), quoted(key), fix);
    }
    loseIf(chosen == null, key);
    return chosen == null ? otherwise : chosen;
  }

  /** Reports the keys that nobody asked for, and those missing that none of them was meant for. */
  public void end() {
    for (Entry entry : mapping.entries()) {
      if (!known.contains(entry.key())) {
        String fix = Choices.fix(entry.key(), known);
        problems.add(ProblemKind.UNKNOWN_KEY, entry.location(), entry.key(), what, fix);
        Suggestion.nearest(entry.key(), known).ifPresent(lost::add);
      }
    }
    for (String key : missing) {
      if (lost.add(key)) {
        problems.add(ProblemKind.MISSING_KEY, location(), what, key);
      }
    }
  }

  /**
   * Whether a key had to say something and what it says could not be read, because it is broken,
   * misspelt or missing. That was said, so what lacks for it is no problem of its own. Known behind
   * {@link #end}.
   */
  public boolean isLost(String key) {
    return lost.contains(key);
  }

  private void loseIf(boolean unread, String key) {
    if (unread) {
      lost.add(key);
    }
  }

  private static String quoted(String key) {
    return "'" + key + "'";
  }
}
