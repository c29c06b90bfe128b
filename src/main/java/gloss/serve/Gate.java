package gloss.serve;

import com.sun.net.httpserver.Headers;
import java.util.List;

/**
 * Who may ask. A page of any other origin in the same browser can reach this machine too: it must
 * neither read the notes nor find out that they are there. A name of its own that leads here is
 * found by the {@code Host} header, its scripts, pictures and frames by {@code Origin} and {@code
 * Sec-Fetch-Site}. Only a link that somebody follows may lead here from elsewhere.
 */
final class Gate {
  static final int WELCOME = 0;
  static final String REASON =
      "This is a preview for this machine alone: open the address that it says in the terminal.";

  private static final int FORBIDDEN = 403;
  private static final int NOT_ALLOWED = 405;
  private static final int PORT_LEFT_OUT = 80;

  private final List<String> hosts;

  Gate(int port) {
    String end = port == PORT_LEFT_OUT ? "" : ":" + port;
    this.hosts = List.of("127.0.0.1" + end, "localhost" + end);
  }

  /** The status to refuse with, or {@link #WELCOME}. */
  int refusal(String method, Headers headers) {
    if (!hosts.contains(only(headers, "Host")) || (isForeign(headers) && !isFollowed(headers))) {
      return FORBIDDEN;
    }
    return method.equals("GET") || method.equals("HEAD") ? WELCOME : NOT_ALLOWED;
  }

  /** Another port of this machine is the same site, but not the same origin. */
  private boolean isForeign(Headers headers) {
    String origin = only(headers, "Origin");
    boolean own = origin.isEmpty() || hosts.stream().anyMatch(h -> origin.equals("http://" + h));
    return !own || !List.of("", "same-origin", "none").contains(only(headers, "Sec-Fetch-Site"));
  }

  private static boolean isFollowed(Headers headers) {
    return only(headers, "Sec-Fetch-Mode").equals("navigate")
        && only(headers, "Sec-Fetch-Dest").equals("document");
  }

  /** The one value of a header; empty without one. Several values fit nothing. */
  private static String only(Headers headers, String name) {
    List<String> values = headers.getOrDefault(name, List.of());
    return String.join(", ", values);
  }
}
