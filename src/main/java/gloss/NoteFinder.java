package gloss;

import gloss.markdown.LinkTarget;
import gloss.note.Note;
import gloss.note.NoteIndex;
import gloss.note.NoteParser;
import gloss.note.Resolution;
import gloss.path.SourcePath;
import gloss.problem.Location;
import gloss.problem.ProblemKind;
import gloss.problem.Problems;
import gloss.vault.NoteFile;
import gloss.vault.VaultFile;
import gloss.vault.VaultReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Finds the one note that a command names: by its file, by its path in the vault, or by name. */
final class NoteFinder {
  /** Where names are looked up from: a file at the root. */
  private static final SourcePath ROOT = new SourcePath("matrix.yml");

  private final Path vault;
  private final Problems problems;

  NoteFinder(Path vault, Problems problems) {
    this.vault = vault;
    this.problems = problems;
  }

  /**
   * The note.
   *
   * @param file where it lies
   * @param linkName how a wikilink beside it names it
   */
  record Chosen(Note note, Path file, String linkName) {}

  /**
   * The note of that name or file.
   *
   * @return nothing, and a problem, if it is private or cannot be read
   * @throws UsageProblem if there is none
   */
  Optional<Chosen> find(String named) throws IOException {
    Optional<Path> file = file(named);
    if (file.isEmpty()) {
      return Optional.of(byName(named));
    }
    Path root = vault.toRealPath();
    Path real = file.get().toRealPath();
    if (!real.startsWith(root)) {
      return outside(file.get());
    }
    SourcePath path = new SourcePath(root.relativize(real).toString().replace('\\', '/'));
    NoteIndex index = index();
    if (index.note(path).isEmpty()) {
      problems.add(ProblemKind.PRIVATE_NOTE_TO_DRAFT, Location.of(path));
    }
    return index.note(path).map(note -> new Chosen(note, file.get(), linkName(index, note)));
  }

  private Optional<Path> file(String named) {
    try {
      return List.of(Path.of(named), vault.resolve(named)).stream()
          .filter(Files::isRegularFile)
          .findFirst();
    } catch (InvalidPathException e) {
      // A name that no file can have may still be the title of a note.
      return Optional.empty();
    }
  }

  private Optional<Chosen> outside(Path file) {
    Optional<VaultFile> read = VaultReader.one(file, problems);
    if (read.isEmpty()) {
      return Optional.empty();
    }
    if (read.get() instanceof NoteFile text) {
      Note note = NoteParser.parse(text, new Problems());
      return Optional.of(new Chosen(note, file, note.path().stem()));
    }
    if (!file.toString().endsWith(".md")) {
      throw new UsageProblem("gloss: " + file + " is no note: the name of a note ends in .md");
    }
    problems.add(ProblemKind.PRIVATE_NOTE_TO_DRAFT, Location.of(read.get().path()));
    return Optional.empty();
  }

  private Chosen byName(String named) {
    NoteIndex index = index();
    Resolution found = index.resolve(ROOT, new LinkTarget(named, List.of(), ""));
    if (found instanceof Resolution.NoteFound note) {
      Path file = vault.resolve(note.note().path().value());
      return new Chosen(note.note(), file, linkName(index, note.note()));
    }
    if (found instanceof Resolution.Ambiguous several) {
      throw new UsageProblem(
          "gloss: '"
              + named
              + "' can mean several notes: "
              + String.join(", ", several.candidates())
              + "; write the path of one of them");
    }
    String near = found instanceof Resolution.Missing missing ? missing.suggestion() : "";
    throw new UsageProblem(
        "gloss: there is no note '"
            + named
            + "' in "
            + vault
            + "; "
            + (near.isEmpty() ? "write its name, or its file" : "did you mean '" + near + "'?"));
  }

  /** What is wrong elsewhere in the vault is said when the site is built. */
  private NoteIndex index() {
    BuildOptions options = new BuildOptions(vault, vault, List.of(), "", "", false);
    Problems elsewhere = new Problems();
    Sources sources = Sources.read(options, elsewhere);
    return new NoteIndex(sources.notes(elsewhere), List.of());
  }

  private static String linkName(NoteIndex index, Note note) {
    String stem = note.path().stem();
    boolean only =
        index.resolve(note.path(), new LinkTarget(stem, List.of(), ""))
                instanceof Resolution.NoteFound found
            && found.note().path().equals(note.path());
    return only ? stem : note.path().withoutEnding();
  }
}
