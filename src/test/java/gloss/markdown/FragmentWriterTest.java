package gloss.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import gloss.markdown.Decorations.LinkDecoration;
import gloss.path.Href;
import gloss.path.SourcePath;
import gloss.problem.Problems;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class FragmentWriterTest {
  @Test
  void aPieceOfAParagraphIsAParagraph() {
    String text = "- **IAM:** Who *may do* what.\n- x";
    SourceRange piece = new SourceRange(text.indexOf("Who"), text.indexOf(" what"));
    assertThat(written(text, piece)).isEqualTo("<p>Who <em>may do</em></p>\n");
  }

  @Test
  void wholeItemsStayAList() {
    String text = "- a\n- b\n- c";
    SourceRange piece = new SourceRange(text.indexOf("- b"), text.length());
    assertThat(written(text, piece)).isEqualTo("<ul>\n<li>b</li>\n<li>c</li>\n</ul>\n");
  }

  @Test
  void aPieceHasNoIdsAndNoFootnotes() {
    String text = "## H\n\na[^1]\n\n[^1]: b";
    assertThat(written(text, new SourceRange(0, text.indexOf("\n\n[^1]:"))))
        .isEqualTo("<h2>H</h2>\n<p>a</p>\n");
  }

  @Test
  void theHeadingThatThePagePrintsIsLeftOut() {
    MarkdownTree tree = parse("# Title\n\ntext\n\n# Title\n\nmore");
    SourceRange title = tree.blocks().get(0).range();
    String written =
        joined(FragmentWriter.write(tree, Decorations.NONE, WriterOptions.NOTE.leavingOut(title)));
    assertThat(written).startsWith("<p>text</p>\n<h1 id=\"title-1\">");
  }

  @Test
  void headingsSinkWithTheShift() {
    MarkdownTree tree = parse("# A\n\n###### B\n\ntext");
    String written =
        joined(
            FragmentWriter.write(tree, Decorations.NONE, WriterOptions.NOTE.withHeadingShift(1)));
    assertThat(written).contains("<h2 id=\"a\">").contains("<h6 id=\"b\">");
  }

  @Test
  void strictLineBreaksAreBlanks() {
    MarkdownTree tree = parse("a\nb  \nc");
    WriterOptions strict = WriterOptions.NOTE.withStrictLineBreaks(true);
    assertThat(joined(FragmentWriter.write(tree, Decorations.NONE, strict)))
        .isEqualTo("<p>a\nb<br>\nc</p>\n");
  }

  @Test
  void everyIdTakesThePrefix() {
    MarkdownTree tree = parse("## H\n\na[^1]\n\n[^1]: b");
    Decorations embedded = new Decorations(new TreeMap<>(), new TreeMap<>(), "e1-");
    String written = joined(FragmentWriter.write(tree, embedded));
    assertThat(written)
        .contains("id=\"e1-h\"", "href=\"#e1-h\"", "id=\"e1-fn.1\"", "href=\"#e1-fnref.1\"")
        .doesNotContain("id=\"h\"", "\"#fn.1\"");
  }

  @Test
  void partsOfAListItemTogetherAreWellFormed() {
    MarkdownTree tree = parse("- a ![[N]] b");
    BodyPart.EmbedPart part = new BodyPart.EmbedPart("N", new Href("n.html"), List.of());
    TreeMap<Integer, LinkDecoration> links = new TreeMap<>();
    links.put(4, new LinkDecoration.Embedded(part));
    List<BodyPart> parts = FragmentWriter.write(tree, new Decorations(links, new TreeMap<>(), ""));
    assertThat(parts).hasSize(3).contains(part);
    assertThat(joined(parts)).isEqualTo("<ul>\n<li>a \n b</li>\n</ul>\n");
  }

  @Test
  void theOutlineHoldsWhatThePageShows() {
    MarkdownTree tree = parse("# A\n\n## *B* `c`\n\ntext\n\n## References\n\n> # Q\n\n# Empty");
    assertThat(Outline.of(tree).entries())
        .extracting(e -> e.level() + " " + e.text() + " " + e.anchor())
        .containsExactly("1 A a", "2 B c b-c", "2 References references");
  }

  @Test
  void tagsAreFoundInTextOnly() {
    MarkdownTree tree =
        parse("#a/b and (#C) #1 #y2026 x#no `#code` [#link](x)\n\n# Heading #größe #a/B 概要#tag");
    assertThat(InlineTags.in(tree)).containsExactly("a/b", "C", "y2026", "größe");
  }

  private static String written(String text, SourceRange piece) {
    return joined(FragmentWriter.write(parse(text), piece, Decorations.NONE));
  }

  private static String joined(List<BodyPart> parts) {
    StringBuilder out = new StringBuilder();
    for (BodyPart part : parts) {
      if (part instanceof BodyPart.HtmlPart html) {
        out.append(html.html().markup());
      }
    }
    return out.toString();
  }

  private static MarkdownTree parse(String text) {
    return MarkdownParser.parse(new SourcePath("a.md"), text, 0, new Problems());
  }
}
