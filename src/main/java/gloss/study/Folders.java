package gloss.study;

import gloss.note.Note;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The folders of the vault that hold notes, as a tree. What a folder holds stands in reading order:
 * a folder where the first of its notes is read.
 */
public final class Folders {

  private final SortedMap<String, Folder> byPath = new TreeMap<>();

  /** What a folder holds. */
  public sealed interface Item {

    /** A note in it. */
    record OfNote(Note note) implements Item {}

    /** A folder in it. */
    record OfFolder(Folder folder) implements Item {}
  }

  /**
   * A folder.
   *
   * @param path such as {@code compute/servers}; empty for the vault itself
   * @param items its notes and folders, in reading order
   * @param notes how many notes lie in it and below
   */
  public record Folder(String path, List<Item> items, int notes) {

    public Folder {
      items = List.copyOf(items);
    }

    /** Its own name; empty for the vault itself. */
    public String name() {
      return path.substring(path.lastIndexOf('/') + 1);
    }

    /** The notes that lie in it, not below. */
    public List<Note> ownNotes() {
      return items.stream()
          .filter(Item.OfNote.class::isInstance)
          .map(item -> ((Item.OfNote) item).note())
          .toList();
    }

    /** The folders in it. */
    public List<Folder> folders() {
      return items.stream()
          .filter(Item.OfFolder.class::isInstance)
          .map(item -> ((Item.OfFolder) item).folder())
          .toList();
    }
  }

  private Folders(Folder root) {
    add(root);
  }

  /** The folders of notes that are in reading order. */
  public static Folders of(List<Note> notes) {
    SortedMap<String, Growing> growing = new TreeMap<>();
    Growing root = new Growing("");
    growing.put("", root);
    for (Note note : notes) {
      Growing folder = root;
      root.notes++;
      for (String path : chain(note.path().folder())) {
        Growing above = folder;
        folder = growing.computeIfAbsent(path, p -> above.grow(p));
        folder.notes++;
      }
      folder.items.add(note);
    }
    return new Folders(root.finished());
  }

  /** The paths of the folders on the way down to a folder, itself the last; none for the vault. */
  public static List<String> chain(String folder) {
    List<String> chain = new ArrayList<>();
    for (int slash = folder.indexOf('/'); slash > 0; slash = folder.indexOf('/', slash + 1)) {
      chain.add(folder.substring(0, slash));
    }
    if (!folder.isEmpty()) {
      chain.add(folder);
    }
    return chain;
  }

  /** The vault itself. */
  public Folder root() {
    return find("").orElseThrow();
  }

  /** A folder by its path. */
  public Optional<Folder> find(String path) {
    return Optional.ofNullable(byPath.get(path));
  }

  /** All folders but the vault itself, in the order of their paths. */
  public List<Folder> all() {
    return byPath.values().stream().filter(f -> !f.path().isEmpty()).toList();
  }

  private void add(Folder folder) {
    byPath.put(folder.path(), folder);
    folder.folders().forEach(this::add);
  }

  /** A folder while notes are put into it: its items are notes and growing folders. */
  private static final class Growing {
    private final String path;
    private final List<Object> items = new ArrayList<>();
    private int notes;

    Growing(String path) {
      this.path = path;
    }

    Growing grow(String below) {
      Growing folder = new Growing(below);
      items.add(folder);
      return folder;
    }

    Folder finished() {
      List<Item> finished = new ArrayList<>();
      for (Object item : items) {
        finished.add(
            item instanceof Growing folder
                ? new Item.OfFolder(folder.finished())
                : new Item.OfNote((Note) item));
      }
      return new Folder(path, finished, notes);
    }
  }
}
