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

  /** Where the fact is written. */
  Location location();

  /** What makes the question clear: heading trail or matrix title, outermost first. */
  List<String> context();

  /**
   * What it asks for, whichever way round: cards with one fact are siblings, of which only one is
   * asked on a day.
   */
  default String fact() {
    return id().key();
  }

  /** The decks that its author put it into, such as {@code aws/compute}; empty if none. */
  default List<String> decks() {
    return List.of();
  }

  /** The state that its learning starts with: none or one. */
  default List<Schedule> schedule() {
    return List.of();
  }

  /** What does a term mean? */
  record TermCard(
      CardId id, String term, Side front, Side back, Location location, List<String> context)
      implements Card {
    public TermCard {
      context = List.copyOf(context);
    }

    @Override
    public String kind() {
      return "term";
    }

    @Override
    public String fact() {
      return "term:" + term;
    }
  }

  /** Who looks after a layer under a subject? */
  record DutyCard(CardId id, Side front, Side.OfDuty back, List<String> context) implements Card {
    public DutyCard {
      context = List.copyOf(context);
    }

    @Override
    public Location location() {
      return back.duty().location();
    }

    @Override
    public String kind() {
      return "duty";
    }
  }

  /** What does the note say of an item under its heading? */
  record FacetCard(CardId id, Side front, Side back, Location location, List<String> context)
      implements Card {
    public FacetCard {
      context = List.copyOf(context);
    }

    @Override
    public String kind() {
      return "facet";
    }
  }

  /** Who takes over what from one subject to another? */
  record MoveCard(CardId id, Side front, Side back, Location location, List<String> context)
      implements Card {
    public MoveCard {
      context = List.copyOf(context);
    }

    @Override
    public String kind() {
      return "move";
    }
  }

  /** A question that stands in a note with its answer. */
  record QuestionCard(CardId id, Side front, Side back, Origin origin) implements Card {
    @Override
    public String kind() {
      return "question";
    }

    @Override
    public Location location() {
      return origin.location();
    }

    @Override
    public List<String> context() {
      return origin.context();
    }

    @Override
    public String fact() {
      return origin.fact();
    }

    @Override
    public List<String> decks() {
      return origin.decks();
    }

    @Override
    public List<Schedule> schedule() {
      return origin.schedule();
    }
  }

  /** A text with a gap. */
  record ClozeCard(CardId id, Side front, Side back, Origin origin) implements Card {
    @Override
    public String kind() {
      return "cloze";
    }

    @Override
    public Location location() {
      return origin.location();
    }

    @Override
    public List<String> context() {
      return origin.context();
    }

    @Override
    public String fact() {
      return origin.fact();
    }

    @Override
    public List<String> decks() {
      return origin.decks();
    }

    @Override
    public List<Schedule> schedule() {
      return origin.schedule();
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
    public Location location() {
      return origin.location();
    }

    @Override
    public List<String> context() {
      return origin.context();
    }

    @Override
    public String fact() {
      return origin.fact();
    }

    @Override
    public List<String> decks() {
      return origin.decks();
    }
  }

  /**
   * Where a card that an author wrote comes from.
   *
   * @param context headings above it, outermost first
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

    /** Where a card comes from that nobody has learnt yet. */
    public Origin(Location location, List<String> context, String fact, List<String> decks) {
      this(location, context, fact, decks, List.of());
    }
  }
}
