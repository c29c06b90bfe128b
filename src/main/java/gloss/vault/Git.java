package gloss.vault;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The {@code git} command, asked about a folder. It is called without a shell, changes nothing, and
 * runs no program that the settings of a repository name: whoever gets a vault from somebody else
 * gets those settings, too.
 */
final class Git {
  /** Git's own word for where a search for a repository ends. */
  private static final String CEILINGS = "GIT_CEILING_DIRECTORIES";

  /** Who waits so long waits for something that will not come. */
  private static final long MOST_SECONDS = 120;

  private static final List<String> HARMLESS =
      List.of(
          "--no-pager",
          "--literal-pathspecs",
          "-c",
          "core.fsmonitor=false",
          "-c",
          "core.hooksPath=/dev/null",
          "-c",
          "core.quotePath=false",
          "-c",
          "core.alternateRefsCommand=",
          "-c",
          "protocol.allow=never");

  private final Path program;
  private final Path folder;

  private Git(Path program, Path folder) {
    this.program = program;
    this.folder = folder;
  }

  /**
   * Git for a folder; empty if the folder is in no repository or the machine has no git.
   *
   * @param folder with symbolic links resolved
   */
  static Optional<Git> around(Path folder) {
    return isInRepository(folder) ? program().map(git -> new Git(git, folder)) : Optional.empty();
  }

  /** Looked for here, too, since most vaults are in none and a program takes long to start. */
  private static boolean isInRepository(Path folder) {
    List<Path> ceilings = paths(CEILINGS);
    Path at = folder;
    while (at != null && (at.equals(folder) || !ceilings.contains(at))) {
      if (Files.exists(at.resolve(".git"), LinkOption.NOFOLLOW_LINKS)) {
        return true;
      }
      at = at.getParent();
    }
    return false;
  }

  /** Only from the path of programs: Windows would take one that lies in the folder it is in. */
  private static Optional<Path> program() {
    String name =
        System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("windows")
            ? "git.exe"
            : "git";
    return paths("PATH").stream()
        .map(place -> place.resolve(name))
        .filter(Files::isRegularFile)
        .filter(Files::isExecutable)
        .findFirst();
  }

  private static List<Path> paths(String variable) {
    String value = Objects.requireNonNullElse(System.getenv(variable), "");
    return Stream.of(value.split(File.pathSeparator, -1))
        .filter(text -> !text.isBlank() && text.chars().noneMatch(c -> c == 0 || c == '"'))
        .map(Path::of)
        .filter(Path::isAbsolute)
        .toList();
  }

  /** Whether the answer, without its line end, is this word. */
  boolean says(String word, String... question) throws IOException {
    List<String> answer = new ArrayList<>();
    ask(answer::add, question);
    return answer.size() == 1 && answer.get(0).strip().equals(word);
  }

  /**
   * Asks a question.
   *
   * @param more takes each piece of the answer, which ends with NUL or with the answer; says
   *     whether to go on
   * @throws IOException if git does not start, or never ends
   */
  void ask(Predicate<String> more, String... question) throws IOException {
    Process git = start(question);
    git.onExit()
        .orTimeout(MOST_SECONDS, TimeUnit.SECONDS)
        .exceptionally(late -> git.destroyForcibly());
    boolean whole;
    try (InputStream answer = git.getInputStream()) {
      whole = readsAll(answer, more);
    }
    if (!whole) {
      git.destroy();
    } else if (wasStopped(git)) {
      throw new IOException("git was stopped, since it did not answer for 2 minutes");
    }
  }

  private static boolean wasStopped(Process git) throws IOException {
    try {
      git.waitFor();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while git was asked", e);
    }
    // A program that a signal ended.
    return git.exitValue() == 128 + 9;
  }

  private static boolean readsAll(InputStream answer, Predicate<String> more) throws IOException {
    ByteArrayOutputStream piece = new ByteArrayOutputStream();
    byte[] buffer = new byte[1 << 13];
    for (int n = answer.read(buffer); n >= 0; n = answer.read(buffer)) {
      for (int i = 0; i < n; i++) {
        if (buffer[i] != 0) {
          piece.write(buffer[i]);
        } else if (!more.test(taken(piece))) {
          return false;
        }
      }
    }
    return piece.size() == 0 || more.test(taken(piece));
  }

  private static String taken(ByteArrayOutputStream piece) {
    String text = piece.toString(StandardCharsets.UTF_8);
    piece.reset();
    return text;
  }

  private Process start(String... question) throws IOException {
    List<String> words = new ArrayList<>(List.of(program.toString()));
    words.addAll(HARMLESS);
    words.addAll(List.of(question));
    ProcessBuilder command = new ProcessBuilder(words);
    command.directory(folder.toFile());
    command.redirectError(ProcessBuilder.Redirect.DISCARD);
    command
        .environment()
        .keySet()
        .removeIf(name -> name.startsWith("GIT_") && !CEILINGS.equals(name));
    command.environment().put("GIT_OPTIONAL_LOCKS", "0");
    command.environment().put("GIT_TERMINAL_PROMPT", "0");
    command.environment().put("GIT_NO_LAZY_FETCH", "1");
    command.environment().put("LC_ALL", "C");
    Process git = command.start();
    git.getOutputStream().close();
    return git;
  }
}
