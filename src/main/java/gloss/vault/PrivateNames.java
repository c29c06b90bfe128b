package gloss.vault;

import gloss.path.NoteEnding;
import gloss.path.SourcePath;
import gloss.text.Folding;
import gloss.yaml.TextPiece;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What notes, files and folders are called that are not published. Links may name them; the site
 * never does. A name that something published has too is not private.
 *
 * <p>Only looked up, never walked through, so its order reaches nothing.
 */
public final class PrivateNames {
  /** Nothing is private. */
  public static final PrivateNames NONE = new PrivateNames(List.of(), List.of());

  /** What stands in place of a private name. */
  public static final String SHOWN = "(not published)";

  private final Set<String> names = new HashSet<>();
  private final Set<String> folders = new HashSet<>();

  private PrivateNames(Collection<PrivateFile> hidden, Collection<? extends VaultFile> shown) {
    hidden.forEach(file -> add(file.path(), file.names()));
    if (hidden.isEmpty()) {
      return;
    }
    for (VaultFile file : shown) {
      ends(stemmed(file.path())).forEach(names::remove);
      ends(file.path().value()).forEach(names::remove);
      beginnings(file.path().folder()).forEach(folder -> ends(folder).forEach(folders::remove));
      if (file instanceof NoteFile note) {
        NoteTitles.of(note).forEach(name -> names.remove(Folding.fold(name)));
      }
    }
  }

  /**
   * The names of what is hidden that nothing shown has.
   *
   * @param shown all files that may be published
   */
  static PrivateNames of(List<PrivateFile> hidden, List<? extends VaultFile> shown) {
    return hidden.isEmpty() ? NONE : new PrivateNames(hidden, shown);
  }

  private void add(SourcePath path, List<String> others) {
    names.addAll(ends(stemmed(path)));
    names.addAll(ends(path.value()));
    others.forEach(name -> names.add(Folding.fold(name)));
    beginnings(path.folder()).forEach(folder -> folders.addAll(ends(folder)));
  }

  /**
   * Whether a link names something private.
   *
   * @param written its target before any hash sign, percent signs decoded; a path, a name, an alias
   */
  public boolean has(String written) {
    List<String> segments = segments(written);
    if (segments.isEmpty()) {
      return false;
    }
    String last = segments.get(segments.size() - 1);
    List<String> above = segments.subList(0, segments.size() - 1);
    boolean hidden = above.stream().anyMatch(folder -> folder.startsWith("."));
    boolean inFolder =
        beginnings(String.join("/", above)).stream()
            .anyMatch(folder -> folders.contains(Folding.fold(folder)));
    return hidden || inFolder || isName(String.join("/", segments)) || isName(last);
  }

  /** A text with the wikilinks to private things as the words that they show, without brackets. */
  public String leftOutOf(String text) {
    if (!text.contains("[[")) {
      return text;
    }
    StringBuilder out = new StringBuilder();
    for (TextPiece piece : TextPiece.of(text)) {
      if (hides(piece)) {
        String words = piece.text().substring(piece.text().indexOf('|') + 1).strip();
        out.append(words.isEmpty() || has(beforeHash(words)) ? SHOWN : words);
      } else {
        out.append(piece.link() ? "[[" + piece.text() + "]]" : piece.text());
      }
    }
    return out.toString();
  }

  /** Whether a piece of a text is a wikilink to something private. */
  boolean hides(TextPiece piece) {
    return piece.link() && has(beforeHash(piece.target()));
  }

  private static String beforeHash(String target) {
    int hash = target.indexOf('#');
    return hash < 0 ? target : target.substring(0, hash);
  }

  private boolean isName(String name) {
    return names.contains(Folding.fold(name))
        || names.contains(Folding.fold(NoteEnding.without(name)));
  }

  private static List<String> segments(String written) {
    List<String> segments = new ArrayList<>();
    for (String segment : written.strip().split("/", -1)) {
      if (!segment.isBlank() && !segment.equals(".") && !segment.equals("..")) {
        segments.add(segment);
      }
    }
    return segments;
  }

  /** A note's path without its ending; of other files the whole path. */
  private static String stemmed(SourcePath path) {
    return path.extension().equals("md") ? path.withoutEnding() : path.value();
  }

  /** {@code a/b/c}, {@code b/c} and {@code c}, folded. */
  private static List<String> ends(String path) {
    List<String> ends = new ArrayList<>();
    String rest = path;
    for (int slash = 0; slash >= 0 && !rest.isEmpty(); ) {
      ends.add(Folding.fold(rest));
      slash = rest.indexOf('/');
      rest = rest.substring(slash + 1);
    }
    return ends;
  }

  /** {@code a}, {@code a/b} and {@code a/b/c}. */
  private static List<String> beginnings(String folder) {
    List<String> beginnings = new ArrayList<>();
    for (int slash = folder.indexOf('/'); slash >= 0; slash = folder.indexOf('/', slash + 1)) {
      beginnings.add(folder.substring(0, slash));
    }
    if (!folder.isEmpty()) {
      beginnings.add(folder);
    }
    return beginnings;
  }
}
