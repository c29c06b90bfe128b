package gloss.markdown.math;

import gloss.text.Html;
import java.io.OutputStream;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Engine;
import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.Source;
import org.graalvm.polyglot.Value;

/**
 * KaTeX, a script that turns TeX into MathML, run inside the JVM. The engine for scripts lies
 * beside the program only where it was packed with it: {@link KatexFiles} asks before it calls.
 */
final class Katex implements AutoCloseable {
  /** Gives markup, or a number that says where the mistake is, and its words. */
  private static final String DRAW =
      """
      (function (tex, display) {
        try {
          return [katex.renderToString(tex, {
            displayMode: display, output: 'mathml', throwOnError: true, strict: 'ignore',
            trust: false, maxExpand: 1000, maxSize: 50
          })];
        } catch (e) {
          return [e.position === undefined ? 0 : e.position, String(e.rawMessage || e.message)];
        }
      })
      """;

  private final Engine engine;
  private final Context context;
  private final Value draw;

  private Katex(String script) {
    // Without it the engine says in three lines that it runs without a compiler of its own.
    System.setProperty("polyglotimpl.AttachLibraryFailureAction", "ignore");
    engine =
        Engine.newBuilder("js")
            .option("engine.WarnInterpreterOnly", "false")
            .out(OutputStream.nullOutputStream())
            .err(OutputStream.nullOutputStream())
            .logHandler(OutputStream.nullOutputStream())
            .build();
    context = Context.newBuilder("js").engine(engine).build();
    context.eval(Source.newBuilder("js", script, "katex.js").buildLiteral());
    draw = context.eval("js", DRAW);
  }

  /** Draws formulas, each once. */
  static SortedMap<Formula, Drawing> drawings(String script, List<Formula> formulas) {
    try (Katex katex = new Katex(script)) {
      SortedMap<Formula, Drawing> drawings = new TreeMap<>();
      formulas.forEach(formula -> drawings.put(formula, katex.drawing(formula)));
      return drawings;
    }
  }

  private Drawing drawing(Formula formula) {
    try {
      Value result = draw.execute(formula.tex(), formula.display());
      Value first = result.getArrayElement(0);
      return first.isString()
          ? new Drawing.Drawn(new Html(MathMarkup.clean(first.asString())))
          : failed(first.asInt(), result.getArrayElement(1).asString());
    } catch (PolyglotException e) {
      return failed(0, "it is too much for KaTeX");
    }
  }

  private static Drawing failed(int offset, String words) {
    return new Drawing.Failed(new Mistake(offset, "KaTeX says: " + words));
  }

  @Override
  public void close() {
    context.close();
    engine.close();
  }
}
