package gloss.markdown;

import java.util.ArrayList;
import java.util.List;

/**
 * What a wikilink names, trimmed and split, not yet resolved.
 *
 * @param path the part before the first hash sign; empty for a place in the same note
 * @param headings the headings between hash signs, outermost first; empty for the whole note
 * @param block the block id of {@code #^id}, without the caret; empty if none
 */
public record LinkTarget(String path, List<String> headings, String block) {
  public LinkTarget {
    headings = List.copyOf(headings);
  }

  /** Splits what stands between the brackets of a wikilink, before any bar. */
  public static LinkTarget parse(String written) {
    String[] parts = written.split("#", -1);
    List<String> headings = new ArrayList<>();
    String block = "";
    for (int i = 1; i < parts.length; i++) {
      String part = parts[i].strip();
      if (part.startsWith("^")) {
        block = part.substring(1);
      } else if (!part.isEmpty()) {
        headings.add(part);
      }
    }
    return new LinkTarget(parts[0].strip(), headings, block);
  }

  /** As a reader sees it where the author gave no text: {@code Note › Heading}. */
  public String shown() {
    String place = String.join(" › ", headings);
    if (path.isEmpty() && place.isEmpty() && !block.isEmpty()) {
      return "^" + block;
    }
    return path.isEmpty() || place.isEmpty() ? path + place : path + " › " + place;
  }

  /** As the author would write it: {@code Note#Heading}. */
  @Override
  public String toString() {
    String place = block.isEmpty() ? "" : "#^" + block;
    return path + (headings.isEmpty() ? place : "#" + String.join("#", headings));
  }
}
