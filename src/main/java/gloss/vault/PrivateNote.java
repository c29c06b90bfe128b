package gloss.vault;

import gloss.path.SourcePath;

/** A note whose author does not want it published. Nothing but its being there is kept. */
record PrivateNote(SourcePath path) implements VaultFile {}
