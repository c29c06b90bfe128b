package gloss.glossary;

import gloss.problem.Problems;
import gloss.vault.PrivateNames;
import gloss.vault.PrivateTexts;
import gloss.vault.TextFile;
import gloss.yaml.Binding;
import gloss.yaml.LinkText;
import gloss.yaml.Shapes;
import gloss.yaml.YamlReader;
import gloss.yaml.YamlValue;
import gloss.yaml.YamlValue.Scalar;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads {@code terms.yml}: the keys {@code only}, {@code terms}, {@code drop}, {@code rename}. */
public final class VocabularyReader {
  /** Where the file lies in a vault. */
  public static final String PATH = "terms.yml";

  private final Problems problems;

  private VocabularyReader(Problems problems) {
    this.problems = problems;
  }

  /** Reads the file; whatever is broken in it is left out and reported. */
  public static Vocabulary read(TextFile file, Problems problems) {
    return read(file, PrivateNames.NONE, problems);
  }

  /**
   * Reads the file, and leaves out of its texts what private things are called.
   *
   * @param names of what is private
   */
  public static Vocabulary read(TextFile file, PrivateNames names, Problems problems) {
    return YamlReader.read(file.path(), file.text(), problems)
        .map(new PrivateTexts(names, problems)::leftOutOf)
        .filter(value -> !isEmpty(value))
        .flatMap(value -> Binding.of(value, "the vocabulary", problems))
        .map(new VocabularyReader(problems)::vocabulary)
        .orElse(Vocabulary.NONE);
  }

  private static boolean isEmpty(YamlValue value) {
    return value instanceof Scalar scalar && scalar.text().isBlank();
  }

  private Vocabulary vocabulary(Binding file) {
    Vocabulary read =
        new Vocabulary(
            file.flag("only", false),
            file.items("terms").stream().flatMap(item -> entry(item).stream()).toList(),
            file.texts("drop").stream().map(VocabularyReader::name).toList(),
            file.entries("rename").stream().flatMap(e -> rename(e).stream()).toList());
    file.end();
    return read;
  }

  /** A term is a mapping, or its bare name. */
  private Optional<Vocabulary.Entry> entry(YamlValue value) {
    if (value instanceof Scalar) {
      return Shapes.text(value, "a term", problems).map(VocabularyReader::bare);
    }
    return Binding.of(value, "a term", problems).flatMap(this::entry);
  }

  private static Vocabulary.Entry bare(Scalar name) {
    return new Vocabulary.Entry(
        name.text(),
        List.of(),
        "",
        new Vocabulary.Name("", name.location()),
        Vocabulary.Casing.BY_RULE,
        List.of(),
        name.location());
  }

  private Optional<Vocabulary.Entry> entry(Binding term) {
    Optional<Scalar> name = term.requiredText("term");
    List<String> aliases = words(term.texts("aliases"));
    String definition = term.text("definition");
    Optional<Scalar> note = term.located("note");
    Vocabulary.Casing casing = term.choice("case", casings(), Vocabulary.Casing.BY_RULE);
    List<String> folders = words(term.texts("in"));
    term.end();
    return name.map(
        text ->
            new Vocabulary.Entry(
                text.text(),
                aliases,
                definition,
                note.map(n -> new Vocabulary.Name(LinkText.target(n.text()), n.location()))
                    .orElse(new Vocabulary.Name("", text.location())),
                casing,
                folders,
                text.location()));
  }

  private Optional<Vocabulary.Rename> rename(YamlValue.Entry entry) {
    return Shapes.text(entry.value(), "the new name of '" + entry.key() + "'", problems)
        .map(
            to ->
                new Vocabulary.Rename(
                    new Vocabulary.Name(entry.key(), entry.location()), to.text()));
  }

  private static Vocabulary.Name name(Scalar text) {
    return new Vocabulary.Name(text.text(), text.location());
  }

  private static List<String> words(List<Scalar> texts) {
    return texts.stream().map(Scalar::text).toList();
  }

  private static Map<String, Vocabulary.Casing> casings() {
    Map<String, Vocabulary.Casing> casings = new LinkedHashMap<>();
    casings.put("exact", Vocabulary.Casing.EXACT);
    casings.put("ignore", Vocabulary.Casing.IGNORE);
    return casings;
  }
}
