package gloss.vault;

import gloss.vault.picture.PictureBytes;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The size of an SVG picture: width and height in pixels, else those of its view box. */
final class SvgHeader {
  private static final Pattern ROOT = Pattern.compile("<(?:svg|[a-z]+:svg)\\s([^<>]*)>");
  private static final Pattern PIXELS =
      Pattern.compile("\\s*(\\d{1,7}(?:\\.\\d{1,9})?)\\s*(?:px)?\\s*");
  private static final Pattern VIEW_BOX =
      Pattern.compile(
          "\\s*\\S+[\\s,]+\\S+[\\s,]+(\\d{1,7}(?:\\.\\d{1,9})?)[\\s,]+(\\d{1,7}(?:\\.\\d{1,9})?)\\s*");

  private SvgHeader() {}

  /** Whether the bytes look like XML text. */
  static boolean mayBegin(PictureBytes header) {
    int at = header.has(0, 0xEF, 0xBB, 0xBF) ? 3 : 0;
    while (at < header.bytes().length && header.at(at) <= ' ') {
      at++;
    }
    return header.at(at) == '<';
  }

  static Optional<ImageDimensions> dimensions(PictureBytes file) {
    String text = new String(file.bytes(), StandardCharsets.UTF_8);
    Matcher root = ROOT.matcher(text.substring(behindProlog(text)));
    if (!root.find()) {
      return Optional.empty();
    }
    String attributes = " " + root.group(1);
    Matcher width = PIXELS.matcher(attribute(attributes, "width"));
    Matcher height = PIXELS.matcher(attribute(attributes, "height"));
    if (width.matches() && height.matches()) {
      return rounded(width.group(1), height.group(1));
    }
    Matcher box = VIEW_BOX.matcher(attribute(attributes, "viewBox"));
    return box.matches() ? rounded(box.group(1), box.group(2)) : Optional.empty();
  }

  /** Behind comments and instructions, which may hold what looks like the root. */
  private static int behindProlog(String text) {
    int at = text.indexOf('<');
    while (at >= 0) {
      String close = text.startsWith("<!--", at) ? "-->" : text.startsWith("<?", at) ? "?>" : "";
      int end = close.isEmpty() ? -1 : text.indexOf(close, at + 2);
      if (end < 0) {
        return at;
      }
      at = text.indexOf('<', end);
    }
    return text.length();
  }

  private static Optional<ImageDimensions> rounded(String width, String height) {
    return ImageDimensions.dimensions(
        Math.round(Double.parseDouble(width)), Math.round(Double.parseDouble(height)));
  }

  private static String attribute(String attributes, String name) {
    Matcher found =
        Pattern.compile("\\s" + name + "\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)')").matcher(attributes);
    if (!found.find()) {
      return "";
    }
    return found.group(1) != null ? found.group(1) : found.group(2);
  }
}
