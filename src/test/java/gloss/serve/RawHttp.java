package gloss.serve;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;

/** Asks as any program may: with whatever headers it likes, also those that clients forbid. */
final class RawHttp {
  private static final int MOST_WAITING = 5_000;

  private final int port;

  RawHttp(int port) {
    this.port = port;
  }

  /** An answer, with the names of headers in lower case. */
  record Answered(int status, SortedMap<String, String> headers, String body) {
    String header(String name) {
      return headers.getOrDefault(name, "");
    }
  }

  Answered get(String path, String... headers) throws IOException {
    return ask("GET", path, "127.0.0.1:" + port, headers);
  }

  Answered ask(String method, String path, String host, String... headers) throws IOException {
    try (Socket socket = connect(method, path, host, headers)) {
      return parsed(new String(socket.getInputStream().readAllBytes(), UTF_8));
    }
  }

  /** The request is sent and the answer still to be read. */
  Socket connect(String method, String path, String host, String... headers) throws IOException {
    Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
    socket.setSoTimeout(MOST_WAITING);
    String more = headers.length == 0 ? "" : String.join("\r\n", headers) + "\r\n";
    String request =
        method + " " + path + " HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n" + more;
    socket.getOutputStream().write((request + "\r\n").getBytes(ISO_8859_1));
    return socket;
  }

  /** Reads on until the text comes; fails when the answer ends or does not come. */
  static String until(String text, InputStream in) throws IOException {
    StringBuilder read = new StringBuilder();
    while (read.indexOf(text) < 0) {
      int next = in.read();
      if (next < 0) {
        throw new AssertionError("the answer ended without " + text + ": " + read);
      }
      read.append((char) next);
    }
    return read.toString();
  }

  private static Answered parsed(String answer) {
    int end = answer.indexOf("\r\n\r\n");
    String[] lines = answer.substring(0, end).split("\r\n", -1);
    SortedMap<String, String> headers = new TreeMap<>();
    for (int i = 1; i < lines.length; i++) {
      int colon = lines[i].indexOf(':');
      headers.put(
          lines[i].substring(0, colon).toLowerCase(Locale.ROOT),
          lines[i].substring(colon + 1).strip());
    }
    return new Answered(
        Integer.parseInt(lines[0].split(" ", -1)[1]), headers, answer.substring(end + 4));
  }
}
