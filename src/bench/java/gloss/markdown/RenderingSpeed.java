package gloss.markdown;

import com.vladsch.flexmark.ext.gfm.strikethrough.StrikethroughExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import gloss.path.SourcePath;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntUnaryOperator;

/**
 * Our renderer beside that of the parser library, on the same parsed documents: CommonMark with
 * tables and strikethrough, which both know.
 *
 * @param parse nanoseconds for parsing all texts
 * @param library nanoseconds in which the library renders the documents
 * @param ours nanoseconds in which we render them: the reading of the document and the writing
 * @param writing nanoseconds of that for the writing of trees
 */
public record RenderingSpeed(long parse, long library, long ours, long writing) {
  private static final int ROUNDS = 15;
  private static final int WARM = 5;

  /** Measures some texts, in rounds in which all take turns; the median of each counts. */
  public static RenderingSpeed of(List<String> texts) {
    var extensions = List.of(TablesExtension.create(), StrikethroughExtension.create());
    Parser parser = MarkdownParser.parser(extensions);
    HtmlRenderer renderer = HtmlRenderer.builder().extensions(extensions).build();
    List<Document> documents = new ArrayList<>(texts.stream().map(parser::parse).toList());
    List<MarkdownTree> trees = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      trees.add(tree(texts.get(i), documents.get(i)));
    }
    long[][] nanos = new long[4][ROUNDS];
    for (int round = -WARM; round < ROUNDS; round++) {
      long[] now = {
        nanos(texts.size(), i -> parser.parse(texts.get(i)).getTextLength()),
        nanos(texts.size(), i -> renderer.render(documents.get(i)).length()),
        nanos(texts.size(), i -> written(tree(texts.get(i), documents.get(i)))),
        nanos(texts.size(), i -> written(trees.get(i)))
      };
      for (int i = 0; i < now.length && round >= 0; i++) {
        nanos[i][round] = now[i];
      }
    }
    return new RenderingSpeed(
        median(nanos[0]), median(nanos[1]), median(nanos[2]), median(nanos[3]));
  }

  private static MarkdownTree tree(String text, Document document) {
    return new TreeReader(new SourcePath("Here.md"), text, 0, Discretion.NONE).read(document);
  }

  private static int written(MarkdownTree tree) {
    int length = 0;
    for (BodyPart part : FragmentWriter.write(tree, Decorations.NONE)) {
      length += part instanceof BodyPart.HtmlPart html ? html.html().markup().length() : 0;
    }
    return length;
  }

  private static long nanos(int count, IntUnaryOperator work) {
    // Processor time: other programs do not count.
    long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    long sum = 0;
    for (int i = 0; i < count; i++) {
      sum += work.applyAsInt(i);
    }
    if (sum == 0) {
      throw new IllegalStateException("nothing was written");
    }
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
  }

  private static long median(long[] values) {
    long[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }
}
