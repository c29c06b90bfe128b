package gloss.template;

import gloss.asset.Assets;
import gloss.page.PageKind;
import gloss.page.PageKinds;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The files that come with the program and can be overridden, by name. */
final class BuiltIn {
  private static final Pattern IMPORT = Pattern.compile("<#import \"(\\.\\./)?([^\"]+)\"");

  private final SortedSet<String> names = new TreeSet<>(Assets.sources());

  private BuiltIn() {}

  /** All names, such as {@code page/note.ftlh}: the pages, and what one imports of another. */
  static SortedSet<String> names() {
    BuiltIn found = new BuiltIn();
    PageKinds.all().stream()
        .map(PageKind::name)
        .forEach(name -> found.add("page/" + name + ".ftlh"));
    found.add("piece/body.ftlh");
    return found.names;
  }

  private void add(String name) {
    if (names.add(name)) {
      Matcher imports = IMPORT.matcher(text(name));
      while (imports.find()) {
        boolean beside = imports.group(1) == null;
        String folder = beside ? name.substring(0, name.lastIndexOf('/') + 1) : "";
        add(folder + imports.group(2));
      }
    }
  }

  private static String text(String name) {
    try (InputStream in = BuiltIn.class.getResourceAsStream("/templates/" + name)) {
      return in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
