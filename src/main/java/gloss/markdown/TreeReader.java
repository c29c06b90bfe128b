package gloss.markdown;

import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import gloss.markdown.autolink.AutolinkSyntax;
import gloss.path.SourcePath;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Turns the parser library's document into our own tree. Nothing of the library stays in the
 * result. Syntaxes are given it to read what stands inside their nodes.
 */
public final class TreeReader {
  /** Deeper nodes are shown as text, so that nothing behind the parser has to fear deep trees. */
  private static final int MAX_DEPTH = 100;

  private final SourcePath path;
  private final String text;
  private final SourceText source;
  private final PrivateLinks privateLinks;
  private final InlineReader inlineReader;
  private final BlockReader blockReader;
  private final List<Referred> referredTo = new ArrayList<>();
  private final Set<String> labels = new HashSet<>();
  private final List<UnseenFootnote> defined = new ArrayList<>();
  private final Set<String> names = new HashSet<>();
  private int depth;

  TreeReader(SourcePath path, String text, int bodyStart, Discretion discretion) {
    this.path = path;
    this.text = text;
    this.source = new SourceText(text, bodyStart);
    this.privateLinks = new PrivateLinks(discretion);
    this.inlineReader = new InlineReader(this, source, privateLinks);
    this.blockReader = new BlockReader(this, source, discretion);
  }

  MarkdownTree read(Document document) {
    inlineReader.linkBareAddresses(AutolinkSyntax.BARE.get(document));
    List<Block> blocks = blocks(document);
    List<Footnote> footnotes = new ArrayList<>();
    // Reading a footnote may refer to further ones.
    for (int i = 0; i < referredTo.size(); i++) {
      footnotes.add(footnote(referredTo.get(i), i + 1));
    }
    return new MarkdownTree(path, text, blocks, footnotes, unseen(footnotes));
  }

  private List<UnseenFootnote> unseen(List<Footnote> seen) {
    Set<SourceRange> shown = seen.stream().map(Footnote::range).collect(Collectors.toSet());
    return defined.stream().filter(text -> !shown.contains(text.range())).toList();
  }

  private Footnote footnote(Referred referred, int number) {
    Node node = referred.text();
    SourceRange range = source.trimmedRange(node.getChars());
    List<Block> blocks =
        node instanceof com.vladsch.flexmark.util.ast.Block
            ? blocks(node)
            : List.of(new Block.Paragraph(range, inlines(node)));
    return new Footnote(range, referred.label(), number, blocks);
  }

  /** What stands inside a line-level node or a paragraph. */
  public List<Inline> inlines(Node parent) {
    if (depth >= MAX_DEPTH) {
      return privateLinks.discreet(SourceText.lines(text, source.range(parent.getChars())));
    }
    depth++;
    List<Inline> read = inlineReader.read(parent);
    depth--;
    return read;
  }

  /** The blocks inside a container. */
  public List<Block> blocks(Node parent) {
    if (depth >= MAX_DEPTH) {
      SourceRange range = source.trimmedRange(parent.getChars());
      List<Inline> lines = privateLinks.discreet(SourceText.lines(text, range));
      return List.of(new Block.Paragraph(range, lines));
    }
    depth++;
    List<Block> read = blockReader.read(parent);
    depth--;
    return read;
  }

  /** The place of a piece in the file. */
  public SourceRange range(BasedSequence piece) {
    return source.range(piece);
  }

  /** The place of a piece in the file, white space at its ends left out. */
  public SourceRange trimmedRange(BasedSequence piece) {
    return source.trimmedRange(piece);
  }

  /** The characters of a piece as the author wrote them. */
  public String text(BasedSequence piece) {
    return source.text(piece);
  }

  /**
   * Notes that a footnote is referred to; the order of first calls is the order of numbers.
   *
   * @param label names the footnote in this note
   * @param text the node that holds what it says, blocks or a line
   */
  public void refer(String label, Node text) {
    if (labels.add(label)) {
      referredTo.add(new Referred(label, text));
    }
  }

  /**
   * Notes that the text of a footnote stands here.
   *
   * @param name as names are compared
   */
  public void define(String name, String label, BasedSequence piece) {
    boolean again = !names.add(name);
    defined.add(new UnseenFootnote(source.trimmedRange(piece), label, again));
  }

  private record Referred(String label, Node text) {}
}
