package gloss.serve;

import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Optional;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** The server of the JDK, bound to 127.0.0.1: other machines cannot reach it. */
final class Loopback implements AutoCloseable {
  private static final byte[] ADDRESS = {127, 0, 0, 1};
  private static final int MOST_TRIES = 20;

  /** A browser that has enough of a film for now lets its request wait, and with it a thread. */
  private static final int THREADS = 32;

  private final HttpServer server;
  private final ThreadPoolExecutor threads =
      new ThreadPoolExecutor(
          THREADS, THREADS, 10, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), Loopback::daemon);

  private Loopback(HttpServer server) {
    this.server = server;
    threads.allowCoreThreadTimeOut(true);
  }

  static Loopback at(int port) throws IOException {
    try {
      return new Loopback(bound(port));
    } catch (BindException e) {
      throw new PortTaken(port, e);
    }
  }

  /** The port, else the next free one above it, else any. */
  static Loopback near(int port) throws IOException {
    for (int tried = port; tried < port + MOST_TRIES; tried++) {
      Optional<Loopback> free = ifFree(tried);
      if (free.isPresent()) {
        return free.get();
      }
    }
    return at(0);
  }

  private static Optional<Loopback> ifFree(int port) throws IOException {
    try {
      return Optional.of(at(port));
    } catch (PortTaken taken) {
      return Optional.empty();
    }
  }

  private static HttpServer bound(int port) throws IOException {
    // Small answers would wait 40 ms for each other; the server reads this when it is made first.
    System.setProperty("sun.net.httpserver.nodelay", "true");
    return HttpServer.create(new InetSocketAddress(InetAddress.getByAddress(ADDRESS), port), 0);
  }

  static Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "preview");
    thread.setDaemon(true);
    return thread;
  }

  int port() {
    return server.getAddress().getPort();
  }

  void start(HttpHandler handler) {
    server.createContext("/", handler);
    server.setExecutor(threads);
    server.start();
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
