package gloss.labelled;

import static org.assertj.core.api.Assertions.assertThat;

import gloss.Main;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * What the command line says of a vault.
 *
 * @param terms the terms it found
 * @param mentions the mentions it found, linked or not
 */
record Exports(List<FoundTerm> terms, List<FoundMention> mentions) {
  private static final ObjectMapper JSON = new ObjectMapper();

  /** Copies the half's vault into an empty folder and exports it, with its own vocabulary. */
  static Exports own(LabelledHalf half, Path folder) throws IOException {
    copy(half.notes(), folder);
    return of(folder);
  }

  /** The same with the labels' terms and no others. */
  static Exports given(LabelledHalf half, Path folder) throws IOException {
    copy(half.notes(), folder);
    Files.writeString(folder.resolve("terms.yml"), half.vocabulary());
    return of(folder);
  }

  /** The term of this canonical name; two senses of a name are one here. */
  FoundTerm term(String name) {
    return terms.stream()
        .filter(term -> term.term().equals(name))
        .findFirst()
        .orElse(new FoundTerm(name, List.of(), "", "", 0, ""));
  }

  private static Exports of(Path vault) {
    List<FoundTerm> terms = export("terms", vault).map(Exports::term).toList();
    return new Exports(terms, export("mentions", vault).map(Exports::mention).toList());
  }

  private static Stream<JsonNode> export(String what, Path vault) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int code =
        Main.run(
            new PrintWriter(out, true),
            new PrintWriter(err, true),
            "export",
            what,
            vault.toString());
    assertThat(code).as(err.toString()).isZero();
    return out.toString().lines().map(JSON::readTree);
  }

  private static FoundTerm term(JsonNode line) {
    List<String> aliases = new ArrayList<>();
    line.get("aliases").forEach(alias -> aliases.add(alias.asString()));
    return new FoundTerm(
        text(line, "term"),
        aliases,
        text(line, "definition"),
        text(line, "file"),
        line.get("line").asInt(),
        text(line, "rule"));
  }

  private static FoundMention mention(JsonNode line) {
    return new FoundMention(
        text(line, "file"),
        line.get("line").asInt(),
        line.get("column").asInt(),
        text(line, "surface"),
        text(line, "term"),
        line.get("linked").asBoolean(),
        text(line, "why"));
  }

  private static String text(JsonNode line, String field) {
    return line.get(field).asString();
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        Path target = to.resolve(from.relativize(file).toString());
        Files.createDirectories(target.getParent());
        Files.copy(file, target);
      }
    }
  }
}
