package org.synaptarium.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.synaptarium.classroom.ImpulseWish;
import org.synaptarium.command.CommandJson;
import org.synaptarium.frame.Metrics;

/**
 * The golden messages of protocol 1, which the web client's tests read too. {@code
 * -Dgolden.write=true} mints them anew: only in a change that says why.
 */
class GoldenTest {
  private static final Path DIR = Path.of("..", "docs", "protocol", "golden", "v1");
  private static final boolean WRITE = Boolean.getBoolean("golden.write");
  private static final ObjectMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  @Test
  void clientMessagesAreReadAsMeant() throws IOException {
    ArrayNode entries = JSON.createArrayNode();
    Samples.client()
        .forEach((name, message) -> entry(entries, name).set("message", asSent(message)));
    settle("client-messages.json", entries);
    var samples = Samples.client();
    for (JsonNode entry : golden("client-messages.json")) {
      ClientMessage meant = samples.get(entry.get("name").asText());
      assertThat(ClientMessageReader.read(entry.get("message").toString()))
          .as(entry.get("name").asText())
          .isEqualTo(new Reading.Read(Objects.requireNonNull(meant)));
    }
  }

  @Test
  void p4_badMessagesAreAnsweredWithWhatIsAllowed() throws IOException {
    ArrayNode entries = JSON.createArrayNode();
    Samples.bad()
        .forEach(
            (name, text) -> {
              ObjectNode entry = entry(entries, name).put("text", text);
              entry.set("answer", answerTo(text));
            });
    settle("bad-client-messages.json", entries);
    for (JsonNode entry : golden("bad-client-messages.json")) {
      assertThat(answerTo(entry.get("text").asText()))
          .as(entry.get("name").asText())
          .isEqualTo(entry.get("answer"));
      assertThat(entry.get("answer").toString())
          .doesNotContain("Exception", "java", "org.", "jackson", "(class");
    }
  }

  @Test
  void serverMessagesAreWrittenAsBefore() throws IOException {
    ArrayNode entries = JSON.createArrayNode();
    Samples.server()
        .forEach(
            (name, message) ->
                entry(entries, name).set("message", tree(ServerMessageWriter.write(message))));
    settle("server-messages.json", entries);
  }

  @Test
  void binaryMessagesAreWrittenAsBeforeAndReadAsDescribed() throws IOException {
    ArrayNode entries = JSON.createArrayNode();
    Samples.binary()
        .forEach(
            (name, bytes) ->
                entry(entries, name)
                    .put("hex", HexFormat.of().formatHex(bytes))
                    .set("decoded", tree(BinaryReader.read(bytes).toString())));
    settle("binary.json", entries);
    for (JsonNode entry : golden("binary.json")) {
      byte[] bytes = HexFormat.of().parseHex(entry.get("hex").asText());
      assertThat(tree(BinaryReader.read(bytes).toString()))
          .as(entry.get("name").asText())
          .isEqualTo(entry.get("decoded"));
    }
  }

  private static ObjectNode entry(ArrayNode entries, String name) {
    return entries.addObject().put("name", name);
  }

  private static JsonNode answerTo(String text) {
    return switch (ClientMessageReader.read(text)) {
      case Reading.Read read -> throw new AssertionError("was read: " + read);
      case Reading.Refused(var reason) ->
          tree(ServerMessageWriter.write(new ServerMessage.Refused(reason)));
      case Reading.Rejected(var id, var reason) ->
          tree(ServerMessageWriter.write(new ServerMessage.Rejected(id, reason)));
    };
  }

  private static ObjectNode asSent(ClientMessage message) {
    ObjectNode json = JSON.createObjectNode();
    return switch (message) {
      case ClientMessage.Hello(var protocol, var client) ->
          json.put("kind", "hello").put("protocol", protocol).put("client", client);
      case ClientMessage.Join(var code, var nickname, var realName, var device) -> {
        json.put("kind", "join").put("code", code).put("nickname", nickname.text());
        putUnlessEmpty(json, "realName", realName.text());
        putUnlessEmpty(json, "device", device);
        yield json;
      }
      case ClientMessage.Resume(var token) -> json.put("kind", "resume").put("token", token);
      case ClientMessage.Host(var token) -> json.put("kind", "host").put("token", token);
      case ClientMessage.Show(var token) -> json.put("kind", "show").put("token", token);
      case ClientMessage.Steer(var steering) ->
          ShowingSamples.asSent(json.put("kind", "steer"), steering);
      case ClientMessage.Screen(var code) -> json.put("kind", "screen").put("code", code);
      case ClientMessage.Subscribe(var streams, var teams) -> {
        ArrayNode names = json.put("kind", "subscribe").putArray("streams");
        streams.forEach(stream -> names.add(stream.wireName()));
        teams.forEach(column -> json.withArray("teams").add(Metrics.names().get(column)));
        yield json;
      }
      case ClientMessage.Request(var id, var command, var team) -> {
        json.put("kind", "command").put("id", id).set("command", CommandJson.write(command));
        yield team == 0 ? json : json.put("team", team);
      }
      case ClientMessage.Watch(var team) -> json.put("kind", "watch").put("team", team);
      case ClientMessage.Compare(var quantity) ->
          json.put("kind", "compare").put("quantity", quantity);
      case ClientMessage.Drew(var frame) -> json.put("kind", "drew").put("frame", frame);
      case ClientMessage.Impulse(var id, var wish) -> asSent(json, id, wish);
      case ClientMessage.Wiring wiring -> asSent(json, wiring);
      case ClientMessage.Neuron neuron -> asSent(json, neuron);
    };
  }

  private static void putUnlessEmpty(ObjectNode json, String field, String text) {
    if (!text.isEmpty()) {
      json.put(field, text);
    }
  }

  private static ObjectNode asSent(ObjectNode json, long id, ImpulseWish wish) {
    json.put("kind", "impulse").put("id", id);
    json.put("region", wish.region().name().toLowerCase(Locale.ROOT));
    json.put("synapse", wish.synapse().name().toLowerCase(Locale.ROOT));
    wish.sample().ifPresent(sample -> json.put("sample", sample));
    if (wish.number() != 0) {
      json.put("number", wish.number());
    }
    wish.heldMv().ifPresent(mv -> json.put("heldMv", mv));
    return wish.atRest() ? json.put("atRest", true) : json;
  }

  private static ObjectNode asSent(ObjectNode json, ClientMessage.Wiring asked) {
    json.put("kind", "wiring").put("id", asked.id());
    return json.put("region", asked.region().name().toLowerCase(Locale.ROOT));
  }

  private static ObjectNode asSent(ObjectNode json, ClientMessage.Neuron asked) {
    json.put("kind", "neuron").put("id", asked.id()).put("neuron", asked.neuron());
    return asked.since() == 0 ? json : json.put("since", asked.since());
  }

  private static void settle(String file, ArrayNode entries) throws IOException {
    Path path = DIR.resolve(file);
    if (WRITE) {
      Files.createDirectories(DIR);
      Files.writeString(path, JSON.writeValueAsString(entries) + "\n");
    }
    assertThat(tree(entries.toString())).as(file).isEqualTo(golden(file));
  }

  private static JsonNode golden(String file) throws IOException {
    return tree(Files.readString(DIR.resolve(file)));
  }

  private static JsonNode tree(String json) {
    try {
      return JSON.readTree(json);
    } catch (IOException broken) {
      throw new AssertionError(json, broken);
    }
  }
}
