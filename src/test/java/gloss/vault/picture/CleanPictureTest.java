package gloss.vault.picture;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A picture is published without what its camera noted, and with every pixel. */
class CleanPictureTest {
  @ParameterizedTest
  @EnumSource(TalkativePicture.class)
  void nothingThatACameraOrAnEditorNotedIsLeft(TalkativePicture picture) throws IOException {
    byte[] before = picture.bytes();
    CleanPicture clean = CleanPicture.of(before);

    assertThat(text(before)).as("the test's own picture").contains(TalkativePicture.CANARY);
    assertThat(text(clean.bytes())).doesNotContain(TalkativePicture.CANARY);
    assertThat(clean.whole()).isTrue();
  }

  @ParameterizedTest
  @EnumSource(TalkativePicture.class)
  void colourProfileAndOrientationStay(TalkativePicture picture) throws IOException {
    byte[] clean = CleanPicture.of(picture.bytes()).bytes();

    assertThat(text(clean)).contains(picture.kept());
    assertThat(CleanPicture.of(clean).bytes()).as("cleaned twice").isEqualTo(clean);
  }

  @ParameterizedTest
  @EnumSource(
      value = TalkativePicture.class,
      names = {"JPEG", "PNG", "GIF"})
  void thePixelsAreTheSame(TalkativePicture picture) throws IOException {
    byte[] before = picture.bytes();
    byte[] clean = CleanPicture.of(before).bytes();

    assertThat(pixels(clean)).isEqualTo(pixels(before));
  }

  @Test
  void aPictureWithNothingToHideStaysAsItIs() throws IOException {
    byte[] png = TalkativePicture.drawn("png");

    assertThat(CleanPicture.of(png).bytes()).isEqualTo(png);
  }

  @Test
  void aWebpFileSaysItsNewLengthAndThatNoNotesAreInIt() throws IOException {
    PictureBytes clean = new PictureBytes(CleanPicture.of(TalkativePicture.WEBP.bytes()).bytes());

    assertThat(clean.little(4, 4)).isEqualTo(clean.length() - 8);
    assertThat(clean.at(20)).as("flags: profile and orientation").isEqualTo(0x28);
  }

  @Test
  void aFileOfAnotherKindIsNotTouched() {
    byte[] text = "RIFF of guitars".getBytes(ISO_8859_1);

    assertThat(CleanPicture.of(text).bytes()).isEqualTo(text);
  }

  @ParameterizedTest
  @EnumSource(TalkativePicture.class)
  void aPictureCutOffAnywhereTellsNothing(TalkativePicture picture) throws IOException {
    byte[] whole = picture.bytes();
    for (int length = 0; length < whole.length; length++) {
      byte[] cut = Arrays.copyOf(whole, length);
      boolean recognised = length > 11;
      if (recognised) {
        assertThat(text(CleanPicture.of(cut).bytes()))
            .as("the first %d bytes", length)
            .doesNotContain(TalkativePicture.CANARY);
      }
    }
  }

  @TestFactory
  Stream<DynamicTest> damageIsNeverAnException() {
    return IntStream.range(0, 400)
        .mapToObj(
            seed ->
                DynamicTest.dynamicTest(
                    "seed " + seed,
                    () -> {
                      Random chance = new Random(seed);
                      TalkativePicture[] all = TalkativePicture.values();
                      byte[] bytes = all[seed % all.length].bytes();
                      for (int i = 0; i < 1 + seed % 7; i++) {
                        bytes[12 + chance.nextInt(bytes.length - 12)] = (byte) chance.nextInt(256);
                      }
                      byte[] clean = CleanPicture.of(bytes).bytes();
                      assertThat(clean.length).isLessThanOrEqualTo(bytes.length);
                    }));
  }

  private static String text(byte[] bytes) {
    return new String(bytes, ISO_8859_1);
  }

  private static int[] pixels(byte[] bytes) throws IOException {
    BufferedImage image =
        Objects.requireNonNull(ImageIO.read(new ByteArrayInputStream(bytes)), "no picture");
    return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
  }
}
