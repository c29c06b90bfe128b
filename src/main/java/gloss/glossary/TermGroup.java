package gloss.glossary;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Finds that are one term. */
final class TermGroup {
  /** What the author says, then headings that are the term, then the longest; the rest by order. */
  private static final Comparator<Find> BEST_FIRST =
      Comparator.comparingInt((Find find) -> find.definition().meaning().plain().isEmpty() ? 1 : 0)
          .thenComparingInt(find -> rank(find.rule()))
          .thenComparingInt(find -> isOnlyHome(find) ? 1 : 0)
          .thenComparing(find -> DefiningText.opens(plain(find)) ? 0 : 1)
          .thenComparing(find -> -plain(find).length());

  private final List<Find> finds = new ArrayList<>();
  private double confidence = Confidence.Form.BY_HAND.share();

  void add(Find find) {
    finds.add(find);
  }

  void addAll(TermGroup other) {
    finds.addAll(other.finds);
  }

  List<Find> finds() {
    return List.copyOf(finds);
  }

  /** How sure it is that this is a term; until it was weighed, it is taken as said. */
  double confidence() {
    return confidence;
  }

  boolean isUnsure() {
    return !Confidence.isEnough(confidence);
  }

  void weigh(double found) {
    confidence = found;
  }

  boolean has(Rule rule) {
    return finds.stream().anyMatch(find -> find.rule() == rule);
  }

  /** The name that the author chose, else the name by the best definition. */
  String name() {
    return finds.stream()
        .filter(find -> find.rule() == Rule.YML)
        .findFirst()
        .or(() -> finds.stream().filter(find -> find.rule() == Rule.FRONTMATTER).findFirst())
        .orElseGet(() -> finds.stream().min(BEST_FIRST).orElseThrow())
        .name();
  }

  /** All definitions, the best first; those without a text only if there is no other. */
  List<Definition> definitions() {
    List<Definition> sorted = finds.stream().sorted(BEST_FIRST).map(Find::definition).toList();
    List<Definition> told = new ArrayList<>();
    Set<Definition.Meaning> known = new HashSet<>();
    for (Definition definition : sorted) {
      if (!definition.meaning().plain().isEmpty() && known.add(definition.meaning())) {
        told.add(definition);
      }
    }
    List<Definition> shown = told.isEmpty() ? sorted.subList(0, 1) : told;
    return shown.stream().map(definition -> definition.with(confidence)).toList();
  }

  /** All names and aliases as they are written, in the order of the finds. */
  List<String> names() {
    Set<String> names = new LinkedHashSet<>();
    for (Find find : finds) {
      names.add(find.name());
      names.addAll(find.aliases());
    }
    return List.copyOf(names);
  }

  /** Names that the author gave as names of a term, not only used. */
  List<String> namesByHand() {
    return finds.stream()
        .filter(find -> isByHand(find.rule()))
        .flatMap(find -> find.names().stream())
        .toList();
  }

  static boolean isByHand(Rule rule) {
    return rule == Rule.YML || rule == Rule.FRONTMATTER || rule == Rule.MATRIX;
  }

  /**
   * What opens the note in which the author says that a term lives: no words of the author's own.
   */
  private static boolean isOnlyHome(Find find) {
    return find.rule() == Rule.YML && find.definition().inNote();
  }

  private static String plain(Find find) {
    return find.definition().meaning().plain();
  }

  private static int rank(Rule rule) {
    return switch (rule) {
      case YML -> 0;
      case FRONTMATTER -> 1;
      case A -> 2;
      case B, F -> 3;
      case MATRIX -> 5;
      default -> 4;
    };
  }
}
