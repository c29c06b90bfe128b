package gloss.config;

import static org.assertj.core.api.Assertions.assertThat;

import gloss.config.SiteConfig.CardsConfig;
import gloss.config.SiteConfig.Mentions;
import gloss.config.SiteConfig.PathRule;
import gloss.config.SiteConfig.PublishConfig;
import gloss.config.SiteConfig.TermsConfig;
import gloss.language.Language;
import gloss.path.SourcePath;
import gloss.problem.Problems;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConfigReaderTest {
  private static final SiteConfig DEFAULTS = SiteConfig.defaults("My Notes");

  private final Problems problems = new Problems();

  @ParameterizedTest
  @ValueSource(strings = {"", "# only a comment\n", "title: My Notes"})
  void whatIsLeftOutHasItsDefault(String yaml) {
    assertThat(read(yaml))
        .isEqualTo(
            new SiteConfig(
                "My Notes",
                "my-notes",
                Language.ENGLISH,
                "",
                "",
                List.of(),
                new TermsConfig(true, Mentions.FIRST_PER_SECTION),
                CardsConfig.ALL,
                false,
                DateOrder.DAY_FIRST,
                PublishConfig.ALL));
    assertThat(reported()).isEmpty();
  }

  @Test
  void everyKeyIsRead() {
    String yaml =
        """
        title: Who secures what?
        id: who-secures
        language: pt-BR
        address: https://user.github.io/repo
        description: >
          Notes on
          the cloud.
        order: ["[[Start here|Start]]", compute/Amazon EC2.md]
        terms: {linked: yes, mentions: note}
        cards: {definitions: off, matrix: no, reverse: TRUE}
        line-breaks: strict
        dates: month-first
        """;

    SiteConfig config = read(yaml);

    assertThat(config)
        .isEqualTo(
            new SiteConfig(
                "Who secures what?",
                "who-secures",
                new Language("pt-BR"),
                "https://user.github.io/repo/",
                "Notes on the cloud.",
                config.order(),
                new TermsConfig(true, Mentions.FIRST_PER_NOTE),
                new CardsConfig(
                    false,
                    true,
                    false,
                    false,
                    true,
                    true,
                    true,
                    SiteConfig.WrittenConfig.DEFAULT,
                    SiteConfig.AnkiTypes.ENGLISH),
                true,
                DateOrder.MONTH_FIRST,
                PublishConfig.ALL));
    assertThat(config.order().stream().map(entry -> entry.location() + " " + entry.note()))
        .containsExactly("site.yml:8:9 Start here", "site.yml:8:33 compute/Amazon EC2.md");
    assertThat(reported()).isEmpty();
  }

  @Test
  void whatIsPublishedIsSaidByAWordAndByPatterns() {
    PublishConfig publish =
        read("publish: marked\ninclude: Public/\nexclude: [\"*.canvas\", Public/Old/**]\n")
            .publish();

    assertThat(publish.markedOnly()).isTrue();
    assertThat(publish.include()).extracting(PathRule::written).containsExactly("Public/");
    assertThat(publish.exclude())
        .extracting(rule -> rule.written() + " at " + rule.location())
        .containsExactly("*.canvas at site.yml:3:11", "Public/Old/** at site.yml:3:23");
    assertThat(reported()).isEmpty();
  }

  @Test
  void lineBreaksAreThoseOfObsidiansSettingsUnlessSiteYmlSaysOtherwise() {
    SiteConfig strict = DEFAULTS.withStrictLineBreaks(true);
    SourcePath file = new SourcePath("site.yml");
    assertThat(ConfigReader.read(file, "title: x", strict, problems).strictLineBreaks()).isTrue();
    assertThat(
            ConfigReader.read(file, "line-breaks: obsidian", strict, problems).strictLineBreaks())
        .isFalse();
  }

  @Test
  void aBrokenPatternIsAnErrorSinceMoreWouldBePublishedWithoutIt() {
    read("exclude: ['!Journal', 'a[b]', 'a\\b', '../x', '//']\n");
    assertThat(problems.sorted()).hasSize(5);
    assertThat(problems.any(gloss.problem.Severity.ERROR)).isTrue();
  }

  @Test
  void theIdIsTheSlugOfTheTitleUnlessItIsGiven() {
    assertThat(read("title: C++ & Röntgen, Teil 2").id()).isEqualTo("c-röntgen-teil-2");
  }

  @Test
  void termsCanBeSwitchedOffInOneWord() {
    assertThat(read("terms: off").terms())
        .isEqualTo(new TermsConfig(false, Mentions.FIRST_PER_SECTION));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      quoteCharacter = '~',
      value = {
        "titel: x ¦ 1:1 the key 'titel' is not known in site.yml (did you mean 'title'?"
            + " Known are: title, id, language, address, description, order, terms, cards,"
            + " line-breaks, dates, publish, include, exclude)",
        "title: ¦ 1:7 'title' has no value (write one, or leave the key out)",
        "title: [a] ¦ 1:8 'title' is a list but must be a text (write a text here)",
        "id: My Id ¦ 1:5 'My Id' cannot be an id: ids are lower-case letters and digits with single"
            + " dashes between (write 'my-id')",
        "language: en_US! ¦ 1:11 'en_US!' is not a language tag (write one such as 'en' or"
            + " 'pt-BR')",
        "address: javascript:x ¦ 1:10 'javascript:x' is not the address of a site (write one such"
            + " as 'https://user.github.io/repository/')",
        "address: a b ¦ 1:10 'a b' is not the address of a site (write one such as"
            + " 'https://user.github.io/repository/')",
        "order: [] ¦ 1:8 'order' has no value (write one, or leave the key out)",
        "order: [[[A]]] ¦ 1:9 an item of 'order' is a list but must be a text (put the wikilink in"
            + " quotes: \"[[A]]\")",
        "order: [[A, B]] ¦ 1:8 'order' is a list but must be a text or a list of texts (put the"
            + " wikilink in quotes: \"[[A, B]]\")",
        "order: {a: b} ¦ 1:8 'order' is a mapping but must be a text or a list of texts (write a"
            + " text or a list of texts here)",
        "terms: maybe ¦ 1:8 'maybe' is not known for 'terms' (known are: true, yes, on, false, no,"
            + " off)",
        "terms: {mentions: sections} ¦ 1:19 'sections' is not known for 'mentions' (did you mean"
            + " 'section'? Known are: section, note, all)",
        "cards: on ¦ 1:8 'cards' is a text but must be a mapping (write a mapping here)",
        "cards: {revers: on} ¦ 1:9 the key 'revers' is not known in 'cards' (did you mean"
            + " 'reverse'? Known are: definitions, reverse, facets,"
            + " matrix, moves, questions, choices,"
            + " folders, folders-are-decks, import-schedule, clozes,"
            + " anki-basic, anki-cloze)",
        "line-breaks: hard ¦ 1:14 'hard' is not known for 'line-breaks' (known are: obsidian,"
            + " strict)",
        "dates: american ¦ 1:8 'american' is not known for 'dates' (known are: day-first,"
            + " month-first)",
        "- a ¦ 1:1 site.yml is a list but must be a mapping (write a mapping here)",
      })
  void whatIsBrokenIsAProblemAtItsPlaceAndTheDefaultHolds(String yaml, String problem) {
    assertThat(read(yaml)).isEqualTo(DEFAULTS);
    assertThat(reported()).isEqualTo("site.yml:" + problem);
  }

  private SiteConfig read(String yaml) {
    return ConfigReader.read(new SourcePath("site.yml"), yaml, DEFAULTS, problems);
  }

  private String reported() {
    return problems.sorted().stream()
        .map(p -> p.location() + " " + p.message() + " (" + p.fix() + ")")
        .collect(Collectors.joining("\n"));
  }
}
