package gloss.matrix.draft;

import gloss.matrix.Party;
import gloss.matrix.Party.Role;
import gloss.matrix.draft.MatrixDraft.DraftDuty;
import gloss.matrix.draft.MatrixDraft.DraftLayer;
import gloss.matrix.draft.MatrixDraft.DraftSubject;
import gloss.matrix.draft.MatrixDraft.DraftView;
import gloss.matrix.draft.MatrixDraft.Quote;
import gloss.note.Note;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Makes the draft of a matrix of a note. */
public final class DraftBuilder {
  private final Note note;
  private final String name;
  private final Subjects subjects = new Subjects();
  private final Layers layers = new Layers();
  private List<Party> parties = List.of();

  private DraftBuilder(Note note, String name) {
    this.note = note;
    this.name = name;
  }

  /**
   * The draft.
   *
   * @param name how a wikilink names the note; empty if no link can lead there
   * @return nothing if the note does not say who looks after what, in no shape that is understood
   */
  public static Optional<MatrixDraft> of(Note note, String name) {
    return new DraftBuilder(note, name).draft(Groups.of(note));
  }

  private Optional<MatrixDraft> draft(List<Group> groups) {
    groups.forEach(subjects::add);
    List<Claim> claims =
        groups.stream()
            .flatMap(group -> group.subjects().stream())
            .flatMap(found -> found.claims.stream())
            .toList();
    claims.stream()
        .filter(claim -> !claim.isTotal())
        .sorted((a, b) -> Integer.compare(a.quote().line(), b.quote().line()))
        .forEach(claim -> layers.add(claim.phrase(), claim.quote().line()));
    parties = parties(claims);
    List<DraftLayer> rows = layers.all();
    if (rows.isEmpty() || claims.stream().allMatch(claim -> claim.parties().isEmpty())) {
      return Optional.empty();
    }
    List<DraftView> views = new DraftViews(subjects, layers, rows).of(groups);
    List<DraftSubject> columns =
        subjects.all().stream().map(subject -> subject(subject, rows, views)).toList();
    return Optional.of(
        new MatrixDraft(note.title(), note.path().name(), parties, rows, columns, views));
  }

  /** Those that the note names, the providers first; there is one on each side at least. */
  private static List<Party> parties(List<Claim> claims) {
    List<Party> named =
        Names.distinct(claims.stream().flatMap(claim -> claim.parties().stream()).toList());
    List<Party> providers =
        named.stream()
            .filter(party -> party.role() == Role.PROVIDER && !party.equals(Names.PROVIDER))
            .toList();
    boolean nameless =
        providers.isEmpty() || (providers.size() > 1 && named.contains(Names.PROVIDER));
    return Stream.of(
            providers,
            nameless ? List.of(Names.PROVIDER) : List.<Party>of(),
            List.of(Names.CUSTOMER))
        .flatMap(List::stream)
        .toList();
  }

  /** Where a note names one provider only, "the provider" is this one. */
  private String id(Party party) {
    return parties.contains(party) ? party.id() : parties.get(0).id();
  }

  private DraftSubject subject(
      Subjects.Subject subject, List<DraftLayer> rows, List<DraftView> views) {
    List<List<Claim>> claims = new ArrayList<>();
    rows.forEach(row -> claims.add(new ArrayList<>()));
    subject.found().claims.stream()
        .filter(claim -> !claim.isTotal())
        .forEach(claim -> claims.get(layers.indexOf(claim.phrase())).add(claim));
    List<Claim> total = subject.found().claims.stream().filter(Claim::isTotal).toList();
    List<DraftDuty> duties = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      List<Claim> own = claims.get(i);
      if (DraftViews.ask(views, subject.id(), rows.get(i).id())) {
        duties.add(duty(rows.get(i).id(), own.isEmpty() ? total : own));
      }
    }
    String link = subject.found().link;
    return new DraftSubject(
        subject.id(),
        subject.found().label,
        link.isEmpty() ? WikilinkTarget.of(name, place(subject)) : link,
        subject.found().remarks,
        duties);
  }

  /** The heading that a link can lead to: its own or the one above; the title is none. */
  private String place(Subjects.Subject subject) {
    String own = subject.found().label;
    boolean section = note.sections().stream().anyMatch(s -> s.title().equals(own));
    String heading = section ? own : subject.heading();
    return heading.equals(note.title()) ? "" : heading;
  }

  /** One clear holder, or none: where the note says several things, somebody must decide. */
  private DraftDuty duty(String layer, List<Claim> claims) {
    List<Quote> quotes = claims.stream().map(Excerpt::of).distinct().toList();
    List<String> holders =
        claims.stream().flatMap(c -> c.parties().stream()).map(this::id).distinct().toList();
    boolean clear = holders.size() == 1 && claims.stream().noneMatch(c -> c.parties().isEmpty());
    return new DraftDuty(layer, clear ? holders.get(0) : "", quotes);
  }
}
