package gloss.full;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Hands the browser to tests; starts it once for all of them. */
final class ChromiumFinder implements BeforeAllCallback, ParameterResolver {
  private static final Namespace SHARED = Namespace.create(ChromiumFinder.class);

  @Override
  public void beforeAll(ExtensionContext context) {
    if (Chromium.program().isPresent()) {
      return;
    }
    String missing =
        "No Chromium on this machine: "
            + context.getDisplayName()
            + " is not run. Install one (Debian: apt-get install chromium), or name it with"
            + " -Dgloss.browser=FILE.";
    if ("true".equals(System.getenv("CI"))) {
      throw new AssertionError(missing);
    }
    System.err.println("SKIPPED: " + missing);
    Assumptions.abort(missing);
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == Chromium.class;
  }

  /** JUnit closes what is in its store at the end of all tests. */
  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return context
        .getRoot()
        .getStore(SHARED)
        .computeIfAbsent(
            Chromium.class,
            key -> Chromium.start(Chromium.program().orElseThrow()),
            Chromium.class);
  }
}
