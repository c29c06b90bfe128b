package gloss.matrix.draft;

import gloss.matrix.Party;
import gloss.matrix.Party.Role;
import gloss.path.Slug;
import gloss.text.Folding;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Labels of items, headings and columns that name a party: {@code AWS manages}, {@code Your
 * responsibility}, {@code Managed by the customer}, {@code Provider}.
 */
final class PartyLabel {
  private static final String PARTY = "(?:the |by )?(?<party>" + Names.ANY + ")";
  private static final String THING =
      "(?:responsibilit(?:y|ies)|duty|duties|tasks?|jobs?|obligations?|side|part|share|scope)";
  private static final List<Pattern> FORMS =
      List.of(
          Pattern.compile(PARTY + "(?: \\([^)]*\\))?"),
          Pattern.compile(PARTY + " " + Saying.VERB + "(?: (?:for|of|on))?(?: \\([^)]*\\))?"),
          Pattern.compile(PARTY + "(?:'s|s'|')?(?: (?:own|security|main))? " + THING),
          Pattern.compile(THING + " (?:of|for) " + PARTY),
          Pattern.compile(
              "(?:fully )?(?:managed|handled|secured|owned|operated|run|controlled|maintained|done)"
                  + " by "
                  + PARTY),
          Pattern.compile(PARTY + "[- ](?:managed|owned|operated|controlled)"));

  /** A provider that no list knows, in words that leave no doubt. */
  private static final Pattern UNKNOWN =
      Pattern.compile(
          "(?!(?:Shared|Both|Who|Nobody|Everybody)(?!\\p{L}))(?<name>\\p{Lu}[\\p{L}\\p{N}.&-]*(?: \\p{Lu}[\\p{L}\\p{N}.&-]*){0,2})"
              + " (?:manages|handles|looks after|takes care of|is responsible for)");

  private PartyLabel() {}

  /** The party that a label names; nothing if it says something else. */
  static Optional<Party> of(String label) {
    String key = Folding.fold(label.replaceFirst("[:\\s]+$", ""));
    for (Pattern form : FORMS) {
      Matcher matcher = form.matcher(key);
      if (matcher.matches()) {
        return Names.party(matcher.group("party"));
      }
    }
    return Optional.empty();
  }

  /** The parties of labels that stand together: beside the customer, an unknown name provides. */
  static Optional<Party> of(String label, List<String> siblings) {
    Optional<Party> known = of(label);
    Matcher unknown = UNKNOWN.matcher(label.replaceFirst("[:\\s]+$", ""));
    boolean besideCustomer =
        siblings.stream().anyMatch(s -> of(s).filter(p -> p.role() == Role.CUSTOMER).isPresent());
    if (known.isPresent() || !besideCustomer || !unknown.matches()) {
      return known;
    }
    String name = unknown.group("name");
    return Optional.of(new Party(Slug.of(name).value(), name, Role.PROVIDER));
  }
}
