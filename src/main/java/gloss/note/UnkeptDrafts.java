package gloss.note;

import gloss.problem.Location;
import gloss.problem.ProblemKind;
import gloss.problem.Problems;
import gloss.text.Folding;
import gloss.vault.NoteFile;
import gloss.vault.PrivateNames;
import gloss.yaml.YamlValue;
import java.util.List;
import java.util.Optional;

/**
 * Says which published notes look as if they were none to publish, yet say nothing that Gloss goes
 * by: a draft by its status or tag.
 */
final class UnkeptDrafts {
  private static final List<String> WORDS = List.of("draft", "drafts", "private");

  private UnkeptDrafts() {}

  /** Reports a note whose front matter calls it a draft where only readers look. */
  static void report(NoteFile file, PrivateNames names, Problems problems) {
    FrontmatterKeys keys = new FrontmatterKeys(file.frontmatter(), names);
    if (keys.first("publish", "draft", "private").isPresent()) {
      return;
    }
    for (String key : List.of("status", "tags", "tag")) {
      Optional<String> word = keys.words(key).stream().filter(UnkeptDrafts::isDraft).findFirst();
      if (word.isPresent()) {
        problems.add(
            ProblemKind.DRAFT_IN_NAME_ONLY,
            place(file, key),
            word.get(),
            key.replace("tags", "tag"));
        return;
      }
    }
  }

  private static boolean isDraft(String word) {
    return WORDS.contains(Folding.fold(word.startsWith("#") ? word.substring(1) : word));
  }

  private static Location place(NoteFile file, String key) {
    return file.frontmatter().values().entries().stream()
        .filter(entry -> entry.key().strip().equalsIgnoreCase(key))
        .findFirst()
        .map(YamlValue.Entry::location)
        .orElse(Location.of(file.path()));
  }
}
