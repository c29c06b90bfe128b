package gloss.glossary;

import gloss.markdown.Block;
import gloss.note.Note;
import gloss.note.Section;
import gloss.text.Folding;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What one note defines.
 *
 * @param finds terms, in the order of the text, those of the whole note first
 * @param leads bold leads that are no terms but make cards
 * @param almost bold leads that are no terms only because their text begins with a small letter
 * @param likely finds that are terms if their name is used elsewhere
 */
record NoteFinds(List<Find> finds, List<Lead> leads, List<BoldLead> almost, List<Find> likely) {
  private static final int MOST_WORDS_OF_A_LEAD = 12;

  NoteFinds {
    finds = List.copyOf(finds);
    leads = List.copyOf(leads);
    almost = List.copyOf(almost);
    likely = List.copyOf(likely);
  }

  /**
   * Looks through a note.
   *
   * @param bold its bold leads
   * @param labels the labels of the vault
   * @param terms whether terms are looked for; without, only leads are found
   */
  static NoteFinds of(Note note, List<BoldLead> bold, Labels labels, boolean terms) {
    List<Find> finds = new ArrayList<>();
    List<Lead> leads = new ArrayList<>();
    List<BoldLead> almost = new ArrayList<>();
    List<Find> likely = new ArrayList<>();
    if (terms) {
      NoteRules.byFrontmatter(note).map(find -> withAliases(find, note)).ifPresent(finds::add);
      NoteRules.byName(note).map(find -> withAliases(find, note)).ifPresent(finds::add);
      if (finds.isEmpty()) {
        NoteRules.byNameInUse(note).map(find -> withAliases(find, note)).ifPresent(likely::add);
      }
      addHeadings(note, finds);
      finds.addAll(Questions.finds(note));
      finds.addAll(MeaningTables.finds(note, true));
      likely.addAll(MeaningTables.finds(note, false));
    }
    List<BoldLead> names = bold.stream().filter(lead -> !labels.isLabel(lead)).toList();
    ListsOfTerms lists = new ListsOfTerms(names);
    for (BoldLead lead : names) {
      boolean mayDefine = terms && !lists.isLocal(lead);
      List<Find> found = mayDefine ? lists.found(lead) : List.of();
      finds.addAll(found);
      Optional<Find> ifUsed =
          mayDefine && found.isEmpty() ? LeadRules.inUse(lead) : Optional.empty();
      ifUsed.ifPresent(likely::add);
      if (found.isEmpty() && ifUsed.isEmpty() && isWorthACard(lead, labels)) {
        leads.add(lead.lead());
      }
      if (terms && found.isEmpty() && LeadRules.lacksACapital(lead)) {
        almost.add(lead);
      }
    }
    return new NoteFinds(finds, leads, almost, likely);
  }

  private static void addHeadings(Note note, List<Find> finds) {
    List<Block> blocks = note.tree().blocks();
    for (int i = 0; i + 1 < blocks.size(); i++) {
      if (blocks.get(i) instanceof Block.Heading heading) {
        Section section = note.sectionAt(heading.range().start());
        Opening.of(blocks.subList(i + 1, blocks.size()))
            .flatMap(opening -> HeadingRules.find(note, section, opening))
            .map(find -> isTitle(note, section) ? withAliases(find, note) : find)
            .ifPresent(finds::add);
      }
    }
  }

  private static boolean isTitle(Note note, Section section) {
    return note.titleInBody() && section.level() == 1 && section.title().equals(note.title());
  }

  /** Aliases of the note name what the note is about; one with a path is an old address. */
  private static Find withAliases(Find find, Note note) {
    if (!note.properties().term().isEmpty()
        && !Folding.same(note.properties().term(), find.name())) {
      return find;
    }
    List<String> own =
        note.properties().otherNames().stream()
            .filter(alias -> !alias.endsWith(".md"))
            .filter(NameShape::isPossible)
            .toList();
    return new Find(
        find.name(), Finds.joined(find.aliases(), own), find.definition(), find.instead());
  }

  private static boolean isWorthACard(BoldLead lead, Labels labels) {
    String label = lead.label();
    boolean name =
        label.chars().anyMatch(Character::isLetter)
            && !Character.isLowerCase(label.codePointAt(0))
            && !label.endsWith("?")
            && !NameShape.isImperative(label);
    boolean small = label.split(" ", -1).length <= MOST_WORDS_OF_A_LEAD;
    return name && saysSomething(lead, labels, small);
  }

  private static boolean saysSomething(BoldLead lead, Labels labels, boolean small) {
    return switch (lead.form()) {
      case SEPARATED -> small && lead.hasText();
      case BOLD_SENTENCE -> !lead.children().isEmpty();
      case BARE -> small && BoldLeads.below(lead).stream().anyMatch(labels::isLabel);
      case SENTENCE -> false;
    };
  }
}
