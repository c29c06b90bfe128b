package gloss.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import gloss.asset.AssetFile;
import gloss.note.Note;
import gloss.study.Study;
import java.util.Comparator;
import java.util.List;

/**
 * The notes that changed last, as an Atom feed (RFC 4287). It needs full addresses, so a site that
 * does not know its address has none; nor has one whose notes say no date. The address of a note's
 * page is the id of its entry.
 */
public final class Feed {
  private static final int MOST = 20;

  private final Planning planning;
  private final FullAddress address;

  private Feed(Planning planning) {
    this.planning = planning;
    this.address = FullAddress.of(planning.study().config());
  }

  /** The file: one or none. */
  public static List<AssetFile> of(Planning planning) {
    if (!isPossible(planning.study())) {
      return List.of();
    }
    byte[] bytes = new Feed(planning).text().getBytes(UTF_8);
    return List.of(new AssetFile(SiteMap.FEED, bytes));
  }

  static boolean isPossible(Study study) {
    return FullAddress.of(study.config()).isKnown() && study.notes().stream().anyMatch(Feed::dated);
  }

  private static boolean dated(Note note) {
    return !note.properties().date().isEmpty();
  }

  /** Newest first; those of one day in reading order. */
  private List<Note> newest() {
    Comparator<Note> byDate = Comparator.comparing(note -> note.properties().date());
    return planning.study().notes().stream()
        .filter(Feed::dated)
        .sorted(byDate.reversed())
        .limit(MOST)
        .toList();
  }

  private String text() {
    List<Note> notes = newest();
    StringBuilder out = new StringBuilder(Xml.HEAD);
    String language = Xml.escaped(planning.study().config().language().tag());
    out.append("<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"" + language + "\">\n");
    element(out, "id", address.of(SiteMap.FEED));
    element(out, "title", planning.study().config().title());
    if (!planning.study().config().description().isEmpty()) {
      element(out, "subtitle", planning.study().config().description());
    }
    element(out, "updated", moment(notes.get(0)));
    link(out, "self", "application/atom+xml", address.of(SiteMap.FEED));
    link(out, "alternate", "text/html", address.of(SiteMap.HOME));
    out.append("<author>\n");
    element(out, "name", planning.study().config().title());
    out.append("</author>\n");
    notes.forEach(note -> entry(out, note));
    return out.append("</feed>\n").toString();
  }

  private void entry(StringBuilder out, Note note) {
    String page = address.of(planning.map().note(note.path()));
    out.append("<entry>\n");
    element(out, "id", page);
    element(out, "title", note.title());
    element(out, "updated", moment(note));
    link(out, "alternate", "text/html", page);
    for (String tag : note.properties().tags()) {
      out.append("<category term=\"" + Xml.escaped(tag) + "\"/>\n");
    }
    element(out, "summary", NoteEntries.summary(note));
    out.append("</entry>\n");
  }

  /** A note knows its day; a feed wants a moment of it. */
  private static String moment(Note note) {
    return note.properties().date() + "T00:00:00Z";
  }

  private static void element(StringBuilder out, String name, String text) {
    out.append("<" + name + ">" + Xml.escaped(text) + "</" + name + ">\n");
  }

  private static void link(StringBuilder out, String relation, String type, String to) {
    out.append("<link rel=\"" + relation + "\" type=\"" + type + "\" href=\"");
    out.append(Xml.escaped(to) + "\"/>\n");
  }
}
