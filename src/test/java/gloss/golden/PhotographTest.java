package gloss.golden;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import gloss.problem.BuildReport;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A photograph in a note is published without the place where it was taken. */
class PhotographTest {
  private static final String PLACE = "canarybird at 52.5163 N 13.3777 E";

  @TempDir Path project;

  private Path photograph;
  private Path published;
  private Path site;
  private Path notes;

  @BeforeEach
  void aNoteShowsAPhotograph() throws IOException {
    notes = Vaults.write("-- Trip.md --\n![[gate.jpg]]\n", project.resolve("notes"));
    photograph = notes.resolve("gate.jpg");
    Files.write(photograph, photograph());
    site = project.resolve("site");
    published = site.resolve("files/gate.jpg");
  }

  @Test
  void thePlaceIsNotInTheSite() throws IOException {
    BuildReport report = Vaults.build(notes, site).run();

    assertThat(report.problems()).isEmpty();
    assertThat(Files.readString(published, ISO_8859_1))
        .startsWith(new String(new byte[] {(byte) 0xFF, (byte) 0xD8}, ISO_8859_1))
        .doesNotContain(PLACE);
    assertThat(Files.readString(photograph, ISO_8859_1)).as("the vault's own").contains(PLACE);
  }

  @Test
  void aSecondBuildWritesNothing() throws IOException {
    Vaults.build(notes, site).run();

    assertThat(Vaults.build(notes, site).run().files().written()).isZero();
  }

  @Test
  void aDamagedPhotographIsPublishedAsFarAsItCanBeFollowed() throws IOException {
    byte[] damaged = photograph();
    damaged[4] = (byte) 0xFF;
    Files.write(photograph, damaged);

    BuildReport report = Vaults.build(notes, site).run();

    assertThat(report.problems())
        .singleElement()
        .satisfies(problem -> assertThat(problem.kind().id()).isEqualTo("damaged-picture"));
    assertThat(Files.readString(published, ISO_8859_1)).doesNotContain(PLACE);
  }

  private static byte[] photograph() throws IOException {
    ByteArrayOutputStream drawn = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(8, 6, BufferedImage.TYPE_INT_RGB), "jpg", drawn);
    byte[] picture = drawn.toByteArray();
    String exif = "Exif\0\0MM\0*\0\0\0\u0008\0\0\0\0\0\0" + PLACE;
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(picture, 0, 2);
    out.writeBytes(new byte[] {(byte) 0xFF, (byte) 0xE1, 0, (byte) (exif.length() + 2)});
    out.writeBytes(exif.getBytes(ISO_8859_1));
    out.writeBytes(Arrays.copyOfRange(picture, 2, picture.length));
    return out.toByteArray();
  }
}
