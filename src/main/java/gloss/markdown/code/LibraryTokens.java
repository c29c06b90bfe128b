package gloss.markdown.code;

import gloss.markdown.code.CodePiece.Kind;
import javax.swing.text.Segment;
import org.fife.ui.rsyntaxtextarea.Token;
import org.fife.ui.rsyntaxtextarea.TokenMaker;
import org.fife.ui.rsyntaxtextarea.TokenTypes;

/** Reads code with one of the library's token makers, line by line. */
final class LibraryTokens {
  private final TokenMaker maker;
  private final CodePieces pieces;

  LibraryTokens(TokenMaker maker, CodePieces pieces) {
    this.maker = maker;
    this.pieces = pieces;
  }

  void read(String code) {
    char[] signs = code.toCharArray();
    int state = TokenTypes.NULL;
    int line = 0;
    while (line < signs.length) {
      int newline = code.indexOf('\n', line);
      int end = newline < 0 ? signs.length : newline;
      state = line(new Segment(signs, line, end - line), state);
      line = end + 1;
    }
  }

  /** Reads a line; the last token's type says in what the line ends, such as a long comment. */
  private int line(Segment line, int state) {
    int last = TokenTypes.NULL;
    Token token = maker.getTokenList(line, state, line.offset);
    while (token != null) {
      last = token.getType();
      if (token.isPaintable()) {
        int from = token.getTextOffset();
        pieces.add(from, from + token.length(), kind(last));
      }
      token = token.getNextToken();
    }
    return last;
  }

  private static Kind kind(int type) {
    return switch (type) {
      case TokenTypes.COMMENT_EOL,
          TokenTypes.COMMENT_MULTILINE,
          TokenTypes.COMMENT_DOCUMENTATION,
          TokenTypes.COMMENT_KEYWORD,
          TokenTypes.COMMENT_MARKUP,
          TokenTypes.MARKUP_COMMENT ->
          Kind.COMMENT;
      case TokenTypes.RESERVED_WORD,
          TokenTypes.RESERVED_WORD_2,
          TokenTypes.PREPROCESSOR,
          TokenTypes.MARKUP_TAG_NAME,
          TokenTypes.MARKUP_DTD,
          TokenTypes.MARKUP_PROCESSING_INSTRUCTION ->
          Kind.KEYWORD;
      case TokenTypes.LITERAL_STRING_DOUBLE_QUOTE,
          TokenTypes.LITERAL_CHAR,
          TokenTypes.LITERAL_BACKQUOTE,
          TokenTypes.REGEX,
          TokenTypes.MARKUP_TAG_ATTRIBUTE_VALUE,
          TokenTypes.MARKUP_CDATA,
          TokenTypes.ERROR_STRING_DOUBLE,
          TokenTypes.ERROR_CHAR ->
          Kind.STRING;
      case TokenTypes.LITERAL_BOOLEAN,
          TokenTypes.LITERAL_NUMBER_DECIMAL_INT,
          TokenTypes.LITERAL_NUMBER_FLOAT,
          TokenTypes.LITERAL_NUMBER_HEXADECIMAL,
          TokenTypes.MARKUP_ENTITY_REFERENCE ->
          Kind.NUMBER;
      case TokenTypes.FUNCTION,
          TokenTypes.DATA_TYPE,
          TokenTypes.VARIABLE,
          TokenTypes.ANNOTATION,
          TokenTypes.MARKUP_TAG_ATTRIBUTE ->
          Kind.NAME;
      default -> Kind.PLAIN;
    };
  }
}
