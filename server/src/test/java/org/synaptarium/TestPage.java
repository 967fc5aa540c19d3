package org.synaptarium;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.synaptarium.protocol.BinaryReader;

/** A page as tests play it: over a real socket, remembering everything that it was told. */
final class TestPage implements WebSocket.Listener, AutoCloseable {
  static final ObjectMapper JSON = new ObjectMapper();
  private static final long PATIENCE_MS = 20_000;
  private static final HttpClient HTTP = HttpClient.newHttpClient();

  private final List<JsonNode> heard = new ArrayList<>();
  private final ByteArrayOutputStream everyByte = new ByteArrayOutputStream();
  private final StringBuilder text = new StringBuilder();
  private final ByteArrayOutputStream binary = new ByteArrayOutputStream();
  private int closeCode;
  private int looked;
  private @Nullable WebSocket socket;
  private volatile String onWelcome = "";

  private TestPage() {}

  static TestPage connect(int port, String... headers) {
    TestPage page = new TestPage();
    var builder = HTTP.newWebSocketBuilder();
    for (int i = 0; i < headers.length; i += 2) {
      builder.header(headers[i], headers[i + 1]);
    }
    page.socket = builder.buildAsync(URI.create("ws://127.0.0.1:" + port + "/ws"), page).join();
    return page;
  }

  static TestPage greeted(int port) {
    TestPage page = connect(port);
    page.send("{\"kind\":\"hello\",\"protocol\":1,\"client\":\"test\"}");
    page.await("hello");
    return page;
  }

  static TestPage joined(int port, String code, String nickname) {
    TestPage page = greeted(port);
    page.send(kind("join").put("code", code).put("nickname", nickname));
    page.await("welcome");
    return page;
  }

  static TestPage hosting(int port, String token) {
    TestPage page = greeted(port);
    page.send(kind("host").put("token", token));
    page.await("welcome");
    return page;
  }

  /** Says something on hearing the welcome, before anything else is heard. */
  TestPage sayingWhenWelcomed(String message) {
    onWelcome = message;
    return this;
  }

  static ObjectNode kind(String kind) {
    return JSON.createObjectNode().put("kind", kind);
  }

  TestPage subscribe(String... streams) {
    ObjectNode message = kind("subscribe");
    var names = message.putArray("streams");
    for (String stream : streams) {
      names.add(stream);
    }
    return send(message);
  }

  TestPage command(long id, String command) {
    return send("{\"kind\":\"command\",\"id\":" + id + ",\"command\":" + command + "}");
  }

  TestPage send(JsonNode message) {
    return send(message.toString());
  }

  TestPage send(String message) {
    Objects.requireNonNull(socket).sendText(message, true).join();
    return this;
  }

  /** Sends, not minding that the other side may hang up meanwhile. */
  void sendQuietly(String message) {
    try {
      send(message);
    } catch (CompletionException hungUp) {
      // What the test is about.
    }
  }

  TestPage sendBytes(byte[] bytes) {
    Objects.requireNonNull(socket).sendBinary(ByteBuffer.wrap(bytes), true).join();
    return this;
  }

  /** Waits for the next message of a kind, from where the last one was found. */
  JsonNode await(String kind) {
    return await(kind, message -> true);
  }

  synchronized JsonNode await(String kind, Predicate<JsonNode> which) {
    long deadline = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(PATIENCE_MS);
    while (true) {
      for (; looked < heard.size(); looked++) {
        JsonNode message = heard.get(looked);
        if (message.path("kind").asText().equals(kind) && which.test(message)) {
          looked++;
          return message;
        }
      }
      waitUntil(deadline, "no " + kind + " came");
    }
  }

  synchronized int awaitClose() {
    long deadline = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(PATIENCE_MS);
    while (closeCode == 0) {
      waitUntil(deadline, "the socket stayed open");
    }
    return closeCode;
  }

  private void waitUntil(long deadline, String otherwise) {
    long leftMs = TimeUnit.NANOSECONDS.toMillis(deadline - System.nanoTime());
    if (leftMs <= 0) {
      throw new AssertionError(otherwise + "; heard " + summary() + ", closed " + closeCode);
    }
    try {
      wait(leftMs);
    } catch (InterruptedException interrupted) {
      throw new AssertionError(interrupted);
    }
  }

  private String summary() {
    List<String> kinds = new ArrayList<>();
    for (JsonNode message : heard) {
      String text = message.path("kind").asText();
      kinds.add(text.equals("frame") ? "f" : text.equals("refused") ? message.toString() : text);
    }
    return kinds.toString();
  }

  /** Returns every byte that came, as text of which each character is one byte. */
  String everyByte() {
    return everyByte.toString(StandardCharsets.ISO_8859_1);
  }

  synchronized List<JsonNode> heard() {
    return List.copyOf(heard);
  }

  @Override
  public @Nullable CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
    text.append(data);
    everyByte.writeBytes(data.toString().getBytes(StandardCharsets.UTF_8));
    if (last) {
      JsonNode message = parse(text.toString());
      text.setLength(0);
      if (message.path("kind").asText().equals("welcome") && !onWelcome.isEmpty()) {
        from.sendText(onWelcome, true);
      }
      remember(message);
    }
    from.request(1);
    return null;
  }

  @Override
  public @Nullable CompletionStage<?> onBinary(WebSocket from, ByteBuffer data, boolean last) {
    byte[] bytes = new byte[data.remaining()];
    data.get(bytes);
    binary.writeBytes(bytes);
    everyByte.writeBytes(bytes);
    if (last) {
      remember(BinaryReader.read(binary.toByteArray()));
      binary.reset();
    }
    from.request(1);
    return null;
  }

  @Override
  public @Nullable CompletionStage<?> onClose(WebSocket from, int code, String reason) {
    closed(code);
    return null;
  }

  @Override
  public void onError(WebSocket from, Throwable error) {
    closed(-1);
  }

  private synchronized void closed(int code) {
    closeCode = code;
    notifyAll();
  }

  private synchronized void remember(JsonNode message) {
    heard.add(message);
    notifyAll();
  }

  static JsonNode parse(String json) {
    try {
      return JSON.readTree(json);
    } catch (IOException broken) {
      throw new AssertionError(json, broken);
    }
  }

  @Override
  public void close() {
    Objects.requireNonNull(socket).abort();
  }
}
