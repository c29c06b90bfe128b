package gloss.page;

import gloss.asset.AssetFile;
import gloss.glossary.Definition;
import gloss.glossary.Term;
import gloss.path.SitePath;
import gloss.study.Study;
import gloss.text.Clipped;
import gloss.text.Json;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * What the previews of terms say, as classic scripts that call one global, so they work from disk.
 * A page loads the one in which a term stands when its reader first points at it. Texts are data,
 * never markup.
 *
 * <p>Which file holds a term follows from its name and from how many files there are, nothing else.
 * That number is a power of two and part of the files' names: it rarely changes, so a new
 * definition changes one file and no page, and a page from before a change never reads the wrong
 * one.
 *
 * @param files in the order of their numbers, from 0; none if no term has a definition
 */
record PreviewScripts(List<AssetFile> files) {
  private static final int LONGEST_TEXT = 300;
  private static final int LONGEST_SOURCE = 120;

  /** In bytes before compression, which leaves less than half of a text. */
  private static final int FULL = 24 * 1024;

  PreviewScripts {
    files = List.copyOf(files);
  }

  static PreviewScripts of(Study study, Lookups find) {
    List<Entry> entries = new ArrayList<>();
    for (Term term : study.glossary().terms()) {
      term.definitions().stream()
          .filter(d -> !d.meaning().plain().isEmpty())
          .findFirst()
          .ifPresent(d -> entries.add(new Entry(term.name(), line(term, d, find))));
    }
    if (entries.isEmpty()) {
      return new PreviewScripts(List.of());
    }
    int count = 1;
    List<byte[]> texts = texts(entries, count);
    // Names of equal hash stay together however many files there are.
    while (count < entries.size() && texts.stream().anyMatch(text -> text.length > FULL)) {
      count *= 2;
      texts = texts(entries, count);
    }
    return new PreviewScripts(files(texts));
  }

  /** The number of the file that holds a term; {@code preview.js} computes the same. */
  static int number(String term, int count) {
    int hash = term.hashCode();
    return (hash ^ (hash >>> 16)) & (count - 1);
  }

  private record Entry(String term, String line) {}

  private static String line(Term term, Definition definition, Lookups find) {
    return "["
        + Json.quoted(term.name())
        + ","
        + Json.quoted(Clipped.to(LONGEST_TEXT, definition.meaning().plain()))
        + ","
        + Json.quoted(Clipped.to(LONGEST_SOURCE, source(definition, find)))
        + "]";
  }

  /** The note with its heading; empty for a definition from a data file. */
  private static String source(Definition definition, Lookups find) {
    if (definition.meaning() instanceof Definition.Meaning.OfPassage of) {
      return find.note(of.passage().note())
          .map(note -> Places.label(note, of.passage().range().start()))
          .orElse("");
    }
    return "";
  }

  private static List<byte[]> texts(List<Entry> entries, int count) {
    List<StringBuilder> texts = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      texts.add(new StringBuilder("gloss.previews([\n"));
    }
    for (Entry entry : entries) {
      texts.get(number(entry.term(), count)).append(entry.line()).append(",\n");
    }
    return texts.stream()
        .map(text -> text.append("]);\n").toString().getBytes(StandardCharsets.UTF_8))
        .toList();
  }

  private static List<AssetFile> files(List<byte[]> texts) {
    List<AssetFile> files = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      String name = i + "-of-" + texts.size() + ".js";
      files.add(new AssetFile(new SitePath("assets/previews/" + name), texts.get(i)));
    }
    return files;
  }
}
