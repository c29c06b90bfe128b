package gloss.card;

import gloss.text.Digest;

/**
 * The lasting name of a card: 16 hexadecimal digits of SHA-256 over its key. The key is made of
 * coordinates, not of wording, so that a reworded answer keeps its history.
 *
 * @param key such as {@code duty:aws/ec2/guest-os} or {@code term:Amazon EC2:forward}
 */
public record CardId(String key) {
  /** The digits that name stored progress. */
  public String value() {
    return Digest.hex(key, 16);
  }

  @Override
  public String toString() {
    return value();
  }
}
