package gloss;

import gloss.card.Card;
import gloss.export.AnkiPictures;
import gloss.export.AnkiText;
import gloss.export.CardTables;
import gloss.page.CardMarkup;
import gloss.path.SitePath;
import gloss.site.SiteFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Writes all cards for Anki: text files to import, and the pictures that they show. */
final class AnkiFolder {
  private static final String PICTURES = "media";

  private AnkiFolder() {}

  /**
   * Writes the files; what else lies in the folder stays.
   *
   * @return what was written and what to do with it, in lines for the terminal
   * @throws IOException if the disk refuses
   */
  static String write(Path folder, Build.Checked checked) throws IOException {
    String id = checked.study().config().id();
    AnkiPictures pictures = new AnkiPictures(id);
    List<Card> cards = CardTables.all(checked.study());
    AnkiText text =
        new AnkiText(checked.planning(), CardMarkup.linked(checked.planning(), pictures::place));
    List<Path> written = new ArrayList<>();
    write(folder.resolve(id + "-basic.txt"), text.basic(cards), written);
    write(folder.resolve(id + "-cloze.txt"), text.cloze(cards), written);
    int shown = copy(pictures, checked.files(), folder.resolve(PICTURES));
    return said(written, cards.size(), shown, folder);
  }

  private static void write(Path file, String text, List<Path> written) throws IOException {
    if (!text.isEmpty()) {
      Files.createDirectories(file.toAbsolutePath().getParent());
      Files.writeString(file, text);
      written.add(file);
    }
  }

  private static int copy(AnkiPictures pictures, List<SiteFile> files, Path folder)
      throws IOException {
    Map<SitePath, SiteFile> byPath = new HashMap<>();
    files.forEach(file -> byPath.put(file.path(), file));
    for (Map.Entry<String, SitePath> picture : pictures.used().entrySet()) {
      SiteFile file = byPath.get(picture.getValue());
      if (file != null) {
        Files.createDirectories(folder);
        Files.write(folder.resolve(picture.getKey()), file.content().bytes());
      }
    }
    return pictures.used().size();
  }

  private static String said(List<Path> written, int cards, int pictures, Path folder) {
    if (written.isEmpty()) {
      return "There are no cards: nothing was written.\n";
    }
    String files = String.join(" and ", written.stream().map(Path::toString).toList());
    String media =
        pictures == 0
            ? ""
            : "Copy what is in "
                + folder.resolve(PICTURES)
                + " into the folder collection.media of your Anki profile.\n";
    return cards
        + (cards == 1 ? " card" : " cards")
        + " written to "
        + files
        + ".\n"
        + "In Anki choose File, Import, and take each file; take a newer one again and your progress"
        + " stays.\n"
        + media;
  }
}
