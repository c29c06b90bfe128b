package gloss.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkNodeBase;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ast.TextBase;
import com.vladsch.flexmark.ext.gfm.strikethrough.Strikethrough;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import gloss.markdown.autolink.BareAddresses;
import gloss.text.Comments;
import java.util.ArrayList;
import java.util.List;

/** Reads what stands inside paragraphs, headings and cells. */
final class InlineReader {
  private static final String ESCAPABLE = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";

  private final TreeReader reader;
  private final SourceText source;
  private final PrivateLinks privateLinks;
  private boolean bareAddresses;
  private int links;

  InlineReader(TreeReader reader, SourceText source, PrivateLinks privateLinks) {
    this.reader = reader;
    this.source = source;
    this.privateLinks = privateLinks;
  }

  /** Says whether an address without a scheme becomes a link. */
  void linkBareAddresses(boolean linked) {
    bareAddresses = linked;
  }

  List<Inline> read(Node parent) {
    InlineList out = new InlineList();
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      read(node, out);
    }
    List<Inline> read = bareAddresses && links == 0 ? withAddresses(out.list()) : out.list();
    return privateLinks.discreet(read);
  }

  private static List<Inline> withAddresses(List<Inline> inlines) {
    List<Inline> out = new ArrayList<>(inlines.size());
    for (Inline inline : inlines) {
      if (inline instanceof Inline.Text text) {
        out.addAll(BareAddresses.linked(text));
      } else {
        out.add(inline);
      }
    }
    return out;
  }

  /** What stands in a link: no other link may. */
  private List<Inline> readLinked(Node link) {
    links++;
    List<Inline> content = reader.inlines(link);
    links--;
    return content;
  }

  private void read(Node node, InlineList out) {
    SourceRange range = source.range(node.getChars());
    if (node instanceof Text) {
      addText(node.getChars(), out);
    } else if (node instanceof TextBase) {
      out.addAll(read(node));
    } else if (node instanceof InlineSyntax own) {
      out.addAll(own.inlines(reader));
    } else if (node instanceof HtmlEntity) {
      out.add(new Inline.Text(range, unescaped(node.getChars())));
    } else if (node instanceof SoftLineBreak) {
      out.add(new Inline.SoftBreak(range));
    } else if (node instanceof HardLineBreak) {
      out.add(new Inline.HardBreak(range));
    } else if (node instanceof Emphasis) {
      out.add(new Inline.Emphasis(range, reader.inlines(node)));
    } else if (node instanceof StrongEmphasis) {
      out.add(new Inline.Strong(range, reader.inlines(node)));
    } else if (node instanceof Strikethrough) {
      out.add(new Inline.Strikethrough(range, reader.inlines(node)));
    } else if (node instanceof Code code) {
      out.add(new Inline.Code(range, codeLiteral(code)));
    } else if (node instanceof HtmlInlineBase) {
      out.add(new Inline.RawHtml(range, source.text(node.getChars())));
    } else {
      readLink(node, range, out);
    }
  }

  private void readLink(Node node, SourceRange range, InlineList out) {
    if (node instanceof MailLink mail) {
      String address = source.text(mail.getText());
      List<Inline> shown = List.of(new Inline.Text(source.range(mail.getText()), address));
      out.add(new Inline.Link(range, "mailto:" + address, "", shown));
    } else if (node instanceof AutoLink auto) {
      String address = source.text(auto.getText());
      List<Inline> shown = List.of(new Inline.Text(source.range(auto.getText()), address));
      out.add(new Inline.Link(range, address, "", shown));
    } else if (node instanceof Link link) {
      List<Inline> content = readLinked(node);
      out.add(new Inline.Link(range, destination(link), title(link), content));
    } else if (node instanceof Image image) {
      String alt = PlainText.of(reader.inlines(node));
      out.add(new Inline.Image(range, destination(image), title(image), alt));
    } else if (node instanceof RefNode ref) {
      readReference(ref, range, out);
    } else {
      addText(node.getChars(), out);
    }
  }

  private void readReference(RefNode ref, SourceRange range, InlineList out) {
    LinkNodeBase definition = ref.isDefined() ? ref.getReferenceNode(ref.getDocument()) : null;
    if (definition == null) {
      addUndefined(ref, out);
    } else if (ref instanceof ImageRef) {
      String alt = PlainText.of(reader.inlines(ref));
      out.add(new Inline.Image(range, destination(definition), title(definition), alt));
    } else {
      List<Inline> content = readLinked(ref);
      out.add(new Inline.Link(range, destination(definition), title(definition), content));
    }
  }

  /** Brackets that name no definition are text around what stands in them. */
  private void addUndefined(RefNode ref, InlineList out) {
    Node first = ref.getFirstChild();
    BasedSequence all = ref.getChars();
    if (first == null) {
      addText(all, out);
      return;
    }
    int start = all.getStartOffset();
    int from = first.getStartOffset() - start;
    int to = ref.getLastChild().getEndOffset() - start;
    addText(ref.baseSubSequence(start, start + from), out);
    out.addAll(reader.inlines(ref));
    BasedSequence behind = ref.baseSubSequence(start + to, all.getEndOffset());
    // Blanks at the start of a line are nothing.
    addText(ref.getLastChild() instanceof SoftLineBreak ? behind.trimStart() : behind, out);
  }

  /** Text, split where an escape stands for one sign. */
  private void addText(BasedSequence chars, InlineList out) {
    for (SourceRange stretch : source.stretches(chars)) {
      String value = source.text(stretch);
      int plainFrom = 0;
      for (int i = 0; i + 1 < value.length(); i++) {
        if (value.charAt(i) == '\\' && ESCAPABLE.indexOf(value.charAt(i + 1)) >= 0) {
          addLiteral(stretch.start(), value, plainFrom, i, out);
          SourceRange escape = new SourceRange(stretch.start() + i, stretch.start() + i + 2);
          out.add(new Inline.Text(escape, value.substring(i + 1, i + 2)));
          plainFrom = i + 2;
          i++;
        }
      }
      addLiteral(stretch.start(), value, plainFrom, value.length(), out);
    }
  }

  private static void addLiteral(int base, String value, int from, int to, InlineList out) {
    if (to > from) {
      SourceRange range = new SourceRange(base + from, base + to);
      out.add(new Inline.Text(range, value.substring(from, to)));
    }
  }

  /** As CommonMark 6.1: line ends are blanks; one blank is taken off at each end. */
  private String codeLiteral(Code code) {
    String written = source.text(code.getText());
    boolean inTable = code.getAncestorOfType(TableCell.class) != null;
    String line = (inTable ? written.replace("\\|", "|") : written).replace('\n', ' ');
    boolean padded = line.length() > 1 && line.startsWith(" ") && line.endsWith(" ");
    return padded && !line.isBlank() ? line.substring(1, line.length() - 1) : line;
  }

  private String destination(LinkNodeBase link) {
    return unescaped(link.getUrl());
  }

  private String title(LinkNodeBase link) {
    String written = unescaped(link.getTitle());
    String said = Comments.leftOut(written);
    return said.equals(written) ? said : said.strip();
  }

  private String unescaped(BasedSequence piece) {
    return com.vladsch.flexmark.util.sequence.Escaping.unescapeString(source.text(piece));
  }
}
