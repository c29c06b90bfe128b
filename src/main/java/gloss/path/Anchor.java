package gloss.path;

/**
 * The id of a place inside a page, without the hash sign.
 *
 * @param value never empty, without white space; it may hold letters of any script
 */
public record Anchor(String value) {
  public Anchor {
    if (value.isEmpty() || value.chars().anyMatch(Character::isWhitespace)) {
      throw new IllegalArgumentException("not an id: '" + value + "'");
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
