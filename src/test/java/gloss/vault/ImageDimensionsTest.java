package gloss.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ImageDimensionsTest {
  private static final String EXIF_TURNED =
      "FFE1 0022 457869660000 4D4D002A00000008 0001 0112 0003 00000001 0006 0000 00000000";

  private static ImageDimensions read(byte[] bytes) throws IOException {
    return ImageDimensions.read(new ByteArrayInputStream(bytes));
  }

  private static byte[] hex(String hex) {
    return HexFormat.of().parseHex(hex.replace(" ", ""));
  }

  @ParameterizedTest
  @CsvSource({
    "89504E470D0A1A0A 0000000D 49484452 00000140 000000F0 08060000, 320, 240",
    "474946383961 4001 F000 000000, 320, 240",
    "52494646 00000000 57454250 56503820 00000000 000000 9D012A 4001 F000, 320, 240",
    "52494646 00000000 57454250 5650384C 00000000 2F 3FC13B00, 320, 240",
    "52494646 00000000 57454250 56503858 00000000 00000000 3F0100 EF0000, 320, 240",
    "FFD8 FFE0 0004 0000 FFC0 0011 08 00F0 0140 03 000000000000000000, 320, 240",
    "FFD8 FFC4 0004 0000 FFC2 0011 08 00F0 0140 03 000000000000000000, 320, 240",
  })
  void thePictureSaysItsSize(String bytes, int width, int height) throws IOException {
    assertThat(read(hex(bytes))).isEqualTo(new ImageDimensions(width, height));
  }

  @Test
  void aPhotographOnItsSideIsTurned() throws IOException {
    String frame = "FFC0 0011 08 00F0 0140 03 000000000000000000";
    assertThat(read(hex("FFD8" + EXIF_TURNED + frame))).isEqualTo(new ImageDimensions(240, 320));
  }

  @Test
  void aFrameBehindALargeProfileIsFound() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(hex("FFD8 FFE2 FFFF"));
    out.writeBytes(new byte[0xFFFD]);
    out.writeBytes(hex("FFC0 0011 08 00F0 0140 03 000000000000000000"));
    assertThat(read(out.toByteArray())).isEqualTo(new ImageDimensions(320, 240));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<svg width=\"320\" height=\"240px\"/>                                | 320 | 240",
        "<?xml version=\"1.0\"?><!-- <svg width=\"1\"> --><svg xmlns=\"x\" viewBox=\"0 0 320.4"
            + " 240\"> | 320 | 240",
        "<svg width='100%' height='100%' viewBox='-1,-1, 320, 240'>          | 320 | 240",
        "<svg stroke-width=\"9\" width=\"1em\" height=\"2em\">               | 0 | 0",
        "<html><p>no picture</p></html>                                      | 0 | 0",
        "<svg width=\"-3\" height=\"4\">                                     | 0 | 0",
        "<svg width=\"9999999\" height=\"9999999\">                          | 0 | 0",
      })
  void aDrawingSaysItsSize(String svg, int width, int height) throws IOException {
    assertThat(read(svg.getBytes(StandardCharsets.UTF_8)))
        .isEqualTo(new ImageDimensions(width, height));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "89504E47",
        "FFD8",
        "FFD8FF",
        "FFD8 FFC0",
        "FFD8 FFE1 0000 FFFF",
        "474946383961",
        "00",
        "FFD8 FFE1 0010 457869660000 4D4D002A FFFFFFFF 0000",
        "FFD8 FFFFFFFFFFFFFFFFFFFFFFFFFF",
        "89504E470D0A1A0A 0000000D 49484452 FFFFFFFF 00000001"
      })
  void aBrokenPictureHasNoSize(String bytes) throws IOException {
    assertThat(read(hex(bytes))).isEqualTo(ImageDimensions.UNKNOWN);
  }
}
