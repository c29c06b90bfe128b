package gloss;

import gloss.problem.BuildFailed;
import gloss.site.NoSpaceLeft;
import gloss.site.PublishInterrupted;
import gloss.site.SiteBusy;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import picocli.CommandLine;

/**
 * What happens when a command does not end well: content that fails a build was already reported,
 * and what the writer of the site says stands for itself; anything else is one line and a report
 * file, never a stack trace.
 */
final class Breakdown implements CommandLine.IExecutionExceptionHandler {
  @Override
  public int handleExecutionException(
      Exception failure, CommandLine line, CommandLine.ParseResult parsed) {
    PrintWriter err = line.getErr();
    if (failure instanceof BuildFailed) {
      return Main.PROBLEMS;
    }
    if (failure instanceof UsageProblem) {
      err.println(failure.getMessage());
      return Main.USAGE;
    }
    if (failure instanceof SiteBusy) {
      err.println("gloss: " + failure.getMessage());
      return Main.PROBLEMS;
    }
    if (failure instanceof NoSpaceLeft || failure instanceof PublishInterrupted) {
      err.println("gloss: " + failure.getMessage());
      return Main.BROKEN;
    }
    err.println("gloss: " + sentence(failure));
    report(failure, err);
    return Main.BROKEN;
  }

  /** Why, in one line. */
  static String sentence(Exception failure) {
    if (failure instanceof UncheckedIOException && failure.getCause() instanceof IOException disk) {
      return refusal(disk);
    }
    return failure instanceof IOException disk
        ? refusal(disk)
        : "this is a bug in Gloss: " + failure;
  }

  /**
   * What to say where the notes do not fit into the memory; what was thrown says only that.
   *
   * @param bytes how much Java may take
   */
  static String tooLittleMemory(long bytes) {
    return String.format(
        Locale.ROOT,
        "gloss: these notes need more memory than the %,d MB that Java may take; give it more, as in"
            + " java -Xmx2g -jar gloss.jar …, or mvn package -Dgloss.heap=2g",
        bytes / (1024 * 1024));
  }

  /** Where the disk gives no reason, the exception's message is only a path. */
  private static String refusal(IOException failure) {
    String said = "the disk refused: " + failure.getMessage();
    if (failure instanceof FileSystemException at && at.getReason() == null) {
      String why =
          at instanceof AccessDeniedException
              ? "no permission"
              : at instanceof NoSuchFileException
                  ? "no such file or folder"
                  : at.getClass().getSimpleName();
      return said + " (" + why + ")";
    }
    return said;
  }

  private static void appendFrames(Throwable failure, PrintWriter writer) {
    for (StackTraceElement frame : failure.getStackTrace()) {
      writer.println("    at " + frame);
    }
    if (failure.getCause() != null && failure.getCause() != failure) {
      writer.println("caused by " + failure.getCause());
      appendFrames(failure.getCause(), writer);
    }
  }

  private static void report(Exception failure, PrintWriter err) {
    StringWriter trace = new StringWriter();
    try (PrintWriter writer = new PrintWriter(trace)) {
      writer.println("gloss " + Version.text() + ", Java " + Runtime.version());
      writer.println(System.getProperty("os.name") + " " + System.getProperty("os.arch"));
      writer.println(failure);
      appendFrames(failure, writer);
    }
    try {
      Path file = Files.createTempFile("gloss-report-", ".txt");
      Files.writeString(file, trace.toString());
      err.println("gloss: the details are in " + file);
    } catch (IOException e) {
      err.println(trace);
    }
  }
}
