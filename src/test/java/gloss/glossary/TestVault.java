package gloss.glossary;

import gloss.config.SiteConfig;
import gloss.matrix.Matrix;
import gloss.matrix.MatrixReader;
import gloss.note.Note;
import gloss.note.NoteIndex;
import gloss.note.NoteParser;
import gloss.path.SourcePath;
import gloss.problem.Problem;
import gloss.problem.ProblemKind;
import gloss.problem.Problems;
import gloss.vault.TextFile;
import gloss.vault.Vault;
import gloss.vault.VaultReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A vault from one string, read and parsed as a build does. Each file begins with a line {@code --
 * name --}.
 */
public final class TestVault {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

  private final Problems problems = new Problems();
  private final SiteConfig config;
  private final List<Note> notes;
  private final List<Matrix> matrices;
  private final Glossary glossary;

  private TestVault(Path root, SiteConfig config) {
    Vault vault = VaultReader.read(root, config, problems);
    this.config = config;
    this.notes = vault.notes().stream().map(file -> NoteParser.parse(file, problems)).toList();
    this.matrices =
        vault.matrices().stream()
            .flatMap(f -> MatrixReader.read(f.path(), f.text(), TODAY, problems).stream())
            .toList();
    Vocabulary vocabulary =
        vault
            .data(VocabularyReader.PATH)
            .map(file -> VocabularyReader.read(file, problems))
            .orElse(Vocabulary.NONE);
    this.glossary =
        GlossaryBuilder.build(
            notes, new NoteIndex(notes, List.of()), matrices, vocabulary, config, problems);
  }

  public static TestVault of(String files) {
    return of(files, SiteConfig.defaults("notes"));
  }

  public static TestVault of(String files, SiteConfig config) {
    try {
      Path root = Files.createTempDirectory("vault");
      for (TextFile file : split(files)) {
        Path path = root.resolve(file.path().value());
        Files.createDirectories(path.getParent());
        Files.writeString(path, file.text());
      }
      TestVault vault = new TestVault(root, config);
      deleteAll(root);
      return vault;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<TextFile> split(String files) {
    return Stream.of(files.split("(?m)^-- "))
        .filter(file -> !file.isBlank())
        .map(
            file -> {
              int end = file.indexOf(" --\n");
              return new TextFile(new SourcePath(file.substring(0, end)), file.substring(end + 4));
            })
        .toList();
  }

  private static void deleteAll(Path root) throws IOException {
    try (Stream<Path> paths = Files.walk(root)) {
      List<Path> deepestFirst = paths.sorted(Comparator.reverseOrder()).toList();
      for (Path path : deepestFirst) {
        Files.delete(path);
      }
    }
  }

  public Glossary glossary() {
    return glossary;
  }

  public List<Note> notes() {
    return notes;
  }

  public List<Matrix> matrices() {
    return matrices;
  }

  public SiteConfig config() {
    return config;
  }

  public Problems problems() {
    return problems;
  }

  /** Names of all terms. */
  /** Names of terms and of what is only suggested. */
  public List<String> found() {
    return Stream.concat(terms().stream(), glossary.suggestions().stream().map(SuggestedTerm::name))
        .sorted()
        .toList();
  }

  /** The definition of a term or of what is only suggested. */
  public Definition definition(String name) {
    return glossary.suggestions().stream()
        .filter(suggested -> suggested.name().equals(name))
        .map(SuggestedTerm::definition)
        .findFirst()
        .orElseGet(() -> term(name).definitions().get(0));
  }

  public List<String> terms() {
    return glossary.terms().stream().map(Term::name).toList();
  }

  /** The term of that name; it must be there. */
  public Term term(String name) {
    return glossary.term(name).orElseThrow(() -> new AssertionError(name + " not in " + terms()));
  }

  /** Labels of all leads. */
  public List<String> leads() {
    return glossary.leads().stream().map(Lead::label).toList();
  }

  /** All mentions. */
  public List<Mention> mentions() {
    return MentionFinder.find(notes, glossary, config);
  }

  /** What is linked, as {@code surface>term}. */
  public List<String> linked() {
    return mentions().stream()
        .filter(Mention::linked)
        .map(m -> m.surface() + ">" + m.term())
        .toList();
  }

  /** What is not linked, as {@code surface:why}. */
  public List<String> suppressed() {
    return mentions().stream()
        .filter(m -> !m.linked())
        .map(m -> m.surface() + ":" + m.why().id())
        .toList();
  }

  /** Kinds of the problems met. */
  public List<ProblemKind> kinds() {
    return problems.sorted().stream().map(Problem::kind).toList();
  }
}
