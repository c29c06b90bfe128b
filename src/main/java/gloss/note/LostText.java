package gloss.note;

import gloss.markdown.Block;
import gloss.markdown.Inline;
import gloss.markdown.MarkdownTree;
import gloss.markdown.PluginFence;
import gloss.markdown.UnseenFootnote;
import gloss.markdown.html.SafeHref;
import gloss.problem.Problem;
import gloss.problem.ProblemKind;
import gloss.problem.Problems;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says what of a note readers see otherwise than it is meant, or not at all. */
final class LostText {
  private static final Pattern REFERENCE =
      Pattern.compile("\\[\\^([\\p{L}\\p{N}][\\p{L}\\p{N}_.-]{0,60})](?!:)");

  /** What stands below the heads of a table. */
  private static final Pattern DELIMITERS =
      Pattern.compile("[ \\t]*\\|?[ \\t]*:?-+:?[ \\t]*(?:\\|[ \\t]*:?-+:?[ \\t]*)*\\|?[ \\t]*");

  private final MarkdownTree tree;
  private final Problems problems;
  private final boolean footnotes;

  private LostText(MarkdownTree tree, Problems problems) {
    this.tree = tree;
    this.problems = problems;
    this.footnotes = tree.text().contains("[^");
  }

  static void report(MarkdownTree tree, Problems problems) {
    LostText lost = new LostText(tree, problems);
    tree.blocks().forEach(lost::visit);
    tree.footnotes().forEach(footnote -> footnote.blocks().forEach(lost::visit));
    tree.unseen().forEach(lost::unseen);
  }

  private void visit(Block block) {
    if (block instanceof Block.CodeBlock code && PluginFence.isKind(code.language())) {
      plugin(code);
    } else if (!block.content().isEmpty()) {
      List<PlainLine> lines = PlainLine.of(block.range(), block.content());
      tables(lines);
      lines.forEach(this::references);
      block.content().forEach(this::addresses);
    }
    block.children().forEach(this::visit);
  }

  private void plugin(Block.CodeBlock code) {
    Problem problem =
        Problem.of(
            ProblemKind.BLOCK_OF_A_PLUGIN, tree.location(code.range().start()), code.language());
    problems.add(
        PluginFence.callout(code.language())
            .map(type -> problem.withFix("write '> [!" + type + "]' and '>' before each line"))
            .orElse(problem));
  }

  /** A table that begins right below a line of text is none, neither in Obsidian nor here. */
  private void tables(List<PlainLine> lines) {
    for (int i = 1; i + 1 < lines.size(); i++) {
      String below = lines.get(i + 1).text();
      if (lines.get(i).text().indexOf('|') >= 0
          && below.indexOf('|') >= 0
          && DELIMITERS.matcher(below).matches()) {
        problems.add(ProblemKind.TABLE_BELOW_TEXT, tree.location(lines.get(i).start()));
      }
    }
  }

  private void references(PlainLine line) {
    Matcher reference = REFERENCE.matcher(footnotes ? line.text() : "");
    while (reference.find()) {
      problems.add(
          ProblemKind.FOOTNOTE_WITHOUT_TEXT,
          tree.location(line.start() + reference.start()),
          reference.group(1));
    }
  }

  /** What leads out of the vault and not into the web is shown as its words. */
  private void addresses(Inline inline) {
    if (inline instanceof Inline.Link link
        && !link.destination().isBlank()
        && MarkdownTarget.of(link.destination()).isEmpty()
        && SafeHref.outside(link.destination()).isEmpty()) {
      problems.add(
          ProblemKind.ADDRESS_NOT_LINKED,
          tree.location(link.range().start()),
          link.destination().substring(0, link.destination().indexOf(':') + 1));
    }
    inline.children().forEach(this::addresses);
  }

  private void unseen(UnseenFootnote footnote) {
    problems.add(
        footnote.again() ? ProblemKind.FOOTNOTE_TWICE : ProblemKind.FOOTNOTE_UNUSED,
        tree.location(footnote.range().start()),
        footnote.label());
  }
}
