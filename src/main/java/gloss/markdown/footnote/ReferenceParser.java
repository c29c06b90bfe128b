package gloss.markdown.footnote;

import com.vladsch.flexmark.parser.LightInlineParser;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import gloss.markdown.SignParser;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds {@code [^id]} where the note says what {@code id} is; elsewhere it is text. */
final class ReferenceParser implements SignParser {
  private @Nullable Map<String, Definition> definitions;

  @Override
  public boolean parse(LightInlineParser line) {
    BasedSequence input = line.getInput();
    int start = line.getIndex();
    Optional<Label> label = Label.at(input, start);
    Definition found = label.map(name -> definition(name, line.getDocument())).orElse(null);
    if (label.isEmpty() || found == null) {
      return false;
    }
    int end = label.get().end();
    line.flushTextNode();
    line.appendNode(new FootnoteNode(input.subSequence(start, end), found.label().name(), found));
    line.setIndex(end);
    return true;
  }

  private @Nullable Definition definition(Label label, Document document) {
    if (definitions == null) {
      definitions = definitions(document);
    }
    return definitions.get(label.key());
  }

  /** All of a document, by name; of several with one name the first counts. */
  private static Map<String, Definition> definitions(Document document) {
    Map<String, Definition> found = new HashMap<>();
    Deque<Node> next = new ArrayDeque<>();
    next.push(document);
    while (!next.isEmpty()) {
      Node node = next.pop();
      if (node instanceof Definition definition) {
        found.putIfAbsent(definition.label().key(), definition);
      }
      for (Node child = node.getLastChild(); child != null; child = child.getPrevious()) {
        if (child instanceof Block) {
          next.push(child);
        }
      }
    }
    return found;
  }
}
