package gloss.text;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;

/** SHA-256 digests (FIPS 180-4) as lower-case hexadecimal text: the base of ids and asset names. */
public final class Digest {
  private Digest() {}

  /**
   * The first {@code digits} hexadecimal digits (1 to 64) of the digest of the text's UTF-8 bytes.
   */
  public static String hex(String text, int digits) {
    return hex(text.getBytes(StandardCharsets.UTF_8), digits);
  }

  /** The first {@code digits} hexadecimal digits (1 to 64) of the digest of the bytes. */
  public static String hex(byte[] bytes, int digits) {
    return HexFormat.of().formatHex(sha256().digest(bytes)).substring(0, digits);
  }

  /** The whole digest of the text's UTF-8 bytes in Base64, as browsers compare it. */
  public static String base64(String text) {
    return Base64.getEncoder()
        .encodeToString(sha256().digest(text.getBytes(StandardCharsets.UTF_8)));
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
