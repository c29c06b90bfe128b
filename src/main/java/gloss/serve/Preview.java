package gloss.serve;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.util.Objects;

/**
 * A site in memory, shown to browsers of this machine. Pages that are open reload when they
 * changed, and say what is wrong. Nothing is written to a disk.
 */
public final class Preview implements AutoCloseable {
  private static final String EVENTS = "/_gloss/events";

  private final Loopback loopback;
  private final Gate gate;
  private final EventStreams streams = new EventStreams();
  private volatile ShownSite shown = ShownSite.NOTHING;

  private Preview(Loopback loopback) {
    this.loopback = loopback;
    this.gate = new Gate(loopback.port());
  }

  /**
   * Takes a port; nobody is answered before {@link #start}.
   *
   * @param port 0 for any free one
   * @throws PortTaken if it cannot be had
   */
  public static Preview at(int port) throws IOException {
    return new Preview(Loopback.at(port));
  }

  /** Takes the port, or the next free one above it. */
  public static Preview near(int port) throws IOException {
    return new Preview(Loopback.near(port));
  }

  /** Begins to answer. */
  public void start() {
    loopback.start(this::answer);
  }

  /** The port that was taken. */
  public int port() {
    return loopback.port();
  }

  /** Where the home page is. */
  public String address() {
    return "http://127.0.0.1:" + port() + "/";
  }

  /** Shows how a build ended, and tells the pages that are open. */
  public Differences show(Outcome outcome) {
    ShownSite before = shown;
    shown = before.after(outcome);
    streams.tellAll();
    return Differences.between(before.files(), shown.files());
  }

  /** Ends the preview; open pages notice by themselves. */
  @Override
  public void close() {
    streams.close();
    loopback.close();
  }

  private void answer(HttpExchange exchange) throws IOException {
    int refused = gate.refusal(exchange.getRequestMethod(), exchange.getRequestHeaders());
    if (refused != Gate.WELCOME) {
      new Reply(exchange).text(refused, Gate.REASON);
      return;
    }
    String path = Objects.requireNonNullElse(exchange.getRequestURI().getPath(), "/");
    if (EVENTS.equals(path)) {
      String query = Objects.requireNonNullElse(exchange.getRequestURI().getRawQuery(), "");
      PageQuery asked = PageQuery.of(query);
      streams.open(exchange, () -> StateMessage.of(shown, asked));
    } else {
      new Reply(exchange).with(shown.find(path));
    }
  }
}
