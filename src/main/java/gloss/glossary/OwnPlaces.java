package gloss.glossary;

import gloss.markdown.SourceRange;
import gloss.note.Note;
import gloss.note.Section;
import gloss.path.SourcePath;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Where a term would be linked to the very place that the reader is in. */
final class OwnPlaces {
  private final Map<SourcePath, Map<String, List<SourceRange>>> defining = new TreeMap<>();
  private final SortedSet<String> undefined = new TreeSet<>();
  private final Map<String, Term> byKey = new TreeMap<>();

  OwnPlaces(List<Term> terms) {
    for (Term term : terms) {
      term.names().forEach(name -> byKey.putIfAbsent(NameKey.of(name), term));
      if (term.definitions().stream().noneMatch(Definition::inNote)) {
        undefined.add(term.name());
      }
      for (Definition definition : term.definitions()) {
        if (definition.inNote()) {
          defining
              .computeIfAbsent(definition.file(), file -> new TreeMap<>())
              .computeIfAbsent(term.name(), name -> new ArrayList<>())
              .add(definition.place());
        }
      }
    }
  }

  /**
   * The places of a note by the term's name: what defines it, and what stands under a heading that
   * is the term.
   */
  Map<String, List<SourceRange>> in(Note note) {
    Map<String, List<SourceRange>> places = new TreeMap<>();
    defining
        .getOrDefault(note.path(), new TreeMap<>())
        .forEach((term, ranges) -> places.put(term, new ArrayList<>(ranges)));
    for (Section section : note.sections()) {
      if (section.level() > 0) {
        add(section.title(), section.whole(), places);
      }
    }
    addUnreadDefinitions(note, places);
    add(note.properties().term(), whole(note), places);
    if (!note.titleInBody()) {
      add(note.title(), whole(note), places);
    }
    return places;
  }

  /**
   * A term that no rule saw defined may still stand before its explanation: as a bold lead, or in
   * the first column of a table of meanings. Where another note defines it, the lead is a link.
   */
  private void addUnreadDefinitions(Note note, Map<String, List<SourceRange>> places) {
    if (undefined.isEmpty()) {
      return;
    }
    for (BoldLead lead : BoldLeads.of(note)) {
      if (lead.hasText() || !lead.children().isEmpty()) {
        addUndefined(lead.label(), lead.place(), places);
      }
    }
    MeaningTables.of(note).forEach(row -> addUndefined(row.name(), row.place(), places));
  }

  private void addUndefined(
      String label, SourceRange range, Map<String, List<SourceRange>> places) {
    Term term = byKey.get(NameKey.of(NamePieces.of(Labels.withoutKind(label)).name()));
    if (term != null && undefined.contains(term.name())) {
      places.computeIfAbsent(term.name(), name -> new ArrayList<>()).add(range);
    }
  }

  private void add(String title, SourceRange range, Map<String, List<SourceRange>> places) {
    Term term = byKey.get(NameKey.of(NamePieces.of(HeadingName.of(title)).name()));
    if (term != null) {
      places.computeIfAbsent(term.name(), name -> new ArrayList<>()).add(range);
    }
  }

  private static SourceRange whole(Note note) {
    return new SourceRange(0, note.tree().text().length());
  }
}
