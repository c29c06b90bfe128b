package gloss.note.written;

import gloss.markdown.SourceRange;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code C: The [answer] stands in brackets.} */
final class BracketClozes {
  private static final Pattern BRACKETS =
      Pattern.compile("(?<![!\\]\\\\\\[])\\[(?![\\^\\]\\[])([^\\[\\]\\n]+)\\](?![(\\[])");

  private BracketClozes() {}

  /**
   * Adds the card, if the text has an answer.
   *
   * @param label the sign before the text
   */
  static void add(SourceRange place, SourceRange label, CardText text, FoundCards found) {
    List<WrittenCard.Deletion> deletions = new ArrayList<>();
    Matcher brackets = BRACKETS.matcher(text.plain(place));
    while (brackets.find()) {
      int start = place.start() + brackets.start();
      int end = place.start() + brackets.end();
      SourceRange answer = new SourceRange(start + 1, end - 1);
      if (text.says(answer)) {
        deletions.add(new WrittenCard.Deletion(new SourceRange(start, end), answer, "", ""));
      }
    }
    if (!deletions.isEmpty() && !found.isTooMuch(place, deletions)) {
      found.hide(label);
      found.addCloze(place, deletions, deletions);
    }
  }
}
