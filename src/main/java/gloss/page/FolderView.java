package gloss.page;

import java.util.List;

/**
 * A folder of notes.
 *
 * @param title its name
 * @param facts such as "14 notes"
 * @param contents what is in it
 * @param terms those that its notes define and readers meet most; only on the first page of it
 */
public record FolderView(
    String title, List<String> facts, FolderContents contents, List<TermEntry> terms) {

  public FolderView {
    facts = List.copyOf(facts);
    terms = List.copyOf(terms);
  }
}
