package gloss.vault;

import java.util.List;
import java.util.Optional;

/**
 * Everything that was read, each list sorted by path. Private notes are not in it; only their
 * number is.
 *
 * @param notes the Markdown files to publish
 * @param data the YAML files: matrices and vocabulary
 * @param attachments all other files that notes might refer to
 * @param keptPrivate how many notes were left out because their author said so
 */
public record Vault(
    List<NoteFile> notes, List<TextFile> data, List<Attachment> attachments, int keptPrivate) {
  /** What a folder holds that is not there. */
  public static final Vault EMPTY = new Vault(List.of(), List.of(), List.of(), 0);

  public Vault {
    notes = List.copyOf(notes);
    data = List.copyOf(data);
    attachments = List.copyOf(attachments);
  }

  /** The data file of that path, if the vault has it. */
  public Optional<TextFile> data(String path) {
    return data.stream().filter(f -> f.path().value().equals(path)).findFirst();
  }

  /** The matrix files. */
  public List<TextFile> matrices() {
    return data.stream().filter(f -> f.path().stem().endsWith(".matrix")).toList();
  }
}
