package gloss.language;

import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.MessagePattern.ApostropheMode;
import com.ibm.icu.text.MessagePattern.ArgType;
import com.ibm.icu.text.MessagePattern.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Takes the pattern of a phrase apart, as ICU writes patterns. */
final class MessageReader {
  private final MessagePattern pattern;

  private MessageReader(MessagePattern pattern) {
    this.pattern = pattern;
  }

  /**
   * Reads a pattern.
   *
   * @throws IllegalArgumentException whose message says what is wrong with it
   */
  static Message read(String text) {
    MessagePattern pattern = new MessagePattern(ApostropheMode.DOUBLE_OPTIONAL);
    try {
      pattern.parse(text);
    } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
      throw new IllegalArgumentException(reason(String.valueOf(e.getMessage())), e);
    }
    return new MessageReader(pattern).message(0, -1);
  }

  /** ICU repeats the pattern, which the report shows anyway. */
  private static String reason(String message) {
    int quoted = message.indexOf('"');
    String said = quoted < 0 ? message : message.substring(0, quoted);
    return said.replaceAll("( in message| in|:)?\\s*$", "").replace("message ", "");
  }

  /**
   * The message that begins at a part.
   *
   * @param counted the argument that {@code #} stands for; -1 for none
   */
  private Message message(int start, int counted) {
    List<Message.Part> parts = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    int end = pattern.getLimitPartIndex(start);
    int from = pattern.getPart(start).getLimit();
    for (int i = start + 1; i <= end; i++) {
      Part part = pattern.getPart(i);
      text.append(pattern.getPatternString(), from, part.getIndex());
      from = part.getLimit();
      if (part.getType() == Part.Type.INSERT_CHAR) {
        text.append((char) part.getValue());
      } else if (part.getType() == Part.Type.REPLACE_NUMBER) {
        close(text, parts);
        parts.add(new Message.Argument(counted));
      } else if (part.getType() == Part.Type.ARG_START) {
        close(text, parts);
        parts.add(argument(i, counted));
        i = pattern.getLimitPartIndex(i);
        from = pattern.getPart(i).getLimit();
      }
    }
    close(text, parts);
    return new Message(parts);
  }

  private static void close(StringBuilder text, List<Message.Part> parts) {
    if (text.length() > 0) {
      parts.add(new Message.Text(text.toString()));
      text.setLength(0);
    }
  }

  private Message.Part argument(int start, int counted) {
    Part name = pattern.getPart(start + 1);
    if (name.getType() != Part.Type.ARG_NUMBER) {
      throw new IllegalArgumentException(
          "'{" + pattern.getSubstring(name) + "}' is no argument; they are called {0}, {1}");
    }
    ArgType type = pattern.getPart(start).getArgType();
    if (type == ArgType.NONE) {
      return new Message.Argument(name.getValue());
    }
    if (type != ArgType.PLURAL && type != ArgType.SELECT) {
      throw new IllegalArgumentException("an argument knows only 'plural' and 'select'");
    }
    boolean plural = type == ArgType.PLURAL;
    int inside = plural ? name.getValue() : counted;
    return new Message.Choice(name.getValue(), plural, forms(start, inside));
  }

  private SortedMap<String, Message> forms(int start, int counted) {
    SortedMap<String, Message> forms = new TreeMap<>();
    int end = pattern.getLimitPartIndex(start);
    int i = start + 2;
    while (i < end) {
      Part selector = pattern.getPart(i++);
      if (selector.getType() != Part.Type.ARG_SELECTOR) {
        throw new IllegalArgumentException("'offset' is not known here");
      }
      if (pattern.getPartType(i) != Part.Type.MSG_START) {
        i++;
      }
      forms.put(pattern.getSubstring(selector), message(i, counted));
      i = pattern.getLimitPartIndex(i) + 1;
    }
    return forms;
  }
}
