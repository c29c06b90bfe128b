package gloss.glossary;

import gloss.markdown.Block;
import gloss.markdown.PlainText;
import gloss.markdown.SourceRange;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The rules for bold leads, in the order in which they are asked; the first that answers wins. A
 * way of finding terms in leads is one class and one line here.
 */
final class LeadRules {
  private static final List<LeadRule> RULES =
      List.of(new CopulaRule(), new ChildRule(), new ShortFormRule(), new OpeningRule());

  private static final double CONFIDENCE_IN_USE = Confidence.Form.BOLD_IN_USE.share();
  private static final int FEWEST_WORDS = 4;

  private LeadRules() {}

  /** What a lead that is no label defines, if it defines anything. */
  static Optional<Find> find(BoldLead lead) {
    return RULES.stream().flatMap(rule -> rule.find(lead).stream()).findFirst();
  }

  /** What a lead defines by rule D because most of those beside it do, however its text opens. */
  static Optional<Find> byList(BoldLead lead, double confidence) {
    return OpeningRule.isPossible(lead)
        ? Optional.of(
            Finds.of(
                lead, NamePieces.of(lead.label()), Rule.D, confidence, lead.text(), lead.plain()))
        : Optional.empty();
  }

  /** Whether a lead has all that rule D asks for but the opening of its text. */
  static boolean mayDefine(BoldLead lead) {
    return OpeningRule.isPossible(lead);
  }

  /** What a lead whose text says something else than most definitions may define all the same. */
  static Optional<Find> inUse(BoldLead lead) {
    String plain = lead.plain();
    if (!OpeningRule.isPossible(lead)
        || plain.split(" ", -1).length < FEWEST_WORDS
        || !(lacksACapital(lead) || DefiningText.beginsAsAny(plain))) {
      return Optional.empty();
    }
    NamePieces pieces = NamePieces.of(lead.label());
    return NameShape.isOneWord(pieces.name())
        ? Optional.empty()
        : Optional.of(Finds.of(lead, pieces, Rule.D, CONFIDENCE_IN_USE, lead.text(), plain));
  }

  /**
   * Whether a lead that defines nothing would by rule D, were it not for the small letter at the
   * beginning of its text.
   */
  static boolean lacksACapital(BoldLead lead) {
    if (!OpeningRule.isPossible(lead) || !Character.isLowerCase(lead.plain().codePointAt(0))) {
      return false;
    }
    int first = lead.plain().offsetByCodePoints(0, 1);
    String capital = lead.plain().substring(0, first).toUpperCase(Locale.ROOT);
    return DefiningText.opens(capital + lead.plain().substring(first));
  }

  /** A way of finding a term in a bold lead. */
  interface LeadRule {
    Optional<Find> find(BoldLead lead);
  }

  /** Rule C: {@code **X** is …}. */
  private static final class CopulaRule implements LeadRule {
    private static final double CONFIDENCE = Confidence.Form.BOLD_AND_IS.share();

    @Override
    public Optional<Find> find(BoldLead lead) {
      NamePieces pieces = NamePieces.of(lead.label());
      return lead.form() == BoldLead.Form.SENTENCE && NameShape.isNameLike(pieces.name())
          ? Optional.of(Finds.of(lead, pieces, Rule.C, CONFIDENCE, lead.text(), lead.plain()))
          : Optional.empty();
    }
  }

  /** Rule E: an item without text whose child is called a definition, or begins as one. */
  private static final class ChildRule implements LeadRule {
    private static final double CONFIDENCE = Confidence.Form.BOLD_AND_CHILD.share();

    @Override
    public Optional<Find> find(BoldLead lead) {
      NamePieces pieces = NamePieces.of(Labels.withoutKind(lead.label()));
      if (lead.form() != BoldLead.Form.BARE || !NameShape.isNameLike(pieces.name())) {
        return Optional.empty();
      }
      return definition(lead)
          .map(
              range -> {
                String plain = PlainText.of(lead.note().tree(), range);
                return Finds.of(lead, pieces, Rule.E, CONFIDENCE, range, plain);
              });
    }

    private static Optional<SourceRange> definition(BoldLead lead) {
      for (BoldLead child : BoldLeads.below(lead)) {
        if (Labels.isDefining(child.label()) && child.hasText()) {
          return Optional.of(child.text());
        }
      }
      return firstParagraph(lead.children())
          .filter(p -> DefiningText.opensWithArticle(PlainText.of(p)))
          .map(Block::range);
    }

    private static Optional<Block> firstParagraph(List<? extends Block> blocks) {
      if (blocks.isEmpty()) {
        return Optional.empty();
      }
      Block first = blocks.get(0);
      return first instanceof Block.Paragraph
          ? Optional.of(first)
          : firstParagraph(first.children());
    }
  }

  /**
   * Rule I: a long form with its own short form is a term even without a text of its own. What
   * stands below it is its definition.
   */
  private static final class ShortFormRule implements LeadRule {
    private static final double CONFIDENCE = Confidence.Form.LONG_AND_SHORT_FORM.share();

    @Override
    public Optional<Find> find(BoldLead lead) {
      NamePieces pieces = NamePieces.of(lead.label());
      boolean bare = lead.form() == BoldLead.Form.BARE && !lead.children().isEmpty();
      return bare && pieces.shortForm() && NameShape.isPossible(pieces.name())
          ? Optional.of(Finds.of(lead, pieces, Rule.I, CONFIDENCE, lead.said(), lead.saidPlain()))
          : Optional.empty();
    }
  }

  /** Rule D: a lead whose text opens like a definition, or whose name shows that it is one. */
  private static final class OpeningRule implements LeadRule {
    private static final double CONFIDENCE = Confidence.Form.BOLD_AND_TEXT.share();

    @Override
    public Optional<Find> find(BoldLead lead) {
      NamePieces pieces = NamePieces.of(lead.label());
      boolean named = pieces.shortForm() || Vendors.precedes(pieces.name());
      if (!isPossible(lead) || !(named || DefiningText.opens(lead.plain()))) {
        return Optional.empty();
      }
      boolean goesOn = lead.plain().endsWith(":") && !lead.children().isEmpty();
      return Optional.of(
          Finds.of(
              lead,
              pieces,
              Rule.D,
              CONFIDENCE,
              goesOn ? lead.said() : lead.text(),
              goesOn ? lead.saidPlain() : lead.plain()));
    }

    static boolean isPossible(BoldLead lead) {
      return lead.form() == BoldLead.Form.SEPARATED
          && lead.hasText()
          && NameShape.isNameLike(lead.label())
          && NameShape.isNameLike(NamePieces.of(lead.label()).name());
    }
  }
}
