package gloss.serve;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import gloss.site.SiteFile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.util.Optional;

/** Writes one answer. */
final class Reply {
  private static final int NO_BODY = -1;
  private static final int PARTIAL = 206;
  private static final int MOVED = 302;
  private static final int OUT_OF_RANGE = 416;
  private static final int BUFFER = 64 * 1024;

  private final HttpExchange exchange;
  private final Headers headers;

  Reply(HttpExchange exchange) {
    this.exchange = exchange;
    this.headers = exchange.getResponseHeaders();
  }

  /** Whatever was found. */
  void with(Answer answer) throws IOException {
    if (answer instanceof Answer.File found) {
      file(found.status(), found.file());
    } else if (answer instanceof Answer.Own own) {
      boolean page = own.name().endsWith(".html");
      whole(
          own.status(),
          ContentTypes.of(own.name()),
          page ? PreviewFiles.withScript(own.bytes(), "none") : own.bytes());
    } else if (answer instanceof Answer.Moved) {
      String to = exchange.getRequestURI().getRawPath() + "/";
      headers.set("Location", to);
      text(MOVED, to);
    } else if (answer instanceof Answer.Text text) {
      text(text.status(), text.sentence());
    }
  }

  /** A sentence. */
  void text(int status, String sentence) throws IOException {
    whole(status, ContentTypes.PLAIN, (sentence + "\n").getBytes(UTF_8));
  }

  private void file(int status, SiteFile file) throws IOException {
    String name = file.path().value();
    if (file.content() instanceof SiteFile.Content.Bytes made) {
      if (name.endsWith(".html")) {
        String digest = ShownSite.digest(made.bytes());
        whole(status, ContentTypes.of(name), PreviewFiles.withScript(made.bytes(), digest));
      } else {
        part(name, made.bytes().length, () -> new ByteArrayInputStream(made.bytes()));
      }
      return;
    }
    if (ContentTypes.isActive(name)) {
      // A picture may hold a script: opened by itself it must not run among the author's pages.
      headers.set("Content-Security-Policy", "sandbox");
    }
    try {
      if (file.content() instanceof SiteFile.Content.Copied copied) {
        part(name, Files.size(copied.from()), () -> Files.newInputStream(copied.from()));
      } else {
        byte[] made = file.content().bytes();
        part(name, made.length, () -> new ByteArrayInputStream(made));
      }
    } catch (NoSuchFileException gone) {
      text(Answer.NOT_FOUND, "This file is no longer in the vault.");
    }
  }

  private void whole(int status, String type, byte[] bytes) throws IOException {
    send(status, type, bytes.length, new ByteArrayInputStream(bytes));
  }

  private interface Source {
    InputStream open() throws IOException;
  }

  /** The file, or the piece of it that a player of films or music asks for. */
  private void part(String name, long size, Source source) throws IOException {
    headers.set("Accept-Ranges", "bytes");
    String asked = Optional.ofNullable(exchange.getRequestHeaders().getFirst("Range")).orElse("");
    ByteRange range = ByteRange.of(asked, size);
    if (range.isOutside()) {
      headers.set("Content-Range", "bytes */" + size);
      text(OUT_OF_RANGE, "The file has " + size + " bytes.");
      return;
    }
    boolean partial = range.length() < size;
    if (partial) {
      headers.set("Content-Range", "bytes " + range.first() + "-" + range.last() + "/" + size);
    }
    try (InputStream in = source.open()) {
      in.skipNBytes(range.first());
      send(partial ? PARTIAL : Answer.OK, ContentTypes.of(name), range.length(), in);
    }
  }

  private void send(int status, String type, long length, InputStream in) throws IOException {
    headers.set("Content-Type", type);
    guard(headers);
    if (exchange.getRequestMethod().equals("HEAD")) {
      headers.set("Content-Length", Long.toString(length));
      exchange.sendResponseHeaders(status, NO_BODY);
    } else {
      exchange.sendResponseHeaders(status, length == 0 ? NO_BODY : length);
      try (OutputStream out = exchange.getResponseBody()) {
        copy(in, out, length);
      }
    }
    exchange.close();
  }

  /** What every answer says: nothing is kept, guessed, framed or lent to other origins. */
  static void guard(Headers headers) {
    headers.set("Cache-Control", "no-store");
    headers.set("X-Content-Type-Options", "nosniff");
    headers.set("X-Frame-Options", "SAMEORIGIN");
    headers.set("Cross-Origin-Resource-Policy", "same-origin");
    headers.set("Referrer-Policy", "same-origin");
  }

  private static void copy(InputStream in, OutputStream out, long length) throws IOException {
    byte[] buffer = new byte[BUFFER];
    long left = length;
    while (left > 0) {
      int read = in.read(buffer, 0, (int) Math.min(BUFFER, left));
      if (read < 0) {
        throw new IOException("the file became shorter while it was read");
      }
      out.write(buffer, 0, read);
      left -= read;
    }
  }
}
