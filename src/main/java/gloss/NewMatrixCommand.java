package gloss;

import gloss.matrix.draft.DraftBuilder;
import gloss.matrix.draft.DraftText;
import gloss.matrix.draft.MatrixDraft;
import gloss.matrix.draft.MatrixSkeleton;
import gloss.path.Slug;
import gloss.path.TypedCommand;
import gloss.problem.Location;
import gloss.problem.ProblemKind;
import gloss.problem.Problems;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code gloss new matrix}: a matrix to start from, small or drafted from a note. */
@Command(
    name = "matrix",
    description = {
      "Writes a responsibility matrix to start from: a small one that teaches the keys, or with"
          + " --from a draft of what a note says about who looks after what. A draft asks for what the"
          + " note leaves open; remove layers and subjects that you do not need."
    },
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Examples:",
      "  gloss new matrix                        notes/responsibility.matrix.yml",
      "  gloss new matrix --from \"Cloud models\"  drafts from a note, by its name",
      "  gloss new matrix --from a.md --out -    prints the draft"
    })
final class NewMatrixCommand implements Callable<Integer> {
  private static final String PRINT = "-";
  private static final String ENDING = ".matrix.yml";
  private static final String SKELETON = "responsibility" + ENDING;

  @Parameters(
      index = "0",
      arity = "0..1",
      paramLabel = "VAULT",
      description = VaultOptions.VAULT + " With the file of a note: the vault around it.")
  private List<Path> named = List.of();

  @Option(
      names = "--from",
      paramLabel = "NOTE",
      description = "The note to draft from: its file, its path in the vault, or its name.")
  private List<String> from = List.of();

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description =
          "The file to write, which must not be there yet; - prints. Default: NOTE.matrix.yml beside"
              + " the note, or responsibility.matrix.yml in the vault.")
  private List<String> out = List.of();

  @Spec
  @SuppressWarnings("NullAway.Init") // picocli sets it
  private CommandSpec spec;

  private final Problems problems = new Problems();

  @Override
  public Integer call() throws IOException {
    Path vault = vault();
    if (from.isEmpty()) {
      List<String> last = List.of("Next: replace its names and facts by yours, then:");
      return write(vault.resolve(SKELETON), MatrixSkeleton.TEXT, last, vault);
    }
    Optional<NoteFinder.Chosen> chosen = new NoteFinder(vault, problems).find(from.get(0));
    if (chosen.isEmpty()) {
      return refused();
    }
    NoteFinder.Chosen note = chosen.get();
    Optional<MatrixDraft> draft = DraftBuilder.of(note.note(), note.linkName());
    if (draft.isEmpty()) {
      problems.add(ProblemKind.NOTHING_TO_DRAFT, Location.of(note.note().path()));
      return refused();
    }
    String name = Slug.of(note.note().path().stem()).value() + ENDING;
    return write(
        note.file().resolveSibling(name), DraftText.of(draft.get()), summary(draft.get()), vault);
  }

  /** A note that is named by its file says by its place which vault is meant. */
  private Path vault() {
    if (!named.isEmpty() || from.isEmpty()) {
      return VaultOptions.vault(named);
    }
    Path standard = VaultOptions.standard(Path.of(""));
    return file(from.get(0))
        .flatMap(VaultOptions::around)
        .filter(around -> !around.equals(standard.toAbsolutePath().normalize()))
        .orElseGet(() -> VaultOptions.vault(named));
  }

  private static Optional<Path> file(String name) {
    try {
      return Optional.of(Path.of(name)).filter(Files::isRegularFile);
    } catch (InvalidPathException e) {
      // A name that no file can have may still be the title of a note.
      return Optional.empty();
    }
  }

  private static List<String> summary(MatrixDraft draft) {
    String all = draft.duties() == 1 ? "%,d of %,d duty" : "%,d of %,d duties";
    String found =
        String.format(
            Locale.ROOT,
            "%s, %s, " + all + " from the note's sentences, %,d open",
            Console.count(draft.subjects().size(), "subject"),
            Console.count(draft.layers().size(), "layer"),
            draft.duties() - draft.open(),
            draft.duties(),
            draft.open());
    String next =
        draft.open() == 0
            ? "Next: check each line against its quote, then:"
            : "Next: check each line against its quote, replace each \"?\", then:";
    return List.of(found, next);
  }

  private int write(Path standard, String text, List<String> last, Path vault) throws IOException {
    if (!out.isEmpty() && out.get(0).equals(PRINT)) {
      spec.commandLine().getOut().print(text);
      spec.commandLine().getOut().flush();
      Console err = new Console(spec.commandLine().getErr(), false);
      last.stream().limit(last.size() - 1).forEach(err::say);
      return Main.OK;
    }
    Path file = out.isEmpty() ? standard : Path.of(out.get(0));
    Optional<Path> around =
        isIn(vault, file) ? Optional.of(vault) : VaultOptions.around(file); // none: no schema
    Optional<EditorSchema> schema = around.map(EditorSchema::new);
    if (!NewFile.write(file, schema.map(s -> s.line(file)).orElse("") + text, problems)) {
      return refused();
    }
    Console console = new Console(spec.commandLine().getOut(), Main.ansi().enabled());
    console.say("wrote " + file);
    if (schema.isPresent() && schema.get().write()) {
      console.say("wrote " + EditorSchema.PATH + " in the vault, by which editors complete it");
    }
    if (!file.getFileName().toString().endsWith(ENDING)) {
      console.say("Gloss reads it only where its name ends in " + ENDING);
    }
    last.forEach(console::say);
    Path checked = around.orElseGet(() -> folder(file));
    console.say("  " + TypedCommand.gloss("check", checked.toString()));
    return Main.OK;
  }

  private static boolean isIn(Path vault, Path file) {
    return file.toAbsolutePath().normalize().startsWith(vault.toAbsolutePath().normalize());
  }

  /** What lies in no vault lies in a folder that can become one. */
  private static Path folder(Path file) {
    Path parent = file.getParent();
    return parent == null ? Path.of(".") : parent;
  }

  private int refused() {
    new Console(spec.commandLine().getErr(), Main.ansi().enabled()).problems(problems.sorted());
    return Main.PROBLEMS;
  }
}
