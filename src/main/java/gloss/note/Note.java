package gloss.note;

import gloss.markdown.MarkdownTree;
import gloss.note.written.WrittenCard;
import gloss.path.SourcePath;
import gloss.problem.Location;
import gloss.text.Ordered;
import gloss.vault.Preamble;
import java.util.List;

/**
 * A note: what its author wrote and said about it.
 *
 * @param path its file
 * @param title what front matter says, else the first first-level heading, else the file's name
 * @param titleInBody whether the title is a heading of the body (and must not be shown twice)
 * @param properties what front matter and preamble say
 * @param preambleLinks the wikilinks of the tags line: tags and links
 * @param tree its body
 * @param sections its pieces, in order; the first has level 0 and may be empty
 * @param cards the cards that its author wrote, in order; their signs are not in the tree
 */
public record Note(
    SourcePath path,
    String title,
    boolean titleInBody,
    Properties properties,
    List<Preamble.PreambleLink> preambleLinks,
    MarkdownTree tree,
    List<Section> sections,
    List<WrittenCard> cards) {
  public Note {
    preambleLinks = List.copyOf(preambleLinks);
    sections = List.copyOf(sections);
    cards = List.copyOf(cards);
  }

  /** The same note, known to be from a day. */
  public Note withDate(String date) {
    return new Note(
        path, title, titleInBody, properties.withDate(date), preambleLinks, tree, sections, cards);
  }

  /** Whether a section's heading is the title, which pages print by themselves. */
  public boolean isTitle(Section section) {
    return titleInBody && section.level() == 1 && section.title().equals(title);
  }

  /** Whether the note's page has the section's heading as a place that links can lead to. */
  public boolean isPlace(Section section) {
    return section.shown() && !isTitle(section);
  }

  /** Where a key of the front matter stands; the file as a whole where it cannot be found. */
  public Location property(String key) {
    int at = tree.text().indexOf("\n" + key + ":");
    return at < 0 ? Location.of(path) : tree.location(at + 1);
  }

  /** The section in whose body or heading the offset stands. */
  public Section sectionAt(int offset) {
    int behind = Ordered.first(sections.size(), n -> sections.get(n).heading().start() > offset);
    return sections.get(Math.max(0, behind - 1));
  }
}
