package gloss.note;

import gloss.config.DateOrder;
import gloss.config.SiteConfig.WrittenConfig;
import gloss.markdown.MarkdownParser;
import gloss.markdown.MarkdownTree;
import gloss.note.written.CardReader;
import gloss.problem.Problems;
import gloss.text.Folding;
import gloss.vault.NoteFile;
import gloss.vault.PrivateNames;
import java.text.Normalizer;
import java.util.List;
import java.util.Optional;

/** A file becomes a note. */
public final class NoteParser {
  /** A first-level heading of this name closes many notes; it never is their title. */
  private static final String CLOSING_HEADING = "references";

  private NoteParser() {}

  /**
   * Parses a note. It never fails.
   *
   * @param problems gets what is odd in the body and in the properties, and what looks like a slip
   */
  public static Note parse(NoteFile file, Problems problems) {
    return parse(file, PrivateNames.NONE, WrittenConfig.DEFAULT, DateOrder.DAY_FIRST, problems);
  }

  /**
   * Parses a note. It never fails.
   *
   * @param names what no link of the note may give away
   * @param config how cards are read that the author wrote
   * @param dates how dates are read that end with their year
   * @param problems gets what is odd in the body, in the cards and in the properties
   */
  public static Note parse(
      NoteFile file, PrivateNames names, WrittenConfig config, DateOrder dates, Problems problems) {
    MarkdownTree parsed =
        MarkdownParser.parse(
            file.path(), file.text(), file.bodyStart(), PrivateTargets.of(names), problems);
    List<String> tags = PropertyReader.tagsAbove(file, names);
    CardReader.Result read = CardReader.read(parsed, tags, config, problems);
    MarkdownTree tree = read.tree();
    HiddenMistakes.report(tree, problems);
    LostText.report(parsed, problems);
    Placeholders.report(tree, problems);
    UnkeptDrafts.report(file, names, problems);
    OddProperties.report(file, problems);
    List<Section> sections = Sections.of(tree, file.bodyStart());
    Optional<String> heading = title(sections);
    String said = new FrontmatterKeys(file.frontmatter(), names).text("title");
    String name = Normalizer.normalize(file.path().stem(), Normalizer.Form.NFC);
    String title = said.isEmpty() ? heading.orElse(name) : said;
    return new Note(
        file.path(),
        title,
        heading.filter(title::equals).isPresent(),
        PropertyReader.read(file, parsed, names, dates, problems),
        file.preamble().links(),
        tree,
        sections,
        read.cards());
  }

  private static Optional<String> title(List<Section> sections) {
    return sections.stream()
        .filter(section -> section.level() == 1)
        .map(Section::title)
        .filter(title -> !title.isEmpty() && !Folding.fold(title).equals(CLOSING_HEADING))
        .findFirst();
  }
}
