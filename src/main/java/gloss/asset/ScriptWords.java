package gloss.asset;

import gloss.language.Phrases;
import gloss.path.SourcePath;
import gloss.problem.Location;
import gloss.problem.ProblemKind;
import gloss.problem.Problems;
import gloss.text.Json;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words that a script says, as a line before it: those of each literal {@code say('key'} in its
 * sources, in the language of the site.
 */
final class ScriptWords {
  private static final Pattern SAID = Pattern.compile("(?<![\\w.])say\\('([^']*)'");

  private ScriptWords() {}

  /** One line with its end; empty for a script that says nothing. */
  static String of(AssetSources sources, ScriptUse use, Phrases phrases, Problems problems) {
    SortedMap<String, String> words = new TreeMap<>();
    for (String name : use.sources()) {
      String text = sources.text(name);
      Matcher said = SAID.matcher(text);
      while (said.find()) {
        String key = said.group(1);
        if (phrases.has(key)) {
          phrases.forScripts(key, problems).ifPresent(value -> words.put(key, value));
        } else {
          SourcePath file = new SourcePath("templates/assets/" + name);
          problems.add(
              ProblemKind.UNKNOWN_PHRASE,
              Location.at(file, text, said.start(1)),
              key,
              phrases.near(key));
        }
      }
    }
    return words.isEmpty() ? "" : line(phrases, words);
  }

  private static String line(Phrases phrases, SortedMap<String, String> words) {
    StringBuilder members = new StringBuilder();
    words.forEach(
        (key, value) ->
            members
                .append(members.length() == 0 ? "" : ",")
                .append(Json.quoted(key))
                .append(':')
                .append(value));
    String language = Json.quoted(phrases.language().tag());
    return "gloss.words(" + language + ",{" + members + "});\n";
  }
}
