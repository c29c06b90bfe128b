package gloss.full;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.FutureTask;
import nu.validator.validation.SimpleDocumentValidator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXParseException;

/** Every page of the sample site before the Nu HTML checker, without an error or a warning. */
@Tag("validity")
class ValidityTest {
  private static final String SCHEMA = "http://s.validator.nu/html5-all.rnc";

  /** An address, never asked: pages from disk have no origin that a policy could name. */
  private static final String HOST = "https://example.org/";

  /**
   * The style inside 404.html is read by a grammar that does not know {@code @property}; what
   * styles may hold is tested by itself.
   */
  private static final String OF_STYLES = "CSS: ";

  /**
   * The checker does not know the digest in the policy of 404.html that lets its style pass; that
   * no browser complains of it is tested by {@link QuietTest}.
   */
  private static final String OF_THE_POLICY = "Inline style violates Content Security Policy";

  /** The checker follows its grammar by recursion, deeper than the stack of a common thread. */
  private static final long STACK = 256L << 20;

  @Test
  void everyPageIsValid() throws Exception {
    Faults errors = new Faults();
    Faults warnings = new Faults();
    onDeepStack(() -> checkAll(errors, warnings));
    assertThat(SampleSite.get().pages()).isNotEmpty();
    assertThat(errors.told()).isEmpty();
    assertThat(warnings.told()).isEmpty();
  }

  @Test
  void aPageThatIsNotValidIsSeen() throws Exception {
    Findings findings = new Findings();
    byte[] page =
        "<!DOCTYPE html><html lang=en><title>t</title><p><div hue=1></p></div>"
            .getBytes(StandardCharsets.UTF_8);
    onDeepStack(() -> check(checker(findings), "bad.html", page));
    assertThat(findings.errors).isNotEmpty();
  }

  /** What may fail in any way. */
  @FunctionalInterface
  private interface Action {
    void run() throws Exception;
  }

  private static void onDeepStack(Action action) throws Exception {
    FutureTask<Boolean> task =
        new FutureTask<>(
            () -> {
              action.run();
              return true;
            });
    new Thread(null, task, "HTML checker", STACK).start();
    task.get();
  }

  private static void checkAll(Faults errors, Faults warnings) throws Exception {
    SampleSite site = SampleSite.get();
    Findings findings = new Findings();
    SimpleDocumentValidator checker = checker(findings);
    for (SamplePage page : site.pages()) {
      check(checker, page.path(), site.bytes(page.path()));
      findings.errors.stream()
          .filter(error -> !error.startsWith(OF_STYLES))
          .forEach(error -> errors.add(page, error));
      findings.warnings.stream()
          .filter(warning -> !warning.startsWith(OF_THE_POLICY))
          .forEach(warning -> warnings.add(page, warning));
      findings.clear();
    }
  }

  private static SimpleDocumentValidator checker(ErrorHandler findings) throws Exception {
    SimpleDocumentValidator checker = new SimpleDocumentValidator();
    checker.setUpMainSchema(SCHEMA, findings);
    checker.setUpValidatorAndParsers(findings, true, false);
    return checker;
  }

  private static void check(SimpleDocumentValidator checker, String name, byte[] page)
      throws Exception {
    InputSource source = new InputSource(new ByteArrayInputStream(page));
    source.setSystemId(HOST + name);
    source.setEncoding("UTF-8");
    checker.checkHtmlInputSource(source);
  }

  /** What the checker says of one page. */
  private static final class Findings implements ErrorHandler {
    private final List<String> errors = new ArrayList<>();
    private final List<String> warnings = new ArrayList<>();

    private void clear() {
      errors.clear();
      warnings.clear();
    }

    @Override
    public void warning(SAXParseException found) {
      warnings.add(told(found));
    }

    @Override
    public void error(SAXParseException found) {
      errors.add(told(found));
    }

    @Override
    public void fatalError(SAXParseException found) {
      errors.add(told(found));
    }

    private static String told(SAXParseException found) {
      return String.valueOf(found.getMessage());
    }
  }
}
