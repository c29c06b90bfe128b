package gloss.page;

import java.util.List;

/** All kinds of pages, one line each. */
public final class PageKinds {
  private static final List<PageKind> ALL =
      List.of(
          new HomePages(),
          new NotePages(),
          new NoteIndexPages(),
          new FolderPages(),
          new LabelPages(),
          new LabelIndexPages(),
          new TermPages(),
          new TermIndexPages(),
          new SuggestedPages(),
          new MatrixPages(),
          new SubjectPages(),
          new CompareIndexPages(),
          new SideBySidePages(),
          new ComparisonPages(),
          new DeckPages(),
          new PaperPages(),
          new DeckIndexPages(),
          new ReviewPages(),
          new SearchPages(),
          new OfflinePages(),
          new AllNotesPages(),
          new StartPages(),
          new NotFoundPages(),
          new RedirectPages());

  private PageKinds() {}

  /** All pages of the site. */
  public static List<Page> plan(Planning planning) {
    return ALL.stream().flatMap(kind -> kind.plan(planning).stream()).toList();
  }

  /** The kinds in the order in which their pages are planned. */
  public static List<PageKind> all() {
    return ALL;
  }
}
