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
 * @param keptPrivate how many notes were left out because their author said so, in the note or in
 *     the settings
 * @param privateNames what is called how that is not published
 * @param attachmentFolder where new attachments are put, as {@link AppSettings} has it; empty if
 *     unknown
 */
public record Vault(
    List<NoteFile> notes,
    List<TextFile> data,
    List<Attachment> attachments,
    int keptPrivate,
    PrivateNames privateNames,
    String attachmentFolder) {
  /** What a folder holds that is not there. */
  public static final Vault EMPTY =
      new Vault(List.of(), List.of(), List.of(), 0, PrivateNames.NONE, "");

  public Vault {
    notes = List.copyOf(notes);
    data = List.copyOf(data);
    attachments = List.copyOf(attachments);
  }

  /** The same vault with another folder for attachments. */
  public Vault withAttachmentFolder(String folder) {
    return new Vault(notes, data, attachments, keptPrivate, privateNames, folder);
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
