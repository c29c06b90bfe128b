package gloss.card;

import gloss.note.written.Schedule;
import gloss.problem.Location;
import java.util.List;

/** A question with its answer. */
public sealed interface Card {
  /** Its lasting name. */
  CardId id();

  /**
   * The kind as exports name it: {@code term}, {@code duty}, {@code move}, {@code facet}, {@code
   * question}, {@code cloze}, {@code choice}.
   */
  String kind();

  /** The question. */
  Side front();

  /** The answer. */
  Side back();

  /** Where it comes from. */
  Origin origin();

  /** The same card from another origin. */
  Card from(Origin origin);

  /** Where the fact is written. */
  default Location location() {
    return origin().location();
  }

  /** What makes the question clear: heading trail or matrix title, outermost first. */
  default List<String> context() {
    return origin().context();
  }

  /**
   * What it asks for, whichever way round: cards with one fact are siblings, of which only one is
   * asked on a day.
   */
  default String fact() {
    return origin().fact();
  }

  /** The decks that its author put it into, such as {@code aws/compute}; empty if none. */
  default List<String> decks() {
    return origin().decks();
  }

  /** The state that its learning starts with: none or one. */
  default List<Schedule> schedule() {
    return origin().schedule();
  }

  /** What does a term mean? */
  record TermCard(CardId id, String term, Side front, Side back, Origin origin) implements Card {
    @Override
    public String kind() {
      return "term";
    }

    @Override
    public Card from(Origin other) {
      return new TermCard(id, term, front, back, other);
    }
  }

  /** Who looks after a layer under a subject? */
  record DutyCard(CardId id, Side front, Side.OfDuty back, Origin origin) implements Card {
    @Override
    public String kind() {
      return "duty";
    }

    @Override
    public Card from(Origin other) {
      return new DutyCard(id, front, back, other);
    }
  }

  /** What does the note say of an item under its heading? */
  record FacetCard(CardId id, Side front, Side back, Origin origin) implements Card {
    @Override
    public String kind() {
      return "facet";
    }

    @Override
    public Card from(Origin other) {
      return new FacetCard(id, front, back, other);
    }
  }

  /** Who takes over what from one subject to another? */
  record MoveCard(CardId id, Side front, Side.OfMove back, Origin origin) implements Card {
    @Override
    public String kind() {
      return "move";
    }

    @Override
    public Card from(Origin other) {
      return new MoveCard(id, front, back, other);
    }
  }

  /** A question that stands in a note with its answer. */
  record QuestionCard(CardId id, Side front, Side back, Origin origin) implements Card {
    @Override
    public String kind() {
      return "question";
    }

    @Override
    public Card from(Origin other) {
      return new QuestionCard(id, front, back, other);
    }
  }

  /** A text with a gap. */
  record ClozeCard(CardId id, Side front, Side back, Origin origin) implements Card {
    @Override
    public String kind() {
      return "cloze";
    }

    @Override
    public Card from(Origin other) {
      return new ClozeCard(id, front, back, other);
    }
  }

  /**
   * A question with answers to choose from.
   *
   * @param options the answers, at least two
   * @param keys which of them are right, counted from 0, ascending, at least one
   * @param back the explanation; its plain text may be empty
   */
  record ChoiceCard(
      CardId id, Side front, List<Side> options, List<Integer> keys, Side back, Origin origin)
      implements Card {
    public ChoiceCard {
      options = List.copyOf(options);
      keys = List.copyOf(keys);
    }

    @Override
    public String kind() {
      return "choice";
    }

    @Override
    public Card from(Origin other) {
      return new ChoiceCard(id, front, options, keys, back, other);
    }
  }

  /**
   * Where a card comes from.
   *
   * @param context what makes its question clear, outermost first
   * @param fact what it and its siblings ask for
   * @param decks which its author put it into
   * @param schedule the state that its learning starts with: none or one
   */
  record Origin(
      Location location,
      List<String> context,
      String fact,
      List<String> decks,
      List<Schedule> schedule) {
    public Origin {
      context = List.copyOf(context);
      decks = List.copyOf(decks);
      schedule = List.copyOf(schedule);
    }

    /** Where a card comes from that its author put into no deck and nobody has learnt yet. */
    public Origin(Location location, List<String> context, String fact) {
      this(location, context, fact, List.of(), List.of());
    }

    /** The same under other headings. */
    Origin under(List<String> other) {
      return new Origin(location, other, fact, decks, schedule);
    }
  }
}
