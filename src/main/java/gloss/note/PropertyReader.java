package gloss.note;

import gloss.config.DateOrder;
import gloss.language.Language;
import gloss.markdown.InlineTags;
import gloss.markdown.LinkTarget;
import gloss.markdown.MarkdownTree;
import gloss.note.written.CardReader;
import gloss.path.NoteEnding;
import gloss.problem.ProblemKind;
import gloss.problem.Problems;
import gloss.text.Comments;
import gloss.text.Folding;
import gloss.vault.NoteFile;
import gloss.vault.Preamble;
import gloss.vault.PrivateNames;
import gloss.vault.WrittenDate;
import gloss.yaml.YamlValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What front matter and preamble say, the front matter first. Keys that mean nothing to us stay.
 */
final class PropertyReader {
  private static final List<String> OFF = List.of("off", "false", "no", "0", "none");

  private final PrivateNames names;
  private final DateOrder dates;
  private final FrontmatterKeys keys;
  private final Preamble preamble;
  private final Problems problems;

  private PropertyReader(NoteFile file, PrivateNames names, DateOrder dates, Problems problems) {
    this.names = names;
    this.dates = dates;
    this.keys = new FrontmatterKeys(file.frontmatter(), names);
    this.preamble = file.preamble();
    this.problems = problems;
  }

  static Properties read(
      NoteFile file, MarkdownTree tree, PrivateNames names, DateOrder dates, Problems problems) {
    PropertyReader reader = new PropertyReader(file, names, dates, problems);
    List<String> status = reader.keys.list("status");
    return new Properties(
        distinct(reader.keys.list("aliases", "alias")),
        reader.tags(tree),
        distinct((status.isEmpty() ? reader.preamble.status() : withoutHash(status))),
        reader.date(),
        reader.keys.text("description"),
        reader.keys.text("permalink"),
        reader.keys.text("term"),
        !OFF.contains(Folding.fold(reader.keys.text("terms"))),
        reader.language(),
        reader.keys.list("senses"));
  }

  /** The tags that front matter and preamble name. */
  static List<String> tagsAbove(NoteFile file, PrivateNames names) {
    return new PropertyReader(file, names, DateOrder.DAY_FIRST, new Problems()).tagsAbove();
  }

  private List<String> tags(MarkdownTree tree) {
    List<String> tags = new ArrayList<>(tagsAbove());
    tags.addAll(InlineTags.in(tree));
    tags.removeIf(CardReader::isSign);
    return distinct(tags);
  }

  private List<String> tagsAbove() {
    List<String> tags = new ArrayList<>(withoutHash(keys.words("tags", "tag")));
    tags.addAll(preamble.tags());
    preamble.links().stream()
        .map(link -> LinkTarget.parse(link.target()).path())
        .filter(path -> !names.has(path))
        .forEach(path -> tags.add(name(path)));
    return tags;
  }

  /** Of {@code folder/Note.md} the note's name. */
  private static String name(String path) {
    return NoteEnding.without(path.substring(path.lastIndexOf('/') + 1));
  }

  private String date() {
    Optional<YamlValue.Scalar> written = keys.first("date", "created");
    if (written.isEmpty()) {
      return preambleDate();
    }
    String text = FrontmatterKeys.unlinked(Comments.leftOut(written.get().text()));
    Optional<String> date = WrittenDate.of(text, dates);
    if (date.isEmpty()) {
      problems.add(ProblemKind.ODD_DATE, written.get().location(), text);
    }
    return date.orElse(preambleDate());
  }

  private String preambleDate() {
    return WrittenDate.of(preamble.date(), dates).orElse("");
  }

  private String language() {
    Optional<YamlValue.Scalar> written = keys.first("lang", "language");
    Optional<Language> language = written.flatMap(tag -> Language.of(tag.text().strip()));
    if (written.isPresent() && language.isEmpty()) {
      problems.add(ProblemKind.ODD_LANGUAGE, written.get().location(), written.get().text());
    }
    return language.map(Language::tag).orElse("");
  }

  private static List<String> withoutHash(List<String> words) {
    return words.stream().map(w -> w.startsWith("#") ? w.substring(1).strip() : w).toList();
  }

  /** Each word once, in the spelling that comes first; case and Unicode form do not count. */
  private static List<String> distinct(List<String> words) {
    Map<String, String> first = new LinkedHashMap<>();
    for (String word : words) {
      if (!word.isBlank()) {
        first.putIfAbsent(Folding.fold(word), word);
      }
    }
    return List.copyOf(first.values());
  }
}
