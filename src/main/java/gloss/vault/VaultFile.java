package gloss.vault;

import gloss.path.SourcePath;

/** A file of the vault that was read. */
public sealed interface VaultFile permits NoteFile, TextFile, Attachment, PrivateFile {
  /** Where it lies. */
  SourcePath path();
}
