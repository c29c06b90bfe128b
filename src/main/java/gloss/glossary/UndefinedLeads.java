package gloss.glossary;

import gloss.glossary.TermGaps.UndefinedLead;
import gloss.glossary.TermGaps.WhyNot;
import gloss.note.Note;
import gloss.path.SourcePath;
import gloss.problem.Location;
import gloss.text.NaturalOrder;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Finds the bold leads that look like names and are no terms, and says why they are none. */
final class UndefinedLeads {
  private final Labels labels;
  private final CaseTest cases;
  private final SortedSet<String> suggested = new TreeSet<>();

  private UndefinedLeads(Labels labels, CaseTest cases, Glossary glossary) {
    this.labels = labels;
    this.cases = cases;
    for (SuggestedTerm term : glossary.suggestions()) {
      Finds.joined(List.of(term.name()), term.aliases())
          .forEach(name -> suggested.add(NameKey.of(name)));
    }
  }

  /**
   * Each name once, in the order of notes and places.
   *
   * @param all decide what is a label and what an everyday word
   * @param notes whose leads are looked at
   */
  static List<UndefinedLead> of(List<Note> all, List<Note> notes, Glossary glossary) {
    List<BoldLead> leads = notes.stream().flatMap(note -> BoldLeads.of(note).stream()).toList();
    SortedMap<String, List<BoldLead>> byName = byName(leads, glossary);
    List<String> words =
        byName.values().stream()
            .map(same -> name(same.get(0)))
            .filter(NameShape::isOneWord)
            .toList();
    Labels labels = new Labels(all.stream().flatMap(note -> BoldLeads.of(note).stream()).toList());
    UndefinedLeads found = new UndefinedLeads(labels, CaseTest.over(all, words), glossary);
    SortedMap<SourcePath, Integer> order = new TreeMap<>();
    notes.forEach(note -> order.put(note.path(), order.size()));
    return byName.values().stream()
        .map(found::one)
        .sorted(
            Comparator.comparing((UndefinedLead lead) -> order.get(lead.location().file()))
                .thenComparing(UndefinedLead::location)
                .thenComparing(UndefinedLead::name, NaturalOrder.BY_NAME))
        .toList();
  }

  /** Leads that no term is called and that no term is made of, by their name. */
  private static SortedMap<String, List<BoldLead>> byName(List<BoldLead> leads, Glossary glossary) {
    SortedSet<String> known = new TreeSet<>();
    SortedSet<Location> defining = new TreeSet<>();
    for (Term term : glossary.terms()) {
      term.names().forEach(name -> known.add(NameKey.of(name)));
      term.definitions().forEach(definition -> defining.add(definition.location()));
    }
    SortedMap<String, List<BoldLead>> byName = new TreeMap<>();
    for (BoldLead lead : leads) {
      String key = NameKey.of(name(lead));
      boolean isName =
          lead.form() != BoldLead.Form.BOLD_SENTENCE
              && NameShape.isNameLike(name(lead))
              && !Labels.isUsual(lead);
      if (isName && !known.contains(key) && !defining.contains(location(lead))) {
        byName.computeIfAbsent(key, k -> new ArrayList<>()).add(lead);
      }
    }
    return byName;
  }

  private UndefinedLead one(List<BoldLead> same) {
    BoldLead nearest = same.get(0);
    for (BoldLead lead : same) {
      nearest = why(lead).compareTo(why(nearest)) < 0 ? lead : nearest;
    }
    return new UndefinedLead(name(nearest), why(nearest), location(nearest), same.size());
  }

  private WhyNot why(BoldLead lead) {
    if (labels.isLabel(lead)) {
      return WhyNot.LABEL;
    } else if (suggested.contains(NameKey.of(name(lead)))) {
      return WhyNot.SUGGESTED;
    }
    boolean defines = LeadRules.find(lead).isPresent();
    if (!defines && !LeadRules.lacksACapital(lead)) {
      return WhyNot.NO_DEFINITION;
    } else if (NameTests.isEverydayWord(name(lead), cases)) {
      return WhyNot.EVERYDAY_WORD;
    }
    return defines ? WhyNot.LEFT_OUT : WhyNot.LOWER_CASE_TEXT;
  }

  private static Location location(BoldLead lead) {
    return lead.note().tree().location(lead.place().start());
  }

  private static String name(BoldLead lead) {
    return NamePieces.of(Labels.withoutKind(lead.label())).name();
  }
}
