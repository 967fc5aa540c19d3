package org.synaptarium.drill;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.WebSocket;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.synaptarium.journal.CommandKey;

/**
 * A simulated page: says what a page says, comes back as a page does, sends again what was not
 * answered, and remembers what it was told. Used on its {@link Street}'s thread only.
 */
final class DrillPage {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final byte KIND_FRAME = 1;
  private static final int FRAME_AT = 4;
  private static final int STATE_HASH_AT = 20;
  private static final int HASH_FRAME_AT = 28;
  private static final int DREW_EVERY_FRAMES = 5;

  /** The web client's too: a line that has died without a word. */
  private static final long SILENCE_NANOS = 6_000_000_000L;

  /** A page's drags wait while so many have no answer. */
  private static final int MAX_UNANSWERED = 8;

  private final Street street;
  private final WayBack way;
  private final Told told;
  private final Arrivals arrivals = new Arrivals();
  private final Map<Long, String> unanswered = new TreeMap<>();
  private String entrance;
  private int personId;
  private long lastCommandId;
  private int returns;
  private int turnedAway;
  private long rejected;
  private long drewFrame;
  private boolean welcomed;
  private boolean left;
  private long heardNanos;
  private @Nullable WebSocket socket;

  DrillPage(Street street, List<URI> doors, int firstDoor, String entrance, Told told, long seed) {
    this.street = street;
    this.way = new WayBack(doors, firstDoor, new Random(seed));
    this.entrance = entrance;
    this.told = told;
  }

  /** Enters, and from now on comes back whenever the line is lost. */
  void enter() {
    street.connect(way.next(), this::opened, this::lost);
  }

  private void opened(WebSocket open) {
    if (left) {
      street.hangUp(open);
      return;
    }
    socket = open;
    heardNanos = System.nanoTime();
    open.textMessageHandler(text -> ifCurrent(open, () -> heardText(text)));
    open.binaryMessageHandler(bytes -> ifCurrent(open, () -> heardBinary(bytes)));
    open.exceptionHandler(broken -> {});
    open.closeHandler(unused -> ifCurrent(open, this::lost));
    say("{\"kind\":\"hello\",\"protocol\":1,\"client\":\"drill\"}");
    say(entrance);
  }

  private void ifCurrent(WebSocket from, Runnable what) {
    if (socket == from) {
      heardNanos = System.nanoTime();
      what.run();
    }
  }

  private void lost() {
    WebSocket former = socket;
    socket = null;
    if (former != null) {
      street.hangUp(former);
    }
    if (left) {
      return;
    }
    welcomed = false;
    street.later(way.waitMs(), this::enter);
  }

  /** Looks whether the line has died without a word. */
  void watch() {
    if (socket != null && System.nanoTime() - heardNanos > SILENCE_NANOS) {
      lost();
    }
  }

  private void heardText(String text) {
    if (text.startsWith("{\"kind\":\"welcome\"")) {
      welcome(parse(text));
    } else if (text.startsWith("{\"kind\":\"accepted\"")) {
      JsonNode answer = parse(text);
      unanswered.remove(answer.path("id").asLong());
      told.accepted(
          new Acknowledged(
              new CommandKey(personId, answer.path("id").asLong()),
              answer.path("seq").asLong(),
              answer.path("frame").asLong()));
    } else if (text.startsWith("{\"kind\":\"rejected\"")) {
      unanswered.remove(parse(text).path("id").asLong());
      rejected++;
    } else if (text.startsWith("{\"kind\":\"refused\"") && !welcomed) {
      refused(parse(text).at("/reason/code").asText());
    } else if (text.startsWith("{\"kind\":\"servers\"")) {
      way.leaving(parse(text).path("leaving").asBoolean());
    } else if (text.startsWith("{\"kind\":\"bye\"")) {
      lost();
    }
  }

  /* A real page would stop at any other reason than the first two; a drill counts it and tries on. */
  private void refused(String code) {
    if (!code.equals("busy") && !code.equals("tooFast") && !code.equals("notYet")) {
      turnedAway++;
    }
    lost();
  }

  private static JsonNode parse(String text) {
    try {
      return JSON.readTree(text);
    } catch (JsonProcessingException broken) {
      throw new IllegalStateException("the server sent what is no JSON: " + text, broken);
    }
  }

  private void welcome(JsonNode welcome) {
    welcomed = true;
    way.welcomed();
    personId = welcome.path("personId").asInt();
    if (entrance.startsWith("{\"kind\":\"join\"")) {
      entrance = "{\"kind\":\"resume\",\"token\":\"" + welcome.path("token").asText() + "\"}";
    } else {
      returns++;
    }
    lastCommandId = Math.max(lastCommandId, welcome.path("lastCommandId").asLong());
    say("{\"kind\":\"subscribe\",\"streams\":[\"metrics\",\"spikes\",\"synapses\"]}");
    unanswered.values().forEach(this::say);
  }

  private void heardBinary(Buffer message) {
    if (message.getByte(1) != KIND_FRAME) {
      return;
    }
    long frame = message.getUnsignedIntLE(FRAME_AT);
    long hash = message.getLongLE(STATE_HASH_AT);
    long hashFrame = message.getUnsignedIntLE(HASH_FRAME_AT);
    if (hashFrame > 0) {
      told.hash(hashFrame, hash);
    }
    if (arrivals.heard(frame, System.nanoTime()) && frame - drewFrame >= DREW_EVERY_FRAMES) {
      drewFrame = frame;
      say("{\"kind\":\"drew\",\"frame\":" + frame + "}");
    }
  }

  /** Sends a command, now or when the line is back; one that has to wait too long is left out. */
  void command(String command) {
    if (unanswered.size() < MAX_UNANSWERED) {
      long id = ++lastCommandId;
      String message = "{\"kind\":\"command\",\"id\":" + id + ",\"command\":" + command + "}";
      unanswered.put(id, message);
      if (welcomed) {
        say(message);
      }
    }
  }

  private void say(String message) {
    WebSocket open = socket;
    if (open != null && !open.isClosed()) {
      open.writeTextMessage(message).onFailure(broken -> {});
    }
  }

  /** Leaves for good. */
  void leave() {
    left = true;
    lost();
  }

  boolean isIn() {
    return welcomed;
  }

  boolean isAnswered() {
    return unanswered.isEmpty();
  }

  Arrivals arrivals() {
    return arrivals;
  }

  /** Returns how often it came back by its token. */
  int returns() {
    return returns;
  }

  /** Returns how often its token was refused for another reason than that it came too early. */
  int turnedAway() {
    return turnedAway;
  }

  long rejected() {
    return rejected;
  }
}
