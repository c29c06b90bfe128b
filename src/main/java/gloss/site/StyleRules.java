package gloss.site;

import gloss.path.SitePath;
import gloss.problem.Problem;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a style sheet would fetch. */
final class StyleRules {
  private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
  private static final Pattern FETCHED =
      Pattern.compile("(?:url\\(\\s*|@import\\s+(?!url))(\"[^\"]*\"|'[^']*'|[^\"')\\s]+)");

  private StyleRules() {}

  static PageFacts read(SitePath file, byte[] css) {
    List<Problem> problems = new ArrayList<>();
    Addresses addresses = new Addresses(file, problems);
    String text = COMMENT.matcher(new String(css, StandardCharsets.UTF_8)).replaceAll(" ");
    Matcher fetched = FETCHED.matcher(text);
    while (fetched.find()) {
      addresses.source(fetched.group(1).replaceAll("^[\"']|[\"']$", ""));
    }
    return new PageFacts(file, Collections.emptySet(), addresses.internal(), problems);
  }
}
