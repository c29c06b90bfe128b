package gloss.vault.picture;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;

/** Small pictures with a secret in every place where their format lets one be kept. */
enum TalkativePicture {
  JPEG("ICC_PROFILE\0") {
    @Override
    byte[] bytes() throws IOException {
      byte[] drawn = drawn("jpg");
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      out.write(drawn, 0, 2);
      segment(out, 0xE1, "Exif\0\0" + TIFF);
      segment(out, 0xE1, "http://ns.adobe.com/xap/1.0/\0<x>" + CANARY + "</x>");
      segment(out, 0xE2, "ICC_PROFILE\0\1\1profile");
      segment(out, 0xE2, "MPF\0" + CANARY);
      segment(out, 0xED, "Photoshop 3.0\0" + CANARY);
      segment(out, 0xFE, CANARY);
      segment(out, 0xE0, "JFXX\0" + CANARY);
      out.write(drawn, 2, drawn.length - 2);
      text(out, CANARY);
      return out.toByteArray();
    }

    private void segment(ByteArrayOutputStream out, int marker, String content) {
      out.write(0xFF);
      out.write(marker);
      out.write((content.length() + 2) >> 8);
      out.write((content.length() + 2) & 0xFF);
      text(out, content);
    }
  },

  PNG("gAMA") {
    @Override
    byte[] bytes() throws IOException {
      byte[] drawn = drawn("png");
      int behindHeader = 33;
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      out.write(drawn, 0, behindHeader);
      chunk(out, "gAMA", "\0\0\u00B1\u008F");
      chunk(out, "eXIf", TIFF);
      chunk(out, "tEXt", "Comment\0" + CANARY);
      chunk(out, "iTXt", "XML:com.adobe.xmp\0\0\0\0\0" + CANARY);
      chunk(out, "tIME", CANARY);
      chunk(out, "prIv", CANARY);
      out.write(drawn, behindHeader, drawn.length - behindHeader);
      text(out, CANARY);
      return out.toByteArray();
    }

    private void chunk(ByteArrayOutputStream out, String type, String content) {
      byte[] body = (type + content).getBytes(ISO_8859_1);
      CRC32 sum = new CRC32();
      sum.update(body);
      out.writeBytes(ByteBuffer.allocate(4).putInt(content.length()).array());
      out.writeBytes(body);
      out.writeBytes(ByteBuffer.allocate(4).putInt((int) sum.getValue()).array());
    }
  },

  WEBP("ICCP") {
    @Override
    byte[] bytes() {
      ByteArrayOutputStream chunks = new ByteArrayOutputStream();
      chunk(chunks, "VP8X", ",\0\0\0\3\0\0\3\0\0");
      chunk(chunks, "ICCP", "profile");
      chunk(chunks, "VP8 ", "pixels, as far as anybody here can tell");
      chunk(chunks, "EXIF", TIFF);
      chunk(chunks, "XMP ", CANARY);
      chunk(chunks, "priv", CANARY);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      text(out, "RIFF");
      out.writeBytes(little(chunks.size() + 4));
      text(out, "WEBP");
      out.writeBytes(chunks.toByteArray());
      return out.toByteArray();
    }

    private void chunk(ByteArrayOutputStream out, String type, String content) {
      text(out, type);
      out.writeBytes(little(content.length()));
      text(out, content + (content.length() % 2 == 0 ? "" : "\0"));
    }

    private byte[] little(int number) {
      return ByteBuffer.allocate(4).order(ByteOrder.LITTLE_ENDIAN).putInt(number).array();
    }
  },

  GIF("NETSCAPE2.0") {
    @Override
    byte[] bytes() throws IOException {
      byte[] drawn = drawn("gif");
      int behindColours = 13 + (3 << ((drawn[10] & 7) + 1));
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      out.write(drawn, 0, behindColours);
      extension(out, 0xFF, "NETSCAPE2.0", "\1\0\0");
      extension(out, 0xFF, "XMP DataXMP", CANARY);
      extension(out, 0xFE, CANARY);
      out.write(drawn, behindColours, drawn.length - behindColours);
      text(out, CANARY);
      return out.toByteArray();
    }

    private void extension(ByteArrayOutputStream out, int label, String... parts) {
      out.write(0x21);
      out.write(label);
      for (String part : parts) {
        out.write(part.length());
        text(out, part);
      }
      out.write(0);
    }
  };

  /** What must not be published: a place, say. */
  static final String CANARY = "canarybird at 52.5163 N 13.3777 E";

  /** Turned by a quarter, and with a place. */
  private static final String TIFF =
      "MM\0*\0\0\0\u0008\0\1\1\u0012\0\3\0\0\0\1\0\u0006\0\0\0\0\0\0" + CANARY;

  private final String kept;

  TalkativePicture(String kept) {
    this.kept = kept;
  }

  /** The file, new each time. */
  abstract byte[] bytes() throws IOException;

  /** A sign of what has to stay. */
  String kept() {
    return kept;
  }

  /** A small coloured picture. */
  static byte[] drawn(String format) throws IOException {
    BufferedImage image = new BufferedImage(8, 6, BufferedImage.TYPE_INT_RGB);
    int[] colours = new int[48];
    Arrays.setAll(colours, i -> i * 0x050A11);
    image.setRGB(0, 0, 8, 6, colours, 0, 8);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(image, format, out);
    return out.toByteArray();
  }

  private static void text(ByteArrayOutputStream out, String text) {
    out.writeBytes(text.getBytes(ISO_8859_1));
  }
}
