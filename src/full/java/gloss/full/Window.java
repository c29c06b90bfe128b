package gloss.full;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import java.util.ArrayList;
import java.util.List;

/** A window of the browser with one page at a time, and a record of what went wrong in it. */
final class Window implements AutoCloseable {
  private final BrowserContext context;
  private final Page page;
  private final List<String> complaints = new ArrayList<>();
  private final List<String> requests = new ArrayList<>();

  Window(BrowserContext context) {
    this.context = context;
    context.addInitScript(
        "addEventListener('securitypolicyviolation', event =>"
            + " console.error('policy: ' + event.violatedDirective + ' ' + event.blockedURI));");
    page = context.newPage();
    page.onConsoleMessage(this::hear);
    page.onPageError(error -> complaints.add("error: " + error));
    page.onRequestFailed(request -> complaints.add("failed: " + request.url()));
    page.onRequest(this::note);
  }

  private void hear(ConsoleMessage message) {
    if (message.type().equals("error") || message.type().equals("warning")) {
      complaints.add(message.type() + ": " + message.text());
    }
  }

  private void note(Request request) {
    if (!request.url().startsWith("data:")) {
      requests.add(request.url());
    }
  }

  /** Goes to an address and forgets what was recorded before. */
  Page visit(String address) {
    complaints.clear();
    requests.clear();
    page.navigate(address);
    return page;
  }

  Page page() {
    return page;
  }

  BrowserContext context() {
    return context;
  }

  /**
   * Errors and warnings of the console, of scripts, of the policy and of the network, since the
   * last visit.
   */
  List<String> complaints() {
    return List.copyOf(complaints);
  }

  /** What was asked for since the last visit, without what pages carry in themselves. */
  List<String> requests() {
    return List.copyOf(requests);
  }

  @Override
  public void close() {
    context.close();
  }
}
