package gloss.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import gloss.path.SourcePath;
import gloss.problem.Problems;
import org.junit.jupiter.api.Test;

class PlainTextTest {
  @Test
  void itemsAreToldApartUnlessTheyAreSentences() {
    assertThat(plain("Needs:\n\n- a role\n- a policy\n  - nested\n- One.\n- Two."))
        .isEqualTo("Needs: a role; a policy nested; One. Two.");
  }

  @Test
  void markupIsGoneAndWordsStay() {
    assertThat(plain("*a* **b** `c` [d](e) [[f|g]] [[H#I]] ![j](k) ==l== &amp; \\* <b>m</b>\nn"))
        .isEqualTo("a b c d g H › I j l & * m n");
  }

  @Test
  void namesOfBlocksCommentsAndEmbedsAreNotRead() {
    assertThat(plain("a %%b%% ![[c]] d ^e")).isEqualTo("a d");
  }

  @Test
  void formulasReadAsOneWouldTypeThem() {
    String note = "$\\pi r^2$ and $$\\frac{a}{b}$$\n\n$$\n\\nowhere\n$$";
    assertThat(plain(note)).isEqualTo("πr² and a/b $$\\nowhere$$");
    MarkdownTree tree = parse(note);
    assertThat(PlainText.written(tree, new SourceRange(0, note.length())))
        .isEqualTo("$\\pi r^2$ and $$\\frac{a}{b}$$ $$\\nowhere$$");
  }

  @Test
  void tablesReadRowByRow() {
    assertThat(plain("| a | b |\n|-|-|\n| 1 | 2 |\n| 3 | |")).isEqualTo("a | b 1 | 2; 3");
  }

  @Test
  void aPieceBehindABoldLeadIsCutToTheLetter() {
    String text = "- **IAM:** Who *may do* what.\n- **S3:** Storage.";
    MarkdownTree tree = parse(text);
    int start = text.indexOf("Who");
    assertThat(PlainText.of(tree, new SourceRange(start, text.indexOf("\n"))))
        .isEqualTo("Who may do what.");
    assertThat(PlainText.of(tree, new SourceRange(start, text.indexOf(" do"))))
        .isEqualTo("Who may");
  }

  @Test
  void aPieceOfManyBlocksHasWhatLiesInside() {
    String text = "# A\n\none\n\n- two\n- three\n\n> four\n\n# B";
    MarkdownTree tree = parse(text);
    assertThat(PlainText.of(tree, new SourceRange(text.indexOf("one"), text.indexOf("# B"))))
        .isEqualTo("one two; three four");
  }

  @Test
  void nestedItemsAreAPieceOfTheirOwn() {
    String text = "- **PaaS:**\n    \n    - **Example:** Beanstalk.\n    - **You:** code\n- x";
    MarkdownTree tree = parse(text);
    SourceRange nested = new SourceRange(text.indexOf("- **Ex"), text.indexOf("\n- x"));
    assertThat(PlainText.of(tree, nested)).isEqualTo("Example: Beanstalk. You: code");
  }

  private static String plain(String markdown) {
    return PlainText.ofBlocks(parse(markdown).blocks());
  }

  private static MarkdownTree parse(String text) {
    return MarkdownParser.parse(new SourcePath("a.md"), text, 0, new Problems());
  }

  @Test
  void whatAnActiveElementHoldsIsNoText() {
    String text = "a <script>alert(1)</script> b <b>c</b>";
    MarkdownTree tree = MarkdownParser.parse(new SourcePath("n.md"), text, 0, new Problems());
    assertThat(PlainText.ofBlocks(tree.blocks())).isEqualTo("a b c");
  }
}
