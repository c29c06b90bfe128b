package gloss.matrix.draft;

import gloss.markdown.Block;
import gloss.markdown.PlainText;
import gloss.matrix.Party;
import gloss.note.Note;
import gloss.note.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Finds the subjects of a note, group by group: in lists, in tables, and in sections that are about
 * one subject. Quotes and callouts are passed over: they repeat or ask.
 */
final class Groups {
  /** Headings that say what their section is for, but not what it is about. */
  private static final Pattern GENERAL =
      Pattern.compile(
          "(?i).*(?:who |what |responsib|dut(?:y|ies)|overview|summary|division|split|roles?(?!\\p{L})"
              + "|at a glance|comparison).*");

  private final Note note;
  private final Entries entries;
  private final List<Group> groups = new ArrayList<>();
  private final SectionSubjects ofSections = new SectionSubjects();

  private Groups(Note note) {
    this.note = note;
    this.entries = new Entries(note.tree());
  }

  /**
   * All groups in the order of the note; those of its sections, which are one group, at the end.
   */
  static List<Group> of(Note note) {
    Groups found = new Groups(note);
    for (Section section : note.sections()) {
      found.read(section);
    }
    return found.all();
  }

  /** Plain sentences count only where no list and no table says more. */
  private List<Group> all() {
    List<Found> sections = ofSections.found(groups.isEmpty());
    List<Group> all = new ArrayList<>(groups);
    if (!sections.isEmpty()) {
      all.add(new Group(note.title(), sections));
    }
    return all;
  }

  private void read(Section section) {
    Optional<Party> party = PartyLabel.of(section.title(), siblings(section));
    List<Block> blocks = blocks(section);
    List<Entry> family = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      if (block instanceof Block.ListBlock list) {
        if (party.isPresent()) {
          addItems(section, party.get(), entries.of(list));
        } else {
          hang(family, entries.of(list), section);
        }
      } else if (block instanceof Block.Paragraph paragraph) {
        family.add(entries.of(paragraph));
      } else if (block instanceof Block.Table table) {
        new TableReader(entries, subject(section), section.title())
            .read(table)
            .ifPresent(this::add);
      }
    }
    if (party.isEmpty()) {
      add(family, section);
    }
  }

  /** A list below a bare label belongs to the label, else it is a family of its own. */
  private void hang(List<Entry> family, List<Entry> items, Section section) {
    Entry last = family.isEmpty() ? null : family.get(family.size() - 1);
    if (last != null && last.bold() && last.text().isEmpty()) {
      family.set(family.size() - 1, last.with(items));
    } else {
      add(items, section);
    }
  }

  private void addItems(Section section, Party party, List<Entry> items) {
    String above = section.trail().isEmpty() ? "" : section.trail().get(section.trail().size() - 1);
    Found found = ofSections.subject(isGeneral(above) ? note.title() : above);
    new EntryReader(found).facet(party, new Entry(section.title(), false, "", "", 1, items));
  }

  private void add(List<Entry> family, Section section) {
    List<Found> subjects = Family.subjects(family);
    if (!subjects.isEmpty()) {
      add(new Group(section.title().isBlank() ? note.title() : section.title(), subjects));
      return;
    }
    List<String> labels = family.stream().map(Entry::label).toList();
    for (Entry entry : family) {
      Optional<Party> party = PartyLabel.of(entry.label(), labels);
      if (party.isPresent()) {
        new EntryReader(ofSections.subject(subject(section))).facet(party.get(), entry);
      } else if (entry.label().isEmpty()) {
        ofSections.sentences(subject(section), entry);
      }
    }
  }

  private void add(Group group) {
    groups.add(group);
  }

  /** What a section is about: its heading, or for a general one the note's title. */
  private String subject(Section section) {
    return section.level() == 0 || note.isTitle(section) || isGeneral(section.title())
        ? note.title()
        : section.title();
  }

  private static boolean isGeneral(String title) {
    return title.isBlank() || GENERAL.matcher(title).matches();
  }

  private List<String> siblings(Section section) {
    return note.sections().stream()
        .filter(other -> other.level() == section.level() && other.trail().equals(section.trail()))
        .map(Section::title)
        .toList();
  }

  private List<Block> blocks(Section section) {
    return note.tree().blocks().stream()
        .filter(block -> section.body().contains(block.range()))
        .filter(block -> !PlainText.of(block).isBlank())
        .toList();
  }
}
