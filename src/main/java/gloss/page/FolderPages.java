package gloss.page;

import gloss.asset.ScriptUse;
import gloss.glossary.Term;
import gloss.note.Note;
import gloss.path.SitePath;
import gloss.study.Folders;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A page for each folder of notes, several if there is much in it. Where a note leads a folder, its
 * page is the first of them.
 */
final class FolderPages implements PageKind {
  private static final int ITEMS_A_PAGE = 100;

  /** Beside the text of a note that leads its folder. */
  private static final int ITEMS_BESIDE_A_TEXT = 50;

  private static final int MOST_TERMS = 12;

  @Override
  public String name() {
    return "folder";
  }

  @Override
  public List<Page> plan(Planning planning) {
    SortedMap<String, List<Term>> terms = terms(planning);
    List<Page> pages = new ArrayList<>();
    for (Folders.Folder folder : planning.ways().folders().all()) {
      boolean led = WayPlaces.lead(folder).isPresent();
      chunks(planning, folder).stream()
          .skip(led ? 1 : 0)
          .map(c -> page(planning, folder, c, terms.getOrDefault(folder.path(), List.of())))
          .forEach(pages::add);
    }
    return pages;
  }

  /** What is in the folder that a note leads: none or one. */
  static List<FolderContents> ledBy(Planning planning, Note note) {
    if (note.path().folder().isEmpty() || !WayPlaces.mayLead(note)) {
      return List.of();
    }
    return planning
        .ways()
        .folders()
        .find(note.path().folder())
        .filter(folder -> isLead(folder, note))
        .flatMap(folder -> chunks(planning, folder).stream().findFirst())
        .map(chunk -> contents(planning, chunk))
        .stream()
        .toList();
  }

  private static boolean isLead(Folders.Folder folder, Note note) {
    return WayPlaces.lead(folder).filter(lead -> lead.path().equals(note.path())).isPresent();
  }

  /** The folders in it first, then its notes but the one that leads it. */
  private static List<Pages.Chunk<Folders.Item>> chunks(Planning planning, Folders.Folder folder) {
    Optional<Note> lead = WayPlaces.lead(folder);
    List<Folders.Item> items = new ArrayList<>();
    folder.folders().forEach(below -> items.add(new Folders.Item.OfFolder(below)));
    folder.ownNotes().stream()
        .filter(note -> lead.filter(l -> l.path().equals(note.path())).isEmpty())
        .forEach(note -> items.add(new Folders.Item.OfNote(note)));
    return Pages.of(
        items,
        lead.isPresent() ? ITEMS_BESIDE_A_TEXT : ITEMS_A_PAGE,
        planning.map().folder(folder.path()));
  }

  private Page page(
      Planning planning, Folders.Folder folder, Pages.Chunk<Folders.Item> chunk, List<Term> terms) {
    SitePath path = chunk.path();
    List<NavLink> trail = NoteNeighbours.trail(planning, path, folder.path());
    List<String> facts = facts(planning, folder);
    Head head =
        new Heads(planning)
            .of(
                this,
                path,
                folder.name(),
                String.join(", ", facts),
                "notes",
                ScriptUse.READING,
                trail.subList(0, trail.size() - 1));
    return new Page(
        this,
        path,
        head,
        () ->
            new FolderView(
                folder.name(),
                facts,
                contents(planning, chunk),
                chunk.first() > 1
                    ? List.of()
                    : terms.stream().map(t -> TermIndexPages.entry(planning, path, t)).toList()));
  }

  private static List<String> facts(Planning planning, Folders.Folder folder) {
    List<String> facts =
        new ArrayList<>(List.of(planning.phrases().say("count.notes", folder.notes())));
    int folders = folder.folders().size();
    if (folders > 0) {
      facts.add(planning.phrases().say("count.folders", folders));
    }
    return List.copyOf(facts);
  }

  private static FolderContents contents(Planning planning, Pages.Chunk<Folders.Item> chunk) {
    List<TreeEntry> folders = new ArrayList<>();
    List<NoteEntry> notes = new ArrayList<>();
    for (Folders.Item item : chunk.items()) {
      if (item instanceof Folders.Item.OfFolder of) {
        folders.add(entry(planning, chunk.path(), of.folder(), List.of()));
      } else {
        notes.add(NoteEntries.of(planning, chunk.path(), ((Folders.Item.OfNote) item).note()));
      }
    }
    return new FolderContents(folders, notes, chunk.pages());
  }

  /** A folder in a list. */
  static TreeEntry entry(
      Planning planning, SitePath page, Folders.Folder folder, List<TreeEntry> below) {
    return new TreeEntry(
        folder.name(),
        planning.map().folder(folder.path()).from(page),
        planning.phrases().say("count.notes", folder.notes()),
        below);
  }

  /** For each folder the terms that notes in it and below define, the most mentioned first. */
  private static SortedMap<String, List<Term>> terms(Planning planning) {
    SortedMap<String, List<Term>> terms = new TreeMap<>();
    planning.study().glossary().terms().stream()
        .sorted(planning.find().mostMentionedFirst())
        .forEach(term -> folders(term).forEach(folder -> add(terms, folder, term)));
    return terms;
  }

  private static List<String> folders(Term term) {
    return term.definition().map(d -> Folders.chain(d.file().folder())).orElse(List.of());
  }

  private static void add(SortedMap<String, List<Term>> terms, String folder, Term term) {
    List<Term> list = terms.computeIfAbsent(folder, f -> new ArrayList<>());
    if (list.size() < MOST_TERMS) {
      list.add(term);
    }
  }
}
