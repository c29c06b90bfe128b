package gloss.glossary;

import gloss.text.Folding;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Lists in which one lead after the other is defined. The one among them whose text opens otherwise
 * is defined, too: {@code Shrouds: wires to both sides}. Words of everyday stay local all the same.
 */
final class ListsOfTerms {
  /** What such a list makes of rule D. */
  private static final double CONFIDENCE = Confidence.Form.BOLD_AMONG_DEFINED.share();

  private static final double CONFIDENCE_OF_OTHERS = Confidence.Form.BOLD_BESIDE_DEFINED.share();
  private static final int FEWEST = 3;
  private static final List<String> STATES =
      List.of("state", "status", "stage", "phase", "step", "mode", "level", "policy");

  private final SortedMap<String, Integer> all = new TreeMap<>();
  private final SortedMap<String, Integer> defined = new TreeMap<>();
  private final SortedMap<String, Integer> ordinary = new TreeMap<>();

  /**
   * The lists of a note.
   *
   * @param names its leads that are no labels
   */
  ListsOfTerms(List<BoldLead> names) {
    for (BoldLead lead : names) {
      if (lead.hasText()) {
        all.merge(lead.parentKey(), 1, Integer::sum);
        if (DefiningText.opens(lead.plain())) {
          defined.merge(lead.parentKey(), 1, Integer::sum);
        }
        if (isOneWord(lead) && OrdinaryWords.contain(lead.label())) {
          ordinary.merge(lead.parentKey(), 1, Integer::sum);
        }
      }
    }
  }

  /**
   * Whether a lead is one of several states, kinds or qualities ({@code Pending}, {@code
   * Failover}): single words among ordinary ones mean something in their list only. The ordinary
   * ones must pass as names anyway, but under a heading of states they do not count either.
   */
  boolean isLocal(BoldLead lead) {
    int words = ordinary.getOrDefault(lead.parentKey(), 0);
    boolean amongOrdinary =
        2 * words >= all.getOrDefault(lead.parentKey(), 0) && !OrdinaryWords.contain(lead.label());
    return isOneWord(lead) && words >= 2 && (amongOrdinary || standsUnderStates(lead));
  }

  private static boolean standsUnderStates(BoldLead lead) {
    String title = Folding.fold(lead.note().sectionAt(lead.place().start()).title());
    return STATES.contains(NameKey.singular(title.substring(title.lastIndexOf(' ') + 1)));
  }

  private static boolean isOneWord(BoldLead lead) {
    return NameShape.isOneWord(lead.label()) && !NameShape.isMarked(lead.label());
  }

  /** What a lead defines, with more confidence if it stands in such a list. */
  List<Find> found(BoldLead lead) {
    List<Find> finds = new ArrayList<>(LeadRules.find(lead).stream().toList());
    if (!lead.hasText() || !holds(lead.parentKey())) {
      return finds;
    } else if (finds.isEmpty() && isOneOfThem(lead)) {
      return LeadRules.byList(lead, CONFIDENCE_OF_OTHERS).stream().toList();
    }
    finds.replaceAll(find -> find.rule() == Rule.D ? find.with(raised(find.definition())) : find);
    return finds;
  }

  private static Definition raised(Definition definition) {
    return definition.with(Math.max(CONFIDENCE, definition.confidence()));
  }

  /** At least three are defined, and three in four. */
  private boolean holds(String key) {
    int found = defined.getOrDefault(key, 0);
    return found >= FEWEST && 4 * found >= 3 * all.getOrDefault(key, 0);
  }

  private static boolean isOneOfThem(BoldLead lead) {
    return DefiningText.beginsAsAny(lead.plain());
  }
}
