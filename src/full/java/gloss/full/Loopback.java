package gloss.full;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.zip.GZIPOutputStream;

/**
 * Serves a site below {@code /repo/} on this machine alone, compressed, as a host of project pages
 * does.
 */
final class Loopback implements AutoCloseable {
  private static final int PIECES = 8;
  private static final int PAUSE_MILLIS = 40;

  private final HttpServer server;
  private final List<String> asked = new CopyOnWriteArrayList<>();
  private final Path root;
  private final boolean pieces;

  private Loopback(Path root, boolean pieces) throws IOException {
    this.root = root;
    this.pieces = pieces;
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::answer);
    server.start();
  }

  static Loopback serve(SampleSite site) throws IOException {
    return new Loopback(site.root(), false);
  }

  /** Serves each page in pieces with a pause between them, as a busy network does. */
  static Loopback serveInPieces(SampleSite site) throws IOException {
    return new Loopback(site.root(), true);
  }

  /** The address of the root. */
  String address() {
    return "http://127.0.0.1:" + server.getAddress().getPort() + "/repo/";
  }

  /** The files that were asked for since {@link #forget}, as they are called in the site. */
  List<String> asked() {
    return List.copyOf(asked);
  }

  void forget() {
    asked.clear();
  }

  private void answer(HttpExchange exchange) throws IOException {
    String asks = exchange.getRequestURI().getPath();
    String path = asks.endsWith("/") ? asks + "index.html" : asks;
    String name = path.startsWith("/repo/") ? path.substring("/repo/".length()) : "?";
    Path file = root.resolve(name);
    asked.add(name);
    boolean found = Files.isRegularFile(file);
    byte[] body = Files.readAllBytes(found ? file : root.resolve("404.html"));
    exchange.getResponseHeaders().set("Content-Type", found ? type(path) : "text/html");
    exchange.getResponseHeaders().set("Content-Encoding", "gzip");
    exchange.sendResponseHeaders(found ? 200 : 404, 0);
    try (GZIPOutputStream out = new GZIPOutputStream(exchange.getResponseBody(), true)) {
      if (pieces && path.endsWith(".html")) {
        writeInPieces(body, out);
      } else {
        out.write(body);
      }
    }
    exchange.close();
  }

  private static void writeInPieces(byte[] body, OutputStream out) throws IOException {
    int length = body.length / PIECES + 1;
    for (int from = 0; from < body.length; from += length) {
      out.write(body, from, Math.min(length, body.length - from));
      out.flush();
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(PAUSE_MILLIS));
    }
  }

  private static String type(String path) {
    return switch (path.substring(path.lastIndexOf('.') + 1)) {
      case "html" -> "text/html";
      case "css" -> "text/css";
      case "js" -> "text/javascript";
      case "svg" -> "image/svg+xml";
      case "png" -> "image/png";
      default -> "application/octet-stream";
    };
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
