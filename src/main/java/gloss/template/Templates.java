package gloss.template;

import freemarker.cache.ClassTemplateLoader;
import freemarker.cache.FileTemplateLoader;
import freemarker.cache.MultiTemplateLoader;
import freemarker.cache.TemplateLoader;
import freemarker.core.HTMLOutputFormat;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.SimpleHash;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.Version;
import gloss.page.Head;
import gloss.page.SiteView;
import gloss.problem.Problems;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;

/**
 * The templates of a site: those of a user's folder, and for each file that is not there the one
 * that comes with the program. Any thread may render.
 *
 * <p>A template sees three records, {@code site}, {@code head} and {@code view}, and cannot load
 * classes, call methods or read anything else.
 */
public final class Templates {
  static final Version VERSION = Configuration.VERSION_2_3_34;

  private static final int TYPICAL_PAGE = 16_384;

  private final Configuration configuration;
  private final TemplateFaults faults;

  Templates(TemplateLoader loader, RecordWrapper wrapper, Problems problems) {
    this.configuration = configured(loader, wrapper);
    this.faults = new TemplateFaults(loader, problems);
  }

  /**
   * The templates that come with the program.
   *
   * @param problems where a template that fails is noted
   */
  public static Templates builtIn(Problems problems) {
    return new Templates(defaults(), new RecordWrapper(), problems);
  }

  /**
   * The templates of a user's folder over those that come with the program, file by file.
   *
   * @param overrides the folder; it need not exist
   * @param problems where a template that fails is noted
   */
  public static Templates over(Path overrides, Problems problems) {
    if (!Files.isDirectory(overrides)) {
      return builtIn(problems);
    }
    UselessOverrides.report(overrides, problems);
    TemplateLoader[] loaders = {folder(overrides), defaults()};
    return new Templates(new MultiTemplateLoader(loaders), new RecordWrapper(), problems);
  }

  /**
   * The text of a page.
   *
   * @param template name of the page kind: {@code templates/page/<name>.ftlh} is rendered
   * @return empty if the template failed; then the problem has been noted
   */
  public Optional<String> render(String template, SiteView site, Head head, Record view) {
    return rendered("page/" + template + ".ftlh", threeRecords(site, head, view));
  }

  /**
   * The markup of a piece that a script puts into a page.
   *
   * @param piece its name: {@code templates/piece/<name>.ftlh} is rendered
   * @return empty if the template failed; then the problem has been noted
   */
  public Optional<String> piece(String piece, SiteView site, Record view) {
    String name = "piece/" + piece + ".ftlh";
    SimpleHash model = new SimpleHash(configuration.getObjectWrapper());
    model.put("site", site);
    model.put("view", view);
    return rendered(name, model);
  }

  private Optional<String> rendered(String name, SimpleHash model) {
    StringWriter out = new StringWriter(TYPICAL_PAGE);
    try {
      configuration.getTemplate(name).process(model, out);
      return Optional.of(out.toString());
    } catch (TemplateException e) {
      faults.note(e, name);
    } catch (IOException e) {
      faults.note(e, name);
    }
    return Optional.empty();
  }

  private SimpleHash threeRecords(SiteView site, Head head, Record view) {
    SimpleHash model = new SimpleHash(configuration.getObjectWrapper());
    model.put("site", site);
    model.put("head", head);
    model.put("view", view);
    return model;
  }

  private static TemplateLoader defaults() {
    return new ClassTemplateLoader(Templates.class, "/templates");
  }

  private static TemplateLoader folder(Path overrides) {
    try {
      return new FileTemplateLoader(overrides.toFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Configuration configured(TemplateLoader loader, RecordWrapper wrapper) {
    Configuration settings = new Configuration(VERSION);
    settings.setTemplateLoader(loader);
    settings.setObjectWrapper(wrapper);
    settings.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
    settings.setAPIBuiltinEnabled(false);
    settings.setOutputFormat(HTMLOutputFormat.INSTANCE);
    settings.setDefaultEncoding(StandardCharsets.UTF_8.name());
    settings.setOutputEncoding(StandardCharsets.UTF_8.name());
    settings.setLocale(Locale.ROOT);
    settings.setTimeZone(TimeZone.getTimeZone("UTC"));
    settings.setNumberFormat("c");
    settings.setBooleanFormat("c");
    settings.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
    settings.setLogTemplateExceptions(false);
    settings.setWrapUncheckedExceptions(true);
    settings.setFallbackOnNullLoopVariable(false);
    settings.setLocalizedLookup(false);
    settings.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
    return settings;
  }
}
