package gloss.config;

import gloss.config.SiteConfig.AnkiTypes;
import gloss.config.SiteConfig.CardsConfig;
import gloss.config.SiteConfig.ClozeMark;
import gloss.config.SiteConfig.Mentions;
import gloss.config.SiteConfig.OrderEntry;
import gloss.config.SiteConfig.PathRule;
import gloss.config.SiteConfig.PublishConfig;
import gloss.config.SiteConfig.TermsConfig;
import gloss.config.SiteConfig.WrittenConfig;
import gloss.language.Language;
import gloss.path.PathGlob;
import gloss.path.Slug;
import gloss.path.SourcePath;
import gloss.problem.ProblemKind;
import gloss.problem.Problems;
import gloss.yaml.Binding;
import gloss.yaml.LinkText;
import gloss.yaml.YamlReader;
import gloss.yaml.YamlValue;
import gloss.yaml.YamlValue.Scalar;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads {@code site.yml}: every key may be left out, an unknown one is a problem. */
public final class ConfigReader {
  private static final Map<String, Mentions> MENTIONS = new LinkedHashMap<>();
  private static final Map<String, Boolean> LINE_BREAKS = new LinkedHashMap<>();
  private static final Map<String, DateOrder> DATES = new LinkedHashMap<>();
  private static final Map<String, ClozeMark> CLOZES = new LinkedHashMap<>();
  private static final Map<String, Boolean> PUBLISH = new LinkedHashMap<>();

  static {
    MENTIONS.put("section", Mentions.FIRST_PER_SECTION);
    MENTIONS.put("note", Mentions.FIRST_PER_NOTE);
    MENTIONS.put("all", Mentions.ALL);
    LINE_BREAKS.put("obsidian", false);
    LINE_BREAKS.put("strict", true);
    DATES.put("day-first", DateOrder.DAY_FIRST);
    DATES.put("month-first", DateOrder.MONTH_FIRST);
    CLOZES.put("highlights", ClozeMark.HIGHLIGHTS);
    CLOZES.put("bold", ClozeMark.BOLD);
    CLOZES.put("braces", ClozeMark.BRACES);
    PUBLISH.put("all", false);
    PUBLISH.put("marked", true);
  }

  private final SiteConfig defaults;
  private final Problems problems;

  private ConfigReader(SiteConfig defaults, Problems problems) {
    this.defaults = defaults;
    this.problems = problems;
  }

  /**
   * Reads the settings.
   *
   * @param text the whole file, with {@code \n} as line end
   * @param defaults what holds where the file says nothing
   * @return the settings; the default in place of whatever is broken
   */
  public static SiteConfig read(
      SourcePath file, String text, SiteConfig defaults, Problems problems) {
    Optional<YamlValue> value = YamlReader.read(file, text, problems);
    if (value.isEmpty() || value.get().isNothing()) {
      return defaults;
    }
    ConfigReader reader = new ConfigReader(defaults, problems);
    return Binding.of(value.get(), file.name(), problems).map(reader::config).orElse(defaults);
  }

  private SiteConfig config(Binding keys) {
    Optional<String> title = keys.located("title").map(Scalar::text);
    String ownId = title.map(t -> Slug.of(t).value()).orElse(defaults.id());
    SiteConfig config =
        new SiteConfig(
            title.orElse(defaults.title()),
            keys.located("id").flatMap(this::id).orElse(ownId),
            keys.located("language").flatMap(this::language).orElse(defaults.language()),
            keys.located("address").flatMap(this::address).orElse(defaults.address()),
            keys.located("description").map(Scalar::text).orElse(defaults.description()),
            order(keys.texts("order")),
            keys.value("terms").map(v -> terms(keys, v)).orElse(defaults.terms()),
            keys.value("cards").flatMap(this::cards).orElse(defaults.cards()),
            keys.choice("line-breaks", LINE_BREAKS, defaults.strictLineBreaks()),
            keys.choice("dates", DATES, defaults.dates()),
            new PublishConfig(
                keys.choice("publish", PUBLISH, defaults.publish().markedOnly()),
                rules(keys.texts("include")),
                rules(keys.texts("exclude"))));
    keys.end();
    return config;
  }

  /** A broken pattern is an error: without it, more might be published than was meant. */
  private List<PathRule> rules(List<Scalar> texts) {
    List<PathRule> rules = new ArrayList<>();
    for (Scalar text : texts) {
      String fault = PathGlob.fault(text.text());
      if (fault.isEmpty()) {
        rules.add(new PathRule(text.text(), PathGlob.of(text.text()), text.location()));
      } else {
        problems.add(ProblemKind.NOT_A_PATTERN, text.location(), text.text(), fault);
      }
    }
    return rules;
  }

  /** Names stored progress, so it must be the same whatever happens to letters on the way. */
  private Optional<String> id(Scalar value) {
    String slug = Slug.of(value.text()).value();
    if (!slug.equals(value.text())) {
      problems.add(ProblemKind.NOT_A_SLUG, value.location(), value.text(), slug);
      return Optional.empty();
    }
    return Optional.of(slug);
  }

  private Optional<Language> language(Scalar value) {
    Optional<Language> language = Language.of(value.text());
    if (language.isEmpty()) {
      problems.add(ProblemKind.NOT_A_LANGUAGE, value.location(), value.text());
    }
    return language;
  }

  /** With a slash at its end, so that paths can be put behind it. */
  private Optional<String> address(Scalar value) {
    try {
      URI uri = new URI(value.text());
      boolean web = "https".equals(uri.getScheme()) || "http".equals(uri.getScheme());
      if (web && uri.getHost() != null && uri.getQuery() == null && uri.getFragment() == null) {
        return Optional.of(value.text().endsWith("/") ? value.text() : value.text() + "/");
      }
    } catch (URISyntaxException e) {
      // the same problem as an address of another kind
    }
    problems.add(ProblemKind.NOT_A_SITE_ADDRESS, value.location(), value.text());
    return Optional.empty();
  }

  /** {@code [[Note|shown]]} and {@code Note} name the same note. */
  private static List<OrderEntry> order(List<Scalar> values) {
    return values.stream()
        .map(value -> new OrderEntry(LinkText.target(value.text()), value.location()))
        .toList();
  }

  /** {@code terms: off} is short for {@code terms: {linked: off}}. */
  private TermsConfig terms(Binding all, YamlValue value) {
    TermsConfig otherwise = defaults.terms();
    if (value instanceof Scalar) {
      return new TermsConfig(all.flag("terms", otherwise.linked()), otherwise.mentions());
    }
    return Binding.of(value, "'terms'", problems)
        .map(
            keys -> {
              TermsConfig terms =
                  new TermsConfig(
                      keys.flag("linked", otherwise.linked()),
                      keys.choice("mentions", MENTIONS, otherwise.mentions()));
              keys.end();
              return terms;
            })
        .orElse(otherwise);
  }

  private Optional<CardsConfig> cards(YamlValue value) {
    CardsConfig otherwise = defaults.cards();
    return Binding.of(value, "'cards'", problems)
        .map(
            keys -> {
              boolean definitions = keys.flag("definitions", otherwise.definitions());
              CardsConfig cards =
                  new CardsConfig(
                      definitions,
                      keys.flag("reverse", otherwise.reverse()),
                      keys.flag("facets", otherwise.facets() && definitions),
                      keys.flag("matrix", otherwise.matrix()),
                      keys.flag("moves", otherwise.moves()),
                      keys.flag("questions", otherwise.questions()),
                      keys.flag("choices", otherwise.choices()),
                      written(keys, otherwise.written()),
                      new AnkiTypes(
                          keys.located("anki-basic")
                              .map(Scalar::text)
                              .orElse(otherwise.anki().basic()),
                          keys.located("anki-cloze")
                              .map(Scalar::text)
                              .orElse(otherwise.anki().cloze())));
              keys.end();
              return cards;
            });
  }

  private WrittenConfig written(Binding keys, WrittenConfig otherwise) {
    return new WrittenConfig(
        rules(keys.texts("folders")),
        keys.flag("folders-are-decks", otherwise.foldersAreDecks()),
        keys.flag("import-schedule", otherwise.importSchedule()),
        keys.choices("clozes", CLOZES, otherwise.clozes()));
  }
}
