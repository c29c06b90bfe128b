package gloss.glossary;

import gloss.text.Folding;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Tells labels ({@code Example}, {@code You manage}) from names: by a fixed list, and because a
 * label stands below many different things in one vault.
 *
 * <p>A name may be defined several times, too. So what begins with a vendor, carries a short form
 * of its own, or reads like a definition wherever it stands is no label by number.
 */
final class Labels {
  private static final int PARENTS_OF_A_LABEL = 3;
  private static final List<String> FIXED =
      List.of(
          "example",
          "examples",
          "e.g.",
          "note",
          "notes",
          "description",
          "concept",
          "core concept",
          "definition",
          "function",
          "functionality",
          "use case",
          "use cases",
          "pros",
          "cons",
          "benefit",
          "benefits",
          "advantage",
          "advantages",
          "disadvantage",
          "disadvantages",
          "key feature",
          "key features",
          "feature",
          "features",
          "how it works",
          "when to use",
          "when not to use",
          "purpose",
          "goal",
          "best for",
          "ideal for",
          "access",
          "cost",
          "costs",
          "pricing",
          "price",
          "analogy",
          "important",
          "warning",
          "tip",
          "tips",
          "exam tip",
          "exam trap",
          "caution",
          "danger",
          "step",
          "steps",
          "why",
          "what",
          "who",
          "how",
          "when",
          "where",
          "summary",
          "overview",
          "key point",
          "key points",
          "key takeaway",
          "key takeaways",
          "characteristics",
          "limitation",
          "limitations",
          "scenario",
          "answer",
          "question",
          "q",
          "a",
          "solution",
          "explanation",
          "type",
          "types",
          "input",
          "output",
          "result",
          "results",
          "requirement",
          "requirements",
          "prerequisite",
          "prerequisites",
          "reference",
          "references",
          "source",
          "sources",
          "link",
          "links",
          "see also",
          "remember",
          "recommended",
          "default",
          "option",
          "options",
          "status",
          "tags",
          "date",
          "name",
          "responsibility",
          "recovery time",
          "idea",
          "core idea",
          "meaning",
          "details",
          "properties",
          "rule",
          "rules",
          "impact",
          "risk",
          "what it is",
          "what it does",
          "what is it",
          "how to",
          "in short",
          "in practice",
          "conclusion",
          "context",
          "background",
          "problem",
          "correct answer",
          "hint",
          "yes",
          "no",
          "fact",
          "facts",
          "comparison",
          "difference",
          "differences",
          "common use",
          "typical use",
          "provided by",
          "managed by",
          "good for",
          "bad for",
          "key idea",
          "service",
          "services",
          "aws service",
          "aws services",
          "scope",
          "components",
          "usage");
  private static final List<String> DEFINING =
      List.of("description", "concept", "definition", "function", "meaning", "what it is");
  private static final List<String> KINDS =
      List.of(
          "service",
          "services",
          "aws service",
          "azure service",
          "term",
          "concept",
          "tool",
          "technology",
          "feature",
          "category",
          "type");

  private final SortedSet<String> repeated = new TreeSet<>();

  /** Learns from all leads of a vault which of them are labels. */
  Labels(List<BoldLead> leads) {
    SortedMap<String, List<BoldLead>> byLabel = new TreeMap<>();
    for (BoldLead lead : leads) {
      byLabel.computeIfAbsent(Folding.fold(lead.label()), k -> new ArrayList<>()).add(lead);
    }
    byLabel.forEach(
        (label, same) -> {
          long parents = same.stream().map(BoldLead::parentKey).distinct().count();
          if (parents >= PARENTS_OF_A_LABEL && !same.stream().allMatch(Labels::isName)) {
            repeated.add(label);
          }
        });
  }

  /** Whether the lead is a label of its parent and no name. */
  boolean isLabel(BoldLead lead) {
    String key = Folding.fold(lead.label());
    return isFixed(key) || repeated.contains(key);
  }

  /** Whether the lead is a label in any vault: {@code Example}, {@code Benefits}. */
  static boolean isUsual(BoldLead lead) {
    return isFixed(Folding.fold(lead.label()));
  }

  /** The same for a name that is no lead. */
  static boolean isUsual(String name) {
    return isFixed(Folding.fold(name));
  }

  /** Whether a label says that a definition follows. */
  static boolean isDefining(String label) {
    return DEFINING.contains(Folding.fold(label));
  }

  /** A name without the word for its kind before it: {@code AWS Service: Amazon SQS}. */
  static String withoutKind(String label) {
    int colon = label.indexOf(": ");
    return colon > 0 && KINDS.contains(Folding.fold(label.substring(0, colon)))
        ? label.substring(colon + 2).strip()
        : label;
  }

  private static boolean isFixed(String key) {
    return FIXED.contains(key)
        || key.endsWith(" manages")
        || key.endsWith(" manage")
        || key.endsWith("'s responsibility")
        || key.matches("(step|question|option|q|tip|example) ?\\d+");
  }

  private static boolean isName(BoldLead lead) {
    return Vendors.precedes(lead.label())
        || NamePieces.of(lead.label()).shortForm()
        || (lead.hasText() && DefiningText.opens(lead.plain()));
  }
}
