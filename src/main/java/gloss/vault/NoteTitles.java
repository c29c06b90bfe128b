package gloss.vault;

import gloss.yaml.YamlValue;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a note calls itself besides its file's name, read without parsing its Markdown. */
final class NoteTitles {
  private static final List<String> KEYS = List.of("title", "alias", "aliases");
  private static final Pattern HEADING = Pattern.compile("(?m)^ {0,3}#[ \\t]++(\\S[^\\n]*+)");

  private NoteTitles() {}

  /** Titles and aliases of the front matter and the first heading of the first level. */
  static List<String> of(NoteFile note) {
    return of(note.frontmatter(), note.text(), note.bodyStart());
  }

  static List<String> of(Frontmatter frontmatter, String text, int bodyStart) {
    List<String> names = new ArrayList<>();
    for (YamlValue.Entry entry : frontmatter.values().entries()) {
      if (KEYS.stream().anyMatch(entry.key().strip()::equalsIgnoreCase)) {
        add(entry.value(), entry.key().strip().equalsIgnoreCase("title"), names);
      }
    }
    Matcher heading = HEADING.matcher(text).region(bodyStart, text.length());
    if (heading.find()) {
      names.add(withoutClosing(heading.group(1)));
    }
    return names;
  }

  private static String withoutClosing(String heading) {
    int end = heading.length();
    while (end > 0 && " \t#".indexOf(heading.charAt(end - 1)) >= 0) {
      end--;
    }
    return heading.substring(0, end);
  }

  /**
   * An alias may be one of several with commas between. A list in a list is a wikilink without
   * quotes: a link, and no name of this note.
   */
  private static void add(YamlValue value, boolean whole, List<String> names) {
    if (value instanceof YamlValue.Sequence list) {
      list.items().stream()
          .filter(YamlValue.Scalar.class::isInstance)
          .forEach(item -> add(item, true, names));
    } else if (value instanceof YamlValue.Scalar scalar) {
      for (String name : whole ? new String[] {scalar.text()} : scalar.text().split("[,\n]")) {
        if (!name.isBlank()) {
          names.add(name.strip());
        }
      }
    }
  }
}
