package gloss.study;

import gloss.card.Deck;
import gloss.card.DeckBuilder;
import gloss.config.SiteConfig;
import gloss.glossary.FacetGroup;
import gloss.glossary.FacetGroups;
import gloss.glossary.Glossary;
import gloss.glossary.GlossaryBuilder;
import gloss.glossary.Mention;
import gloss.glossary.MentionFinder;
import gloss.glossary.Vocabulary;
import gloss.language.Phrases;
import gloss.markdown.MarkdownTree;
import gloss.matrix.Matrix;
import gloss.note.Note;
import gloss.note.NoteIndex;
import gloss.note.Resolution;
import gloss.path.SourcePath;
import gloss.problem.Location;
import gloss.problem.Problems;
import gloss.vault.Attachment;
import gloss.vault.TellingFiles;
import gloss.vault.Vault;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/** Brings together what was read: links, terms, mentions and cards. */
public final class StudyBuilder {
  /** The note that leads the home page and is no note among the others. */
  public static final SourcePath HOME = new SourcePath("index.md");

  private final SiteConfig config;
  private final Phrases phrases;
  private final Problems met;
  private final Problems problems = new Problems();

  /**
   * @param phrases in whose language cards ask
   * @param met gets what authors got wrong; what was met before hides what only follows from it
   */
  public StudyBuilder(SiteConfig config, Phrases phrases, Problems met) {
    this.config = config;
    this.phrases = phrases;
    this.met = met;
  }

  /**
   * The study; what authors got wrong in it is noted as problems.
   *
   * @param all the notes of the vault, parsed
   * @param vault knows the other files and what is private
   */
  public Study build(List<Note> all, Vault vault, List<Matrix> matrices, Vocabulary vocabulary) {
    NoteIndex index =
        new NoteIndex(all, vault.attachments(), vault.attachmentFolder(), vault.privateNames());
    List<Note> readable = all.stream().filter(n -> !n.path().equals(HOME)).toList();
    List<Note> notes = ReadingOrder.of(readable, config.order(), index, problems);
    List<Note> home = all.stream().filter(n -> n.path().equals(HOME)).toList();
    List<Note> ordered = concatenated(notes, home);
    List<Matrix> sorted = EqualMatrixIds.leftOut(matrices, problems);
    Glossary glossary = GlossaryBuilder.build(ordered, index, sorted, vocabulary, config, problems);
    List<Mention> mentions = MentionFinder.find(ordered, glossary, config);
    List<FacetGroup> comparisons = FacetGroups.find(ordered, glossary);
    List<Deck> decks = DeckBuilder.build(ordered, glossary, sorted, config, phrases, problems);
    LinkGraph links = new LinkFinder(index).find(ordered);
    new LinkChecker(problems).check(links.links(), locations(all));
    new EmbedChecker(index, links, problems).check(locations(all));
    List<MatrixLinks.MatrixLink> named =
        sorted.stream().flatMap(m -> MatrixLinks.of(m, index).stream()).toList();
    new MatrixLinkChecker(problems).check(named);
    new ViewChecker(sorted, problems).check(ordered);
    Consequences.passOn(problems, met);
    return new Study(
        config,
        phrases,
        notes,
        home,
        index,
        sorted,
        glossary,
        mentions,
        comparisons,
        decks,
        links,
        TellingFiles.leftOut(files(links.links(), named), vault.privateNames(), met));
  }

  private static Function<Link, Location> locations(List<Note> notes) {
    SortedMap<SourcePath, MarkdownTree> trees = new TreeMap<>();
    notes.forEach(n -> trees.put(n.path(), n.tree()));
    return link ->
        Optional.ofNullable(trees.get(link.from()))
            .map(tree -> tree.location(link.range().start()))
            .orElseGet(() -> Location.of(link.from()));
  }

  /** The files that links lead to, by path. */
  private static List<Attachment> files(List<Link> links, List<MatrixLinks.MatrixLink> named) {
    SortedMap<SourcePath, Attachment> files = new TreeMap<>();
    Stream.concat(links.stream().map(Link::target), named.stream().map(n -> n.target()))
        .filter(Resolution.FileFound.class::isInstance)
        .map(found -> ((Resolution.FileFound) found).attachment())
        .forEach(file -> files.put(file.path(), file));
    return List.copyOf(files.values());
  }

  private static List<Note> concatenated(List<Note> first, List<Note> second) {
    return Stream.concat(first.stream(), second.stream()).toList();
  }
}
