package gloss.seed;

import static org.assertj.core.api.Assertions.assertThat;

import gloss.Build;
import gloss.BuildOptions;
import gloss.Progress;
import gloss.card.Card;
import gloss.card.Deck;
import gloss.glossary.Term;
import gloss.golden.EmptyBoxes;
import gloss.problem.Problem;
import gloss.site.SiteFile;
import gloss.study.Study;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * A site built from one note with the habits of our main author, and what a reader sees of it: a
 * plain preamble, blank lines of blanks between items, bold leads with nested items that share
 * labels, an empty last heading.
 */
final class Habits {
  private final Study study;
  private final List<Problem> problems;
  private final SortedMap<String, String> texts = new TreeMap<>();
  private final Document page;

  private Habits(Build.Checked checked, Document page) {
    this.study = checked.study();
    this.problems = checked.report().problems();
    this.page = page;
    for (SiteFile file : checked.files()) {
      byte[] bytes = ((SiteFile.Content.Bytes) file.content()).bytes();
      texts.put(file.path().value(), new String(bytes, StandardCharsets.UTF_8));
    }
  }

  /** A term that must be there once, under both of its names. */
  record Named(String longForm, String shortForm) {}

  /** A card that must be there once. */
  record Asked(String lead, String heading) {}

  /** Builds the vault; its one note is looked at. */
  static Habits of(Path vault) throws IOException {
    BuildOptions options =
        new BuildOptions(vault, vault.resolveSibling("site"), List.of(), "", "", false);
    Build.Checked checked = new Build(options, Progress.SILENT).check();
    assertThat(checked.study().notes()).hasSize(1);
    SiteFile file =
        checked.files().stream()
            .filter(f -> f.path().value().matches("notes/(?!index).*\\.html"))
            .findFirst()
            .orElseThrow();
    byte[] bytes = ((SiteFile.Content.Bytes) file.content()).bytes();
    return new Habits(checked, Jsoup.parse(new String(bytes, StandardCharsets.UTF_8)));
  }

  void nothingIsWrong() {
    assertThat(problems).isEmpty();
  }

  void noBoxIsEmpty() {
    assertThat(EmptyBoxes.in(texts)).isEmpty();
  }

  void titleAndDate(String title, String date) {
    assertThat(page.select("h1").eachText()).containsExactly(title);
    assertThat(page.select("main time").eachAttr("datetime")).containsExactly(date);
  }

  void noPreamble() {
    assertThat(page.select("main").text()).doesNotContain("Status", "Tags", "11:35", "15-06-2025");
  }

  /**
   * Each list is one list: items of a list with the numbers of items of the lists in them.
   *
   * @param lists one line for each outermost list, such as {@code 2 2} for two items of two each
   */
  void lists(String... lists) {
    Stream<String> found =
        page.select(".prose ul, .prose ol").stream()
            .filter(list -> list.parents().stream().noneMatch(p -> p.normalName().equals("li")))
            .map(Habits::shape);
    assertThat(found).containsExactly(lists);
  }

  private static String shape(Element list) {
    return String.join(
        " ",
        list.children().stream()
            .map(item -> Integer.toString(item.select("li").size() - 1))
            .toList());
  }

  void noHeading(String heading) {
    assertThat(page.select("main h2, main h3").eachText()).doesNotContain(heading);
    assertThat(page.select("nav").text()).doesNotContain(heading);
  }

  void headings(String... headings) {
    assertThat(page.select(".prose h2").eachText()).containsExactly(headings);
  }

  /** One term for both names, with a definition and a card. */
  void term(Named named) {
    List<Term> terms =
        study.glossary().terms().stream()
            .filter(t -> names(t).anyMatch(n -> isOneOf(n, named)))
            .toList();
    assertThat(terms).as(named.toString()).hasSize(1);
    Term term = terms.get(0);
    assertThat(names(term)).contains(named.longForm());
    if (!named.shortForm().isEmpty()) {
      assertThat(names(term)).contains(named.shortForm());
    }
    assertThat(term.definition()).isPresent();
    assertThat(cards()).extracting(c -> c.id().key()).contains("term:" + term.name() + ":forward");
  }

  private static Stream<String> names(Term term) {
    return Stream.concat(Stream.of(term.name()), term.aliases().stream());
  }

  private static boolean isOneOf(String name, Named named) {
    return name.equals(named.longForm()) || name.equals(named.shortForm());
  }

  /** The definition of a term that is explained by labelled items holds them all. */
  void definitionHolds(String name, String... words) {
    Term term =
        study.glossary().terms().stream()
            .filter(t -> names(t).anyMatch(name::equals))
            .findFirst()
            .orElseThrow();
    assertThat(term.definition().orElseThrow().meaning().plain()).contains(words);
  }

  /** One card asks for the lead, and shows under which headings it stands. */
  void card(Asked asked) {
    List<Card> cards =
        cards().stream().filter(c -> c.front().plain().contains(asked.lead())).toList();
    assertThat(cards).as(asked.toString()).hasSize(1);
    assertThat(cards.get(0).context()).contains(asked.heading());
    assertThat(cards.get(0).back().plain()).isNotBlank();
  }

  private List<Card> cards() {
    return study.decks().stream()
        .filter(d -> d.kind() == Deck.Kind.ALL)
        .flatMap(d -> d.cards().stream())
        .toList();
  }
}
