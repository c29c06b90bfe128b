package gloss.markdown;

import com.vladsch.flexmark.ext.gfm.strikethrough.StrikethroughExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.ParserEmulationProfile;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.MutableDataSet;
import com.vladsch.flexmark.util.misc.Extension;
import gloss.markdown.autolink.AutolinkSyntax;
import gloss.markdown.blockid.BlockIdSyntax;
import gloss.markdown.callout.CalloutSyntax;
import gloss.markdown.comment.CommentSyntax;
import gloss.markdown.footnote.FootnoteSyntax;
import gloss.markdown.highlight.HighlightSyntax;
import gloss.markdown.math.MathSyntax;
import gloss.markdown.separator.SeparatorSyntax;
import gloss.markdown.standard.StandardSyntax;
import gloss.markdown.task.TaskSyntax;
import gloss.markdown.wikilink.WikilinkSyntax;
import gloss.path.SourcePath;
import gloss.problem.Problems;
import java.util.ArrayList;
import java.util.List;

/** Text becomes a tree: CommonMark, tables, strikethrough, footnotes and our own syntaxes. */
public final class MarkdownParser {
  /** GitHub's extensions. */
  static final List<Extension> GFM =
      List.of(
          TablesExtension.create(),
          StrikethroughExtension.create(),
          new AutolinkSyntax(),
          new TaskSyntax());

  /** All that is more than CommonMark. A syntax is one line here, one package, one spec file. */
  static final List<Extension> SYNTAXES =
      List.of(
          new BlanksInAddresses(),
          TablesExtension.create(),
          StrikethroughExtension.create(),
          new FootnoteSyntax(),
          new WikilinkSyntax(),
          new AutolinkSyntax(),
          new CalloutSyntax(),
          new HighlightSyntax(),
          new TaskSyntax(),
          new CommentSyntax(),
          new MathSyntax(),
          new BlockIdSyntax(),
          new SeparatorSyntax());

  private static final Parser PARSER = parser(SYNTAXES);

  private MarkdownParser() {}

  /**
   * Parses a note's body. It never fails: what would break the parser becomes plain text.
   *
   * @param path the file, for problems and locations
   * @param text the whole text of the file, with {@code \n} as line end
   * @param bodyStart where the body begins in it, behind front matter and preamble
   * @param problems gets what had to be shown as plain text
   */
  public static MarkdownTree parse(SourcePath path, String text, int bodyStart, Problems problems) {
    return parse(path, text, bodyStart, Discretion.NONE, problems);
  }

  /**
   * Parses a note's body, and does not let the tree say what private things are called.
   *
   * @param discretion knows which links lead to something private
   */
  public static MarkdownTree parse(
      SourcePath path, String text, int bodyStart, Discretion discretion, Problems problems) {
    PrivateLinks links = new PrivateLinks(discretion);
    ParseGuard guard = new ParseGuard(path, text, bodyStart, links, problems);
    return guard.parsed(
        body -> new TreeReader(path, text, bodyStart, discretion).read(PARSER.parse(body)));
  }

  /** Parses CommonMark and the syntaxes that are named, as its own examples want to be read. */
  static MarkdownTree parse(String text, List<? extends Extension> syntaxes) {
    TreeReader reader = new TreeReader(new SourcePath("Here.md"), text, 0, Discretion.NONE);
    return reader.read(parser(syntaxes).parse(text));
  }

  static Parser parser(List<? extends Extension> syntaxes) {
    List<Extension> all = new ArrayList<>(List.of(new StandardSyntax()));
    all.addAll(syntaxes);
    return Parser.builder(options()).extensions(all).build();
  }

  private static DataHolder options() {
    return new MutableDataSet()
        .setFrom(ParserEmulationProfile.COMMONMARK)
        .set(Parser.LISTS_ITEM_INDENT, 4)
        .set(TablesExtension.MIN_SEPARATOR_DASHES, 1)
        .set(TablesExtension.MIN_HEADER_ROWS, 1)
        .set(TablesExtension.MAX_HEADER_ROWS, 1)
        .set(TablesExtension.COLUMN_SPANS, false)
        .set(TablesExtension.APPEND_MISSING_COLUMNS, true)
        .set(TablesExtension.DISCARD_EXTRA_COLUMNS, true)
        .set(TablesExtension.HEADER_SEPARATOR_COLUMN_MATCH, true)
        .set(TablesExtension.WITH_CAPTION, false)
        .toImmutable();
  }
}
