package gloss.matrix.draft;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Subjects that have a section each, or the note as a whole. */
final class SectionSubjects {
  private final Map<String, Found> listed = new LinkedHashMap<>();
  private final Map<String, Found> told = new LinkedHashMap<>();

  /** The subject of that name, for what lists say about it. */
  Found subject(String label) {
    return listed.computeIfAbsent(label, name -> new Found(name, ""));
  }

  /** Keeps what a paragraph says about the subject of that name. */
  void sentences(String label, Entry paragraph) {
    Found found = told.computeIfAbsent(label, name -> new Found(name, ""));
    new EntryReader(found).sentences(paragraph.text(), paragraph.line(), false);
  }

  /**
   * All subjects about which something is said.
   *
   * @param withSentences whether paragraphs count; those of one side only never do
   */
  List<Found> found(boolean withSentences) {
    List<Found> lists = listed.values().stream().filter(Found::saysSomething).toList();
    return !lists.isEmpty() || !withSentences
        ? lists
        : told.values().stream().filter(Found::isSure).toList();
  }
}
