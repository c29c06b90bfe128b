package gloss.export;

import gloss.site.SiteFile;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A site in one archive, to be handed on: a file to open, and beside it a folder with the site as
 * it is. Names are UTF-8 and all times are one, so the same site gives the same archive.
 */
public final class StudyPack {
  /** The folder with the site. */
  public static final String FOLDER = "site";

  /** What an archive can say of a time: years that its two bytes hold. */
  private static final LocalDate FIRST = LocalDate.of(1980, 1, 1);

  private static final LocalDate LAST = LocalDate.of(2107, 12, 31);

  private StudyPack() {}

  /**
   * Writes the archive. Until it is whole the file has another name.
   *
   * @param start the file to open
   * @param site all files of the site
   * @param date the time of all entries
   * @throws IOException if the disk refuses, or a file of the vault cannot be read
   */
  public static void write(Path file, SiteFile start, List<SiteFile> site, LocalDate date)
      throws IOException {
    Path whole = file.toAbsolutePath().normalize();
    Path part = whole.resolveSibling(whole.getFileName() + ".part");
    Files.createDirectories(part.getParent());
    try {
      try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(part));
          ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
        LocalDate day = date.isBefore(FIRST) ? FIRST : date.isAfter(LAST) ? LAST : date;
        add(zip, start.path().value(), start, day);
        for (SiteFile one : site.stream().sorted(Comparator.comparing(SiteFile::path)).toList()) {
          add(zip, FOLDER + "/" + one.path(), one, day);
        }
      }
      Files.move(part, whole, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(part);
    }
  }

  private static void add(ZipOutputStream zip, String name, SiteFile file, LocalDate day)
      throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(day.atStartOfDay());
    zip.putNextEntry(entry);
    if (file.content() instanceof SiteFile.Content.Copied copied) {
      Files.copy(copied.from(), zip);
    } else {
      zip.write(file.content().bytes());
    }
    zip.closeEntry();
  }
}
