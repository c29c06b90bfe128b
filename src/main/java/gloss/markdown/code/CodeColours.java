package gloss.markdown.code;

import gloss.markdown.code.CodePiece.Kind;
import java.util.List;
import java.util.Optional;
import org.fife.ui.rsyntaxtextarea.TokenMaker;

/** Takes code apart into pieces that have a colour each. */
public final class CodeColours {
  /** Longer code stays plain: nobody reads it by its colours, and it would double the page. */
  private static final int LONGEST = 20_000;

  private CodeColours() {}

  /**
   * The pieces of code; one after the other they are the code, to the letter.
   *
   * @param language the first word behind the fence, in lower case; code of one that is not known
   *     is plain
   */
  public static List<CodePiece> of(String language, String code) {
    if (language.isEmpty() || code.isEmpty() || code.length() > LONGEST) {
      return List.of(new CodePiece(code, Kind.PLAIN));
    }
    CodePieces pieces = new CodePieces(code);
    Optional<TokenMaker> maker = Languages.maker(language);
    if (maker.isPresent()) {
      new LibraryTokens(maker.get(), pieces).read(code);
    } else {
      OwnLanguages.tokens(language).ifPresent(tokens -> tokens.read(code, pieces));
    }
    return pieces.all();
  }
}
