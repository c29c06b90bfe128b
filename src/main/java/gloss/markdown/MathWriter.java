package gloss.markdown;

import gloss.markdown.html.Markup;
import gloss.markdown.math.Formula;
import gloss.markdown.math.Formulas;
import gloss.text.Html;
import java.util.Optional;

/** Writes formulas: drawn, or as their TeX where nothing draws them. */
final class MathWriter {
  /** What is longer may be wider than a narrow screen: in a text it scrolls in a box of its own. */
  private static final int LONG = 40;

  /**
   * The same of what is set larger; what is shorter never scrolls, and needs no stop of the Tab
   * key.
   */
  private static final int LONG_DISPLAY = 16;

  private final Markup markup;
  private final Formulas formulas;

  MathWriter(Fragment fragment) {
    this.markup = fragment.markup();
    this.formulas = fragment.options().formulas();
  }

  void write(Inline.MathText math) {
    Formula formula = new Formula(math.tex(), math.display());
    Optional<Html> drawn = formulas.drawn(formula);
    if (drawn.isPresent() && (math.display() || math.tex().length() > LONG)) {
      String box = math.display() ? "math" : "math long";
      markup.openPhrase("span", "class", box, "tabindex", scrolls(math.tex()));
      markup.written(drawn.get());
      markup.close();
    } else if (drawn.isPresent()) {
      markup.written(drawn.get());
    } else if (formulas.signed()) {
      markup.literal(formula.signed());
    } else {
      markup.openPhrase("code", "class", "math");
      markup.literal(math.tex());
      markup.close();
    }
  }

  private static String scrolls(String tex) {
    return tex.length() > LONG_DISPLAY ? "0" : "";
  }

  void write(Block.MathBlock math) {
    Formula formula = new Formula(math.tex(), true);
    Optional<Html> drawn = formulas.drawn(formula);
    if (drawn.isPresent()) {
      markup.open("div", "class", "math", "tabindex", scrolls(math.tex()));
      markup.written(drawn.get());
      markup.close();
    } else if (formulas.signed()) {
      markup.open("p");
      markup.literal(formula.signed());
      markup.close();
    } else {
      markup.open("pre", "tabindex", "0");
      markup.open("code", "class", "math");
      markup.literal(math.tex() + "\n");
      markup.close();
      markup.close();
    }
  }
}
