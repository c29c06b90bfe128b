package gloss.note;

import gloss.problem.ProblemKind;
import gloss.problem.Problems;
import gloss.vault.NoteFile;
import gloss.yaml.YamlValue;
import java.util.List;
import java.util.Locale;

/** Says which keys of a front matter have a value of a shape in which nothing can be read. */
final class OddProperties {
  private static final List<String> TEXTS =
      List.of(
          "title",
          "description",
          "permalink",
          "term",
          "terms",
          "date",
          "created",
          "lang",
          "language");

  private static final List<String> LISTS =
      List.of("tags", "tag", "aliases", "alias", "status", "senses");

  private OddProperties() {}

  /** Reports each of them where it stands. */
  static void report(NoteFile file, Problems problems) {
    for (YamlValue.Entry entry : file.frontmatter().values().entries()) {
      String key = entry.key().strip().toLowerCase(Locale.ROOT);
      boolean list = entry.value() instanceof YamlValue.Sequence items && !items.items().isEmpty();
      boolean mapping = entry.value() instanceof YamlValue.Mapping;
      if (TEXTS.contains(key) && (list || mapping)) {
        problems.add(ProblemKind.ODD_PROPERTY, entry.location(), key, "a text");
      } else if (LISTS.contains(key) && mapping) {
        problems.add(ProblemKind.ODD_PROPERTY, entry.location(), key, "a text or a list of texts");
      }
    }
  }
}
