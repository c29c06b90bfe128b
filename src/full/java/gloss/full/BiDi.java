package gloss.full;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BiConsumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * Talks to a browser by WebDriver BiDi: commands and their answers as JSON over one web socket. It
 * knows nothing of the commands themselves; {@link FirefoxTab} does.
 */
final class BiDi implements AutoCloseable, WebSocket.Listener {
  private static final int SECONDS = 60;
  private static final ObjectMapper JSON = new ObjectMapper();

  private final AtomicLong last = new AtomicLong();
  private final Map<Long, CompletableFuture<JsonNode>> waiting = new ConcurrentHashMap<>();
  private final StringBuilder text = new StringBuilder();
  private final BiConsumer<String, JsonNode> events;
  private final WebSocket socket;

  /**
   * Connects to the browser that listens at an address.
   *
   * @param events is told of each event: its name and what it says
   */
  BiDi(URI address, BiConsumer<String, JsonNode> events) {
    this.events = events;
    socket = HttpClient.newHttpClient().newWebSocketBuilder().buildAsync(address, this).join();
  }

  /** Sends a command and waits for its answer. Only one thread may send. */
  JsonNode send(String method, Map<String, ?> parameters) {
    long id = last.incrementAndGet();
    CompletableFuture<JsonNode> answer = new CompletableFuture<>();
    waiting.put(id, answer);
    Map<String, ?> command = Map.of("id", id, "method", method, "params", parameters);
    socket.sendText(JSON.writeValueAsString(command), true).join();
    try {
      return answer.get(SECONDS, TimeUnit.SECONDS);
    } catch (ExecutionException | TimeoutException e) {
      throw new AssertionError(method + " " + parameters + ": " + e, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  @Override
  public CompletionStage<?> onText(WebSocket from, CharSequence part, boolean complete) {
    text.append(part);
    if (complete) {
      JsonNode message = JSON.readTree(text.toString());
      text.setLength(0);
      hear(message);
    }
    from.request(1);
    return CompletableFuture.completedFuture(null);
  }

  private void hear(JsonNode message) {
    if (message.path("type").asString().equals("event")) {
      events.accept(message.path("method").asString(), message.path("params"));
      return;
    }
    CompletableFuture<JsonNode> answer = waiting.remove(message.path("id").asLong(0));
    if (answer != null && message.has("error")) {
      answer.completeExceptionally(new IllegalStateException(message.path("message").asString()));
    } else if (answer != null) {
      answer.complete(message.path("result"));
    }
  }

  @Override
  public void onError(WebSocket from, Throwable fault) {
    waiting.values().forEach(answer -> answer.completeExceptionally(fault));
  }

  @Override
  public void close() {
    socket.abort();
  }
}
