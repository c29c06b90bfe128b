package gloss.card;

import gloss.problem.Location;
import java.util.List;

/** A question with its answer. */
public sealed interface Card {
  /** Its lasting name. */
  CardId id();

  /** The kind as exports name it: {@code term}, {@code duty}, {@code facet}. */
  String kind();

  /** The question. */
  Side front();

  /** The answer. */
  Side back();

  /** Where the fact is written. */
  Location location();

  /** What makes the question clear: heading trail or matrix title, outermost first. */
  List<String> context();

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
}
