package gloss.page;

import gloss.card.Card;
import gloss.glossary.Term;
import gloss.matrix.Duty;
import gloss.matrix.Layer;
import gloss.matrix.Matrix;
import gloss.matrix.Selection;
import gloss.matrix.Subject;
import gloss.page.MatrixPlaces.Place;
import gloss.path.Anchor;
import gloss.path.SitePath;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** The cells of the layers and subjects that a term names, for its page. */
final class TermCells {
  private final Planning planning;
  private final SitePath page;
  private final List<Place> places;

  TermCells(Planning planning, SitePath page, Term term) {
    this.planning = planning;
    this.page = page;
    this.places = planning.find().places().of(term);
  }

  /** The rows and columns, each with the name of its matrix. */
  List<NavLink> places() {
    return places.stream()
        .map(
            place -> {
              NavLink head = head(place);
              return NavLink.of(place.matrix().title() + " › " + head.label(), head.href());
            })
        .toList();
  }

  List<CellsView> views() {
    return places.stream().map(this::view).toList();
  }

  /** The cards that ask for these cells, each once, at most so many. */
  List<Card> cards(int most) {
    return places.stream()
        .flatMap(place -> duties(place).stream())
        .distinct()
        .flatMap(duty -> planning.find().cardOf(duty).stream())
        .limit(most)
        .toList();
  }

  private CellsView view(Place place) {
    Matrix matrix = place.matrix();
    SortedMap<String, List<Duty>> byHolder = new TreeMap<>();
    for (Duty duty : duties(place)) {
      String rank = SubjectPages.rank(HolderView.of(duty.holding(), planning.phrases()));
      byHolder.computeIfAbsent(rank, k -> new ArrayList<>()).add(duty);
    }
    return new CellsView(
        head(place),
        NavLink.of(matrix.title(), planning.map().matrix(matrix).from(page)),
        byHolder.values().stream().map(duties -> cells(place, duties)).toList(),
        decks(place));
  }

  private CellsView.HolderCells cells(Place place, List<Duty> duties) {
    return new CellsView.HolderCells(
        HolderView.of(duties.get(0).holding(), planning.phrases()),
        duties.stream().map(duty -> link(place, duty)).toList());
  }

  private NavLink head(Place place) {
    Matrix matrix = place.matrix();
    if (place instanceof Place.OfSubject of) {
      return NavLink.of(
          of.subject().label(), planning.map().subject(matrix, of.subject()).from(page));
    }
    Layer layer = ((Place.OfLayer) place).layer();
    SitePath table = planning.map().matrix(matrix);
    return NavLink.of(
        layer.label(),
        matrix.views().stream()
            .filter(view -> view.layers().contains(layer.id()))
            .findFirst()
            .map(view -> table.from(page, new Anchor(view.id() + "---" + layer.id())))
            .orElseGet(() -> table.from(page)));
  }

  private static List<Duty> duties(Place place) {
    if (place instanceof Place.OfSubject of) {
      return of.subject().duties();
    }
    String layer = ((Place.OfLayer) place).layer().id();
    return place.matrix().subjects().stream()
        .filter(subject -> subject.has(layer))
        .map(subject -> subject.duty(layer))
        .toList();
  }

  private CellsView.CellLink link(Place place, Duty duty) {
    Matrix matrix = place.matrix();
    Subject subject = matrix.subject(duty.subject()).orElseThrow();
    String label =
        place instanceof Place.OfSubject
            ? matrix.layer(duty.layer()).orElseThrow().label()
            : subject.label();
    return new CellsView.CellLink(
        label,
        planning.map().subject(matrix, subject).from(page, new Anchor(duty.layer())),
        !duty.when().isEmpty());
  }

  private List<NavLink> decks(Place place) {
    return place.matrix().views().stream()
        .filter(view -> shows(view, place))
        .flatMap(
            view ->
                planning.find().deckOf(place.matrix(), view.id()).stream()
                    .map(deck -> NavLink.of(view.label(), planning.map().deck(deck).from(page))))
        .toList();
  }

  private static boolean shows(Selection view, Place place) {
    return place instanceof Place.OfSubject of
        ? view.subjects().contains(of.subject().id())
        : view.layers().contains(((Place.OfLayer) place).layer().id());
  }
}
