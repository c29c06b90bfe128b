package gloss.matrix.draft;

import gloss.path.Slug;
import gloss.text.Folding;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The subjects of a note, each once: {@code Infrastructure as a Service (IaaS)} in a list and
 * {@code IaaS} in a table are one.
 */
final class Subjects {
  private static final Pattern WITH_BRACKET = Pattern.compile("(.+?)\\s*\\(([^()]+)\\)");

  private static final Pattern MAKER = Pattern.compile("^(?:aws|amazon|azure|google) (?=\\S)");

  private final Map<String, Subject> byKey = new LinkedHashMap<>();
  private final List<Subject> all = new ArrayList<>();
  private final UniqueIds ids = new UniqueIds();

  /**
   * A subject.
   *
   * @param heading above the place where it is named first; empty if there is none
   */
  record Subject(String id, Found found, String heading) {}

  /** Takes the subjects of a group. */
  void add(Group group) {
    for (Found found : group.subjects()) {
      Optional<Subject> known = find(found.label);
      known.ifPresentOrElse(
          subject -> subject.found().add(found), () -> take(found, group.label()));
    }
  }

  private void take(Found found, String heading) {
    List<String> names = names(found.label);
    Found copy = new Found(found.label, found.link);
    copy.add(found);
    String id = shortForm(found.label);
    Subject subject = new Subject(ids.take(id.isEmpty() ? names.get(0) : id), copy, heading);
    all.add(subject);
    names.forEach(name -> keys(name).forEach(key -> byKey.putIfAbsent(key, subject)));
  }

  private Optional<Subject> find(String label) {
    return names(label).stream()
        .flatMap(name -> keys(name).stream())
        .flatMap(key -> Optional.ofNullable(byKey.get(key)).stream())
        .findFirst();
  }

  /** All of them, in the order of the note. */
  List<Subject> all() {
    return List.copyOf(all);
  }

  /** The ids of a group's subjects, each once. */
  List<String> idsOf(Group group) {
    return group.subjects().stream()
        .flatMap(found -> find(found.label).stream())
        .map(Subject::id)
        .distinct()
        .toList();
  }

  /** Number, case and the maker's name do not count: {@code AWS Lambda} is {@code Lambda}. */
  private static List<String> keys(String name) {
    return LayerKeys.of(MAKER.matcher(Folding.fold(name)).replaceFirst(""));
  }

  /** The words without a bracket behind them, then the short form that it may hold. */
  private static List<String> names(String label) {
    Matcher matcher = WITH_BRACKET.matcher(label);
    String bare = matcher.matches() ? matcher.group(1) : label;
    String shortForm = shortForm(label);
    return shortForm.isEmpty() ? List.of(bare) : List.of(bare, shortForm);
  }

  /** The letters in brackets that shorten the words before them; empty if there are none. */
  private static String shortForm(String label) {
    Matcher matcher = WITH_BRACKET.matcher(label);
    if (!matcher.matches()) {
      return "";
    }
    String inside = matcher.group(2).strip();
    StringBuilder initials = new StringBuilder();
    for (String word : matcher.group(1).split("[\\s-]+", -1)) {
      initials.append(word, 0, Math.min(1, word.length()));
    }
    boolean same = Slug.of(initials.toString()).value().equals(Slug.of(inside).value());
    return same ? inside : "";
  }
}
