package gloss.matrix;

import gloss.language.Phrases;
import gloss.matrix.Duty.Condition;
import gloss.matrix.Duty.Holding;
import gloss.matrix.Party.Role;
import gloss.yaml.LinkText;
import gloss.yaml.TextPiece;
import java.util.ArrayList;
import java.util.List;

/** Duties in plain words, without markup: for cards, search and exports. */
public final class DutyWords {
  private static final String ENDS = ".!?…؟。！？";

  private final Matrix matrix;
  private final Phrases phrases;

  /**
   * The words of a matrix.
   *
   * @param phrases in whose language they are
   */
  public DutyWords(Matrix matrix, Phrases phrases) {
    this.matrix = matrix;
    this.phrases = phrases;
  }

  /**
   * Who holds it: {@code AWS}, {@code You}, {@code Shared. AWS: Offers keys. You: Rotate them.} or
   * {@code Not applicable: there is no server.}
   *
   * @param subject under which it is held; it says who the provider is
   */
  public String holder(Subject subject, Holding holding) {
    if (holding instanceof Holding.ByParty by) {
      return by.party().label();
    }
    return holding instanceof Holding.Shared shared
        ? phrases.say("holding.shared", halves(subject, shared))
        : phrases.say("holding.none", ended(((Holding.NotApplicable) holding).reason()));
  }

  private String halves(Subject subject, Holding.Shared shared) {
    return phrases.say(
        "holding.halves",
        label(subject, Role.PROVIDER),
        ended(shared.provider()),
        label(subject, Role.CUSTOMER),
        ended(shared.customer()));
  }

  /** Each condition: {@code If you change the instances: You. Then AWS cannot patch them.} */
  public List<String> conditions(Subject subject, Duty duty) {
    return duty.when().stream().map(condition -> words(subject, condition)).toList();
  }

  private String words(Subject subject, Condition condition) {
    String because = condition.because().isEmpty() ? "" : " " + ended(condition.because());
    return phrases.say(
        "holding.if",
        plain(condition.condition()),
        ended(holder(subject, condition.holding())) + because);
  }

  /** All that a cell says: who, why, and under which conditions otherwise. */
  public String all(Subject subject, Duty duty) {
    return joined(ended(holder(subject, duty.holding())), subject, duty);
  }

  /** What a cell says beside the name of its holder: halves, reason, conditions; may be empty. */
  public String beyondHolder(Subject subject, Duty duty) {
    String first = "";
    if (duty.holding() instanceof Holding.Shared shared) {
      first = halves(subject, shared);
    } else if (duty.holding() instanceof Holding.NotApplicable none) {
      first = ended(none.reason());
    }
    return joined(first, subject, duty);
  }

  private String joined(String first, Subject subject, Duty duty) {
    List<String> parts = new ArrayList<>(first.isEmpty() ? List.of() : List.of(first));
    if (!duty.because().isEmpty()) {
      parts.add(ended(duty.because()));
    }
    parts.addAll(conditions(subject, duty));
    return String.join(" ", parts);
  }

  /** The party on a side, by its label: the subject's provider, the first party of the customer. */
  public String label(Subject subject, Role role) {
    boolean provider = role == Role.PROVIDER;
    return matrix.parties().stream()
        .filter(party -> party.role() == role)
        .filter(party -> !provider || party.id().equals(subject.provider()))
        .map(Party::label)
        .findFirst()
        .orElseGet(() -> phrases.say(provider ? "holding.provider" : "holding.you"));
  }

  /** A text of the matrix with its wikilinks as the words that they show. */
  public static String plain(String text) {
    StringBuilder out = new StringBuilder();
    for (TextPiece piece : TextPiece.of(text)) {
      out.append(piece.link() ? shown("[[" + piece.text() + "]]") : piece.text());
    }
    return out.toString();
  }

  private static String shown(String link) {
    return LinkText.of(link).map(LinkText::shown).orElse(link);
  }

  private static String ended(String text) {
    String words = plain(text).strip();
    boolean open = words.isEmpty() || ENDS.indexOf(words.charAt(words.length() - 1)) < 0;
    return open ? words + "." : words;
  }
}
