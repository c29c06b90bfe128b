package gloss.markdown.code;

/**
 * A piece of code of one kind.
 *
 * @param text as it stands in the code
 * @param kind what it is
 */
public record CodePiece(String text, Kind kind) {
  /** Few kinds, so that code has few colours and its markup few elements. */
  public enum Kind {
    PLAIN(""),
    KEYWORD("tok-key"),
    STRING("tok-str"),
    NUMBER("tok-num"),
    COMMENT("tok-com"),
    NAME("tok-name");

    private final String style;

    Kind(String style) {
      this.style = style;
    }

    /** The class of its elements in markup; empty for code without a colour. */
    public String style() {
      return style;
    }
  }
}
