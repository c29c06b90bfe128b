package gloss.note;

import gloss.markdown.BlockPlaces;
import gloss.markdown.LinkTarget;
import gloss.note.Resolution.How;
import gloss.note.Resolution.NoteFound;
import gloss.path.Anchor;
import gloss.path.SourcePath;
import gloss.text.Suggestion;
import gloss.vault.Attachment;
import gloss.vault.PrivateNames;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Finds notes and files by what links say.
 *
 * <p>The order: exact path from the root, path from the note, end of a path, file name, file that
 * is no note, alias, title. Of several equally good ones the nearest is taken and all are named.
 * Case, Unicode form and runs of blanks never count. Lookups read maps that are made once.
 */
public final class NoteIndex {
  private final Map<SourcePath, Note> byPath = new TreeMap<>();
  private final NoteNames notes;
  private final FileNames files;
  private final Suggestion names;
  private final PrivateNames hidden;
  private final Map<SourcePath, HeadingIndex> headings = new ConcurrentHashMap<>();
  private final Map<SourcePath, BlockPlaces> blocks = new ConcurrentHashMap<>();

  /** An index of a vault that keeps nothing private and says nothing about attachments. */
  public NoteIndex(List<Note> notes, List<Attachment> attachments) {
    this(notes, attachments, "", PrivateNames.NONE);
  }

  /**
   * An index of what is published.
   *
   * @param attachmentFolder where the vault's new attachments are put, which decides between
   *     equally named ones: a path from the root, or from the note if it begins with {@code ./};
   *     empty if unknown
   * @param hidden names of what is not published
   */
  public NoteIndex(
      List<Note> notes,
      List<Attachment> attachments,
      String attachmentFolder,
      PrivateNames hidden) {
    Set<String> known = new LinkedHashSet<>();
    for (Note note : notes) {
      byPath.put(note.path(), note);
      known.add(note.path().stem());
    }
    notes.forEach(note -> known.addAll(note.properties().aliases()));
    notes.forEach(note -> known.add(note.title()));
    attachments.forEach(file -> known.add(file.path().name()));
    this.notes = new NoteNames(notes);
    this.files = new FileNames(attachments, attachmentFolder);
    this.hidden = hidden;
    this.names = Suggestion.among(known);
  }

  /** The note of that path, if it is published. */
  public Optional<Note> note(SourcePath path) {
    return Optional.ofNullable(byPath.get(path));
  }

  /**
   * What a wikilink leads to.
   *
   * @param from the file that it is written in
   */
  public Resolution resolve(SourcePath from, LinkTarget target) {
    if (target.path().isEmpty()) {
      return note(from)
          .map(note -> place(note, target, How.EXACT_PATH))
          .orElse(new Resolution.Missing("", false));
    }
    String path = target.path();
    Optional<NoteNames.Match> byFile = notes.byFile(from, path);
    if (byFile.isPresent()) {
      return found(byFile.get(), target);
    }
    Optional<Attachment> file = files.find(from, path);
    if (file.isPresent()) {
      return new Resolution.FileFound(file.get());
    }
    return notes
        .byOtherName(from, path)
        .map(match -> found(match, target))
        .orElseGet(() -> new Resolution.Missing(suggestion(path), hidden.has(path)));
  }

  /**
   * What the destination of a Markdown link leads to.
   *
   * @return empty if it leads out of the vault (a scheme, a host) or is empty
   */
  public Optional<Resolution> resolveHref(SourcePath from, String destination) {
    return MarkdownTarget.of(destination).map(target -> resolve(from, target));
  }

  private Resolution found(NoteNames.Match match, LinkTarget target) {
    Note first = match.notes().get(0);
    Resolution place = place(first, target, match.how());
    if (match.notes().size() > 1 && place instanceof NoteFound taken) {
      return new Resolution.Ambiguous(
          taken, match.notes().stream().map(note -> note.path().value()).toList());
    }
    return place;
  }

  /** The blocks of a note that have an id. */
  public BlockPlaces blocks(Note note) {
    return blocks.computeIfAbsent(note.path(), path -> BlockPlaces.of(note.tree()));
  }

  private Resolution place(Note note, LinkTarget target, How how) {
    if (!target.block().isEmpty()) {
      return block(note, target.block(), how);
    } else if (target.headings().isEmpty()) {
      return new NoteFound(note, "", how);
    }
    HeadingIndex index = headings.computeIfAbsent(note.path(), path -> new HeadingIndex(note));
    Optional<String> anchor = index.anchor(target.headings());
    if (anchor.isPresent()) {
      return new NoteFound(note, anchor.get(), how);
    }
    return new Resolution.PlaceMissing(note, index.nearest(target.headings()));
  }

  /** An id that the note holds elsewhere, such as that of a card, leads to the note. */
  private Resolution block(Note note, String id, How how) {
    Optional<Anchor> anchor = blocks(note).anchor(id);
    String text = note.tree().text().toLowerCase(Locale.ROOT);
    if (anchor.isPresent() || text.contains("^" + id.toLowerCase(Locale.ROOT))) {
      return new NoteFound(note, anchor.map(Anchor::value).orElse(""), how);
    }
    String nearest = Suggestion.nearest(id, blocks(note).ids()).map("^"::concat).orElse("");
    return new Resolution.PlaceMissing(note, nearest);
  }

  private String suggestion(String path) {
    String whole = path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
    String name = whole.substring(whole.lastIndexOf('/') + 1);
    return names.nearest(name).filter(near -> isLike(name, near)).orElse("");
  }

  /** Equal endings make no two files alike. */
  private static boolean isLike(String name, String near) {
    int dot = name.lastIndexOf('.');
    int nearDot = near.lastIndexOf('.');
    return dot <= 0
        || nearDot <= 0
        || Suggestion.nearest(name.substring(0, dot), List.of(near.substring(0, nearDot)))
            .isPresent();
  }
}
