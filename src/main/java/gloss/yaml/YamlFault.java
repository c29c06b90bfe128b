package gloss.yaml;

/**
 * Ends the reading of one block: nothing behind this place can be understood. It never leaves the
 * package; {@link YamlReader} turns it into a problem.
 */
final class YamlFault extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int offset;
  private final String fix;

  /**
   * @param offset in the whole file, in UTF-16 units
   * @param reason what is wrong, in plain words
   * @param fix a way out
   */
  YamlFault(int offset, String reason, String fix) {
    super(reason, null, false, false);
    this.offset = offset;
    this.fix = fix;
  }

  int offset() {
    return offset;
  }

  String reason() {
    return String.valueOf(getMessage());
  }

  String fix() {
    return fix;
  }
}
