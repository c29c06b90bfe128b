package gloss.note;

import gloss.markdown.PlainText;
import gloss.text.Folding;
import gloss.text.Suggestion;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * The headings of one note, found as links write them: case, blanks, markup and the signs that no
 * link may hold do not count.
 */
final class HeadingIndex {
  private static final Pattern TAG = Pattern.compile("</?[a-zA-Z][^<>]{0,200}>");
  private static final String FORBIDDEN = "#|^[]:\\/";
  private static final String MARKUP = "*_`=~%";

  private final List<Section> sections;

  /** What stands in links: titles as they are written, by the titles that pages show. */
  private final SortedMap<String, String> written = new TreeMap<>();

  private final NameMap<Section> byTitle = new NameMap<>();
  private final NameMap<Section> byAnchor = new NameMap<>();

  HeadingIndex(Note note) {
    this.sections = note.sections().stream().filter(section -> section.level() > 0).toList();
    for (Section section : sections) {
      String title = PlainText.written(note.tree(), section.heading());
      written.put(section.title(), title);
      byTitle.add(key(title), section);
      byAnchor.add(section.anchor(), section);
    }
  }

  /**
   * The anchor of a heading, given with some of the headings above it, outermost first; of equal
   * ones that written alike, else the first. An id ({@code #the-core-concept}) is understood too.
   */
  Optional<String> anchor(List<String> headings) {
    String last = headings.get(headings.size() - 1);
    List<String> above = headings.subList(0, headings.size() - 1);
    List<Section> found =
        byTitle.get(key(last)).stream().filter(section -> standsUnder(section, above)).toList();
    return found.stream()
        .filter(section -> last.equals(written.get(section.title())))
        .findFirst()
        .or(() -> found.stream().findFirst())
        .or(() -> above.isEmpty() ? byAnchor.get(last).stream().findFirst() : Optional.empty())
        .map(Section::anchor);
  }

  /** The heading that was probably meant; empty if none is near. */
  String nearest(List<String> headings) {
    return Suggestion.nearest(headings.get(headings.size() - 1), List.copyOf(written.values()))
        .orElse("");
  }

  /** Whether the wanted headings stand above the section in that order, others between or not. */
  private boolean standsUnder(Section section, List<String> above) {
    int next = 0;
    for (String title : section.trail()) {
      if (next < above.size()
          && key(written.getOrDefault(title, title)).equals(key(above.get(next)))) {
        next++;
      }
    }
    return next == above.size();
  }

  private static String key(String heading) {
    StringBuilder out = new StringBuilder();
    String text = TAG.matcher(heading).replaceAll("");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (FORBIDDEN.indexOf(c) >= 0) {
        out.append(' ');
      } else if (MARKUP.indexOf(c) < 0) {
        out.append(c);
      }
    }
    return Folding.fold(out.toString());
  }
}
