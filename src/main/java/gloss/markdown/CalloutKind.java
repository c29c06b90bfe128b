package gloss.markdown;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The kinds of callouts, each with the other names that notes use for it. */
enum CalloutKind {
  NOTE,
  ABSTRACT("summary", "tldr"),
  INFO,
  TODO,
  TIP("hint", "important"),
  SUCCESS("check", "done"),
  QUESTION("help", "faq"),
  WARNING("caution", "attention"),
  FAILURE("fail", "missing"),
  DANGER("error"),
  BUG,
  EXAMPLE,
  QUOTE("cite");

  @SuppressWarnings("ImmutableEnumChecker") // List.of never changes
  private final List<String> synonyms;

  CalloutKind(String... synonyms) {
    this.synonyms = List.of(synonyms);
  }

  /** The kind of a type as notes write it; unknown ones look like notes. */
  static CalloutKind of(String type) {
    for (CalloutKind kind : values()) {
      if (kind.id().equals(type) || kind.synonyms.contains(type)) {
        return kind;
      }
    }
    return NOTE;
  }

  /** All types that mean a kind. */
  static List<String> names() {
    return Stream.of(values())
        .flatMap(kind -> Stream.concat(Stream.of(kind.id()), kind.synonyms.stream()))
        .toList();
  }

  /** The name in lower case. */
  String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
