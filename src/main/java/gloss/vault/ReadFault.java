package gloss.vault;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/** Why a file could not be read, in words that name no place outside the vault. */
final class ReadFault {
  private ReadFault() {}

  static String reason(IOException fault) {
    if (fault instanceof AccessDeniedException) {
      return "access is denied";
    }
    if (fault instanceof NoSuchFileException) {
      return "it is gone";
    }
    if (fault instanceof FileSystemException files && files.getReason() != null) {
      return files.getReason();
    }
    return "the disk failed";
  }
}
