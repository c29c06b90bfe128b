package gloss.note;

import gloss.markdown.Block;
import gloss.markdown.MarkdownTree;
import gloss.problem.ProblemKind;
import gloss.problem.Problems;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Says which published notes hold what only a template holds: {@code {{title}}} and the like of
 * Obsidian's own templates, {@code <% tp.… %>} of Templater. Code does not count: it speaks of
 * them.
 */
final class Placeholders {
  private static final Pattern PLACEHOLDER =
      Pattern.compile("\\{\\{(?:title|date|time)(?::[^}\\n]{0,80})?}}|<%[-_*+]?\\s{0,9}tp\\.");

  private Placeholders() {}

  /** Reports the first one of a note. */
  static void report(MarkdownTree tree, Problems problems) {
    if (PLACEHOLDER.matcher(tree.text()).find()) {
      first(tree.blocks())
          .ifPresent(
              place -> problems.add(ProblemKind.PLACEHOLDER_OF_A_TEMPLATE, tree.location(place)));
    }
  }

  private static Optional<Integer> first(List<? extends Block> blocks) {
    return blocks.stream().map(Placeholders::in).flatMap(Optional::stream).findFirst();
  }

  private static Optional<Integer> in(Block block) {
    List<PlainLine> lines = List.of();
    if (block instanceof Block.Paragraph paragraph) {
      lines = PlainLine.of(paragraph.range(), paragraph.content());
    } else if (block instanceof Block.Heading heading) {
      lines = PlainLine.of(heading.range(), heading.content());
    }
    return lines.stream()
        .flatMap(line -> line.find(PLACEHOLDER).stream())
        .findFirst()
        .or(() -> first(block.children()));
  }
}
