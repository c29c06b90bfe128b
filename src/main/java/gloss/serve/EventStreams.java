package gloss.serve;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * The pages that listen (server-sent events of the HTML standard). One thread of their own talks to
 * all of them, so that a page that does not read holds up no build.
 */
final class EventStreams implements AutoCloseable {
  /** More pages than this are not looked at: who has waited longest makes room, and may return. */
  private static final int MOST = 64;

  private static final int BETWEEN_SIGNS_OF_LIFE = 15;
  private static final String SIGN_OF_LIFE = ":\n\n";
  private static final String RETURN_SOON = "retry: 1000\n";

  private record Listener(HttpExchange exchange, Supplier<String> message) {}

  private final Deque<Listener> listeners = new ArrayDeque<>();

  /** What comes after the end of the preview is told to nobody. */
  private final ScheduledThreadPoolExecutor talk =
      new ScheduledThreadPoolExecutor(1, Loopback::daemon, new ThreadPoolExecutor.DiscardPolicy());

  /** A page that was left is noticed only when something is written to it. */
  private final ScheduledFuture<?> signs =
      talk.scheduleWithFixedDelay(
          () -> listeners.removeIf(each -> !wrote(each, SIGN_OF_LIFE)),
          BETWEEN_SIGNS_OF_LIFE,
          BETWEEN_SIGNS_OF_LIFE,
          TimeUnit.SECONDS);

  /**
   * Keeps a request open and tells it the message now and whenever it may have changed.
   *
   * @param message one line
   */
  void open(HttpExchange exchange, Supplier<String> message) throws IOException {
    exchange.getResponseHeaders().set("Content-Type", "text/event-stream; charset=utf-8");
    Reply.guard(exchange.getResponseHeaders());
    if (exchange.getRequestMethod().equals("HEAD")) {
      exchange.sendResponseHeaders(Answer.OK, -1);
      exchange.close();
      return;
    }
    exchange.sendResponseHeaders(Answer.OK, 0);
    Listener listener = new Listener(exchange, message);
    talk.execute(() -> welcome(listener));
  }

  private void welcome(Listener listener) {
    while (listeners.size() >= MOST) {
      listeners.removeFirst().exchange().close();
    }
    if (wrote(listener, RETURN_SOON + event(listener))) {
      listeners.addLast(listener);
    }
  }

  /** Tells every page how things stand now. */
  void tellAll() {
    talk.execute(() -> listeners.removeIf(each -> !wrote(each, event(each))));
  }

  private static String event(Listener listener) {
    return "data: " + listener.message().get() + "\n\n";
  }

  /** False if the page has gone. */
  private static boolean wrote(Listener listener, String text) {
    try {
      listener.exchange().getResponseBody().write(text.getBytes(UTF_8));
      listener.exchange().getResponseBody().flush();
      return true;
    } catch (IOException gone) {
      listener.exchange().close();
      return false;
    }
  }

  @Override
  public void close() {
    signs.cancel(false);
    talk.shutdownNow();
  }
}
