package gloss.card;

import gloss.text.Html;
import java.util.List;
import java.util.regex.Pattern;

/**
 * An answer that Anki asks for. Anki looks for its own signs in the markup of a field, whatever
 * they stand in; a comment between two of them makes them plain text.
 *
 * @param hint empty if there is none
 */
record AnkiGap(String answer, String hint) {
  /** Stands in a text where an answer goes; no text has it. */
  static final String PLACE = "\u0001";

  private static final String APART = "<!-- -->";
  private static final Pattern OPENING = Pattern.compile("\\{(?=\\{)");
  private static final Pattern SIGNS = Pattern.compile("\\{(?=\\{)|\\}(?=\\}|$)|:(?=:|$)");

  /** A text as markup, with the answers in their places. */
  static Html filled(String text, List<AnkiGap> answers) {
    String[] pieces = text.split(PLACE, -1);
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < pieces.length; i++) {
      out.append(apart(OPENING, pieces[i]));
      if (i < pieces.length - 1 && i < answers.size()) {
        out.append(answers.get(i).markup());
      }
    }
    return new Html(out.toString().replace("\n", "<br>"));
  }

  private String markup() {
    String behind = hint.isEmpty() ? "" : "::" + apart(SIGNS, hint);
    return "{{c1::" + apart(SIGNS, answer) + behind + "}}";
  }

  private static String apart(Pattern signs, String text) {
    return signs.matcher(Html.escaped(text)).replaceAll("$0" + APART);
  }
}
