package gloss.full;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import tools.jackson.databind.JsonNode;

/** The tab of a {@link Firefox}: goes to pages, presses keys, clicks, and reads what shows. */
final class FirefoxTab implements AutoCloseable {
  private static final int TRIES = 200;

  private final List<String> complaints = new CopyOnWriteArrayList<>();
  private final BiDi browser;
  private final String id;

  FirefoxTab(URI address) {
    browser = new BiDi(address, this::hear);
    browser.send("session.new", Map.of("capabilities", Map.of()));
    browser.send("session.subscribe", Map.of("events", List.of("log.entryAdded")));
    JsonNode contexts = browser.send("browsingContext.getTree", Map.of()).path("contexts");
    id = contexts.path(0).path("context").asString();
  }

  private void hear(String event, JsonNode told) {
    String level = told.path("level").asString("");
    if (event.equals("log.entryAdded") && (level.equals("error") || level.equals("warn"))) {
      complaints.add(level + ": " + told.path("text").asString(""));
    }
  }

  /** Goes to an address and waits for all of its page; forgets what was complained of before. */
  void visit(String address) {
    complaints.clear();
    browser.send(
        "browsingContext.navigate", Map.of("context", id, "url", address, "wait", "complete"));
  }

  void reload() {
    browser.send("browsingContext.reload", Map.of("context", id, "wait", "complete"));
  }

  /** Errors and warnings of the console since the last visit, also of frames. */
  List<String> complaints() {
    return List.copyOf(complaints);
  }

  /** What an expression gives, as a text. */
  String evaluate(String script) {
    JsonNode answer =
        browser.send(
            "script.evaluate",
            Map.of(
                "expression",
                "(async () => String(await (" + script + ")))()",
                "target",
                Map.of("context", id),
                "awaitPromise",
                true));
    if (answer.path("type").asString("").equals("exception")) {
      throw new AssertionError(script + ": " + answer.path("exceptionDetails").path("text"));
    }
    return answer.path("result").path("value").asString();
  }

  /** Waits until an expression is true. It may fail meanwhile, as between two pages. */
  void until(String script) {
    String told = "";
    for (int i = 0; i < TRIES; i++) {
      try {
        told = evaluate(script);
      } catch (AssertionError between) {
        told = String.valueOf(between.getMessage());
      }
      if (told.equals("true")) {
        return;
      }
      pause();
    }
    throw new AssertionError(
        "Never true: " + script + " but " + told + "\n" + complaints + "\n" + text("body"));
  }

  private static void pause() {
    try {
      Thread.sleep(50);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** The text of the first element that a selector finds; empty if it finds none. */
  String text(String selector) {
    return evaluate("(document.querySelector('" + selector + "') || {textContent: ''}).textContent")
        .strip();
  }

  /** Waits until the first element that a selector finds has a text in it. */
  void untilText(String selector, String text) {
    until(
        "(document.querySelector('"
            + selector
            + "') || {textContent: ''}).textContent.includes('"
            + text
            + "')");
  }

  /** Presses keys one after the other; special keys by their WebDriver codes. */
  void press(String keys) {
    List<Map<String, Object>> actions = new ArrayList<>();
    keys.codePoints()
        .mapToObj(Character::toString)
        .forEach(
            key -> {
              actions.add(Map.of("type", "keyDown", "value", key));
              actions.add(Map.of("type", "keyUp", "value", key));
            });
    perform(Map.of("type", "key", "id", "keys", "actions", actions));
  }

  /** Moves the pointer into the middle of what a selector finds and, if told so, clicks there. */
  void point(String selector, boolean click) {
    Map<String, Object> element = find(selector);
    evaluate("document.querySelector('" + selector + "').scrollIntoView({block: 'center'})");
    Map<String, Object> origin = Map.of("type", "element", "element", element);
    List<Map<String, Object>> actions = new ArrayList<>();
    actions.add(Map.of("type", "pointerMove", "x", 0, "y", 0, "origin", origin));
    if (click) {
      actions.add(Map.of("type", "pointerDown", "button", 0));
      actions.add(Map.of("type", "pointerUp", "button", 0));
    }
    perform(Map.of("type", "pointer", "id", "mouse", "actions", actions));
  }

  private void perform(Map<String, Object> source) {
    browser.send("input.performActions", Map.of("context", id, "actions", List.of(source)));
  }

  /** Hands a file to the field for files that a selector finds. */
  void choose(String selector, String file) {
    browser.send(
        "input.setFiles", Map.of("context", id, "element", find(selector), "files", List.of(file)));
  }

  /** The first element that a selector finds, once it is there. */
  private Map<String, Object> find(String selector) {
    until("document.querySelector('" + selector + "') !== null");
    JsonNode found =
        browser.send(
            "browsingContext.locateNodes",
            Map.of("context", id, "locator", Map.of("type", "css", "value", selector)));
    return Map.of("sharedId", found.path("nodes").path(0).path("sharedId").asString());
  }

  @Override
  public void close() {
    browser.close();
  }
}
