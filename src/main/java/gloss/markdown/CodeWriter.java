package gloss.markdown;

import gloss.markdown.code.CodeColours;
import gloss.markdown.code.CodePiece;
import gloss.markdown.html.Markup;
import java.util.Optional;

/** Writes blocks of code, and what fences hold that is no code. */
final class CodeWriter {
  private final Fragment fragment;
  private final Markup markup;

  CodeWriter(Fragment fragment) {
    this.fragment = fragment;
    this.markup = fragment.markup();
  }

  void write(Block.CodeBlock block) {
    String language = block.language();
    Optional<String> matrix = block.matrixText();
    if (matrix.isPresent() && markup.takesBlocks()) {
      fragment.insert(
          new BodyPart.MatrixPart(
              matrix.get(), block.range(), fragment.id("matrix-" + block.range().start())));
    } else if (block.isDiagram() || PluginFence.isKind(language)) {
      markup.open("figure", "class", "code", "data-language", language);
      markup.open("figcaption");
      markup.text(language);
      markup.close();
      writeCode(language, block.literal());
      markup.close();
    } else {
      writeCode(language, block.literal());
    }
  }

  private void writeCode(String language, String literal) {
    markup.open("pre", "tabindex", "0");
    markup.open("code", "class", language.isEmpty() ? "" : "language-" + language);
    // Another program, for which formulas stand between signs, has no style sheet for colours.
    String known = fragment.options().formulas().signed() ? "" : language;
    CodeColours.of(known, literal).forEach(this::writePiece);
    markup.close();
    markup.close();
  }

  private void writePiece(CodePiece piece) {
    if (piece.kind() == CodePiece.Kind.PLAIN) {
      markup.literal(piece.text());
    } else {
      markup.openPhrase("span", "class", piece.kind().style());
      markup.literal(piece.text());
      markup.close();
    }
  }
}
