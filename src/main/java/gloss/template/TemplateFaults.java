package gloss.template;

import freemarker.cache.TemplateLoader;
import freemarker.core.ParseException;
import freemarker.template.MalformedTemplateNameException;
import freemarker.template.TemplateException;
import freemarker.template.TemplateNotFoundException;
import gloss.path.SourcePath;
import gloss.problem.Location;
import gloss.problem.ProblemKind;
import gloss.problem.Problems;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Turns what FreeMarker throws into problems with file, line and the expression to blame. */
final class TemplateFaults {
  private final TemplateLoader loader;
  private final Problems problems;

  TemplateFaults(TemplateLoader loader, Problems problems) {
    this.loader = loader;
    this.problems = problems;
  }

  void note(TemplateException fault, String asked) {
    String template = known(fault.getTemplateSourceName(), asked);
    String blamed = known(fault.getBlamedExpressionString(), "");
    String sentence = sentence(fault.getMessageWithoutStackTop());
    problems.add(
        ProblemKind.TEMPLATE_FAILURE,
        place(template, number(fault.getLineNumber()), number(fault.getColumnNumber())),
        blamed.isEmpty() ? sentence : "`" + blamed + "`: " + sentence);
  }

  void note(IOException fault, String asked) {
    if (fault instanceof ParseException parse) {
      problems.add(
          ProblemKind.TEMPLATE_FAILURE,
          place(
              known(parse.getTemplateName(), asked),
              number(parse.getLineNumber()),
              number(parse.getColumnNumber())),
          sentence(parse.getEditorMessage()));
    } else if (fault instanceof TemplateNotFoundException missing) {
      problems.add(
          ProblemKind.TEMPLATE_FAILURE,
          place(known(missing.getTemplateName(), asked), 0, 0),
          "there is no such file");
    } else if (fault instanceof MalformedTemplateNameException bad) {
      problems.add(
          ProblemKind.TEMPLATE_FAILURE,
          place(asked, 0, 0),
          "`" + bad.getTemplateName() + "` is not the name of a template");
    } else if (fault.getCause() instanceof IOException first) {
      // FreeMarker remembers a template that it could not read; each later page gets a copy.
      note(first, asked);
    } else {
      throw new UncheckedIOException(fault);
    }
  }

  private Location place(String template, int line, int column) {
    return new Location(
        new SourcePath("templates/" + template), line, column, line(template, line));
  }

  /** The line itself, so that a report can show it; empty if it cannot be read any more. */
  private String line(String template, int line) {
    try {
      Object source = loader.findTemplateSource(template);
      if (source == null || line == 0) {
        return "";
      }
      try (Reader reader = loader.getReader(source, StandardCharsets.UTF_8.name());
          BufferedReader lines = new BufferedReader(reader)) {
        return lines.lines().skip(line - 1L).findFirst().orElse("");
      } finally {
        loader.closeTemplateSource(source);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The first sentence of a message: the rest explains FreeMarker, not the fault. */
  private static String sentence(@Nullable String message) {
    String text = known(message, "it cannot be shown").strip();
    int end = text.indexOf("\n\n");
    String first = (end < 0 ? text : text.substring(0, end)).replaceAll("\\s+", " ");
    return first.endsWith(".") || first.endsWith(":")
        ? first.substring(0, first.length() - 1)
        : first;
  }

  private static String known(@Nullable String text, String otherwise) {
    return text == null ? otherwise : text;
  }

  private static int number(@Nullable Integer number) {
    return number == null || number < 0 ? 0 : number;
  }
}
