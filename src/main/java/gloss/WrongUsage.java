package gloss;

import gloss.path.TypedCommand;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * Says what is wrong with the words of a command. Where the words that are too many are the pieces
 * of a path with blanks, the command is shown as it would work; else where its help is: a whole
 * page of it would hide what is wrong.
 */
final class WrongUsage {
  private WrongUsage() {}

  /** Writes the message to the error stream and gives the exit code. */
  static int say(ParameterException wrong, String[] args) {
    CommandLine line = wrong.getCommandLine();
    PrintWriter err = line.getErr();
    Optional<String> quoted =
        wrong instanceof UnmatchedArgumentException
            ? quoted(Arrays.asList(args))
            : Optional.empty();
    if (quoted.isPresent()) {
      err.println("gloss: a path with blanks needs quotes around it; this would work:");
      err.println("  " + quoted.get());
      return Main.USAGE;
    }
    err.println("gloss: " + wrong.getMessage());
    UnmatchedArgumentException.printSuggestions(wrong, err);
    String command = line.getCommandSpec().qualifiedName().replaceFirst("gloss ?", "");
    List<String> help = new ArrayList<>(Arrays.asList(command.split(" ")));
    help.add("--help");
    help.removeIf(String::isEmpty);
    err.println("how it is used: " + TypedCommand.gloss(help.toArray(String[]::new)));
    return Main.USAGE;
  }

  /** The command with the first run of words that together name something on the disk as one. */
  private static Optional<String> quoted(List<String> words) {
    for (int from = 1; from < words.size(); from++) {
      for (int to = words.size(); to > from + 1; to--) {
        String path = String.join(" ", words.subList(from, to));
        if (exists(path)) {
          List<String> command = new ArrayList<>(words.subList(0, from));
          command.add(path);
          command.addAll(words.subList(to, words.size()));
          return Optional.of(TypedCommand.gloss(command.toArray(String[]::new)));
        }
      }
    }
    return Optional.empty();
  }

  private static boolean exists(String path) {
    try {
      return Files.exists(Path.of(path));
    } catch (InvalidPathException e) {
      // Words that no disk can hold are no path.
      return false;
    }
  }
}
