package org.synaptarium.protocol;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.EnumSet;
import java.util.Set;
import org.synaptarium.classroom.Reason;
import org.synaptarium.classroom.Refusal;
import org.synaptarium.command.CommandJson;
import org.synaptarium.command.Limits;
import org.synaptarium.command.Nickname;
import org.synaptarium.command.OutOfRange;
import org.synaptarium.command.RealName;

/** Reads what a page sends, and says in plain words what is wrong with it. */
public final class ClientMessageReader {

  /** Longest text message that is read: a note of 280 characters fits sixteen times over. */
  public static final int MAX_TEXT_BYTES = 16 * 1024;

  private static final int MAX_NESTING = 8;
  private static final int MAX_NUMBER_CHARS = 40;
  private static final int MAX_TOKEN_CHARS = 200;
  private static final int MAX_CLIENT_NAME_CHARS = 40;
  private static final long MAX_SAFE_INTEGER = (1L << 53) - 1;
  private static final long MAX_FRAME = (1L << 32) - 1;
  private static final int MAX_STREAMS = 16;
  private static final String KINDS =
      "hello, join, resume, host, screen, show, subscribe, command, drew, impulse, wiring, neuron,"
          + " watch, compare, steer";

  private static final ObjectMapper JSON =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder()
                          .maxNestingDepth(MAX_NESTING)
                          .maxNumberLength(MAX_NUMBER_CHARS)
                          .maxStringLength(MAX_TEXT_BYTES)
                          .build())
                  .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
                  .build())
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private ClientMessageReader() {}

  /** Reads one text message. */
  public static Reading read(String text) {
    try {
      return readObject(objectOf(text));
    } catch (Fields.Unfit unfit) {
      return new Reading.Refused(unfit.reason());
    }
  }

  /** Reads a JSON object of the REST API; throws {@link Fields.Unfit} when it isn't one. */
  public static ObjectNode objectOf(String text) {
    try {
      return JSON.readTree(text) instanceof ObjectNode object ? object : notAnObject();
    } catch (JsonProcessingException broken) {
      JsonLocation at = broken.getLocation();
      String where =
          at == null ? "" : " at line " + at.getLineNr() + ", column " + at.getColumnNr();
      throw Fields.malformed("this is not JSON" + where, "one JSON object with distinct fields");
    }
  }

  private static ObjectNode notAnObject() {
    throw Fields.malformed("a message is a JSON object", "{\"kind\": …}");
  }

  private static Reading readObject(ObjectNode object) {
    Fields fields = new Fields(object);
    String kind = fields.text("kind", MAX_TEXT_BYTES);
    return switch (kind) {
      case "hello" -> new Reading.Read(hello(fields));
      case "join" -> new Reading.Read(join(fields));
      case "resume" -> new Reading.Read(new ClientMessage.Resume(token(fields)));
      case "host" -> new Reading.Read(new ClientMessage.Host(token(fields)));
      case "screen" -> new Reading.Read(screen(fields));
      case "show" -> new Reading.Read(new ClientMessage.Show(token(fields)));
      case "steer" -> new Reading.Read(SteeringReader.read(fields));
      case "subscribe" -> new Reading.Read(subscribe(fields));
      case "drew" -> new Reading.Read(drew(fields));
      case "watch" -> new Reading.Read(TeamReader.watch(fields));
      case "compare" -> new Reading.Read(TeamReader.compare(fields));
      case "impulse" -> new Reading.Read(ImpulseReader.read(fields));
      case "wiring" -> new Reading.Read(NetworkReader.wiring(fields));
      case "neuron" -> new Reading.Read(NetworkReader.neuron(fields));
      case "command" -> request(fields);
      default ->
          throw new Fields.Unfit(
              Reason.UNKNOWN_KIND,
              "there is no message of kind '" + Fields.printable(kind) + "'",
              KINDS);
    };
  }

  private static ClientMessage hello(Fields fields) {
    // Fields that a later version adds to its hello must not keep the version from being read.
    return new ClientMessage.Hello(
        (int) fields.integer("protocol", 0, Integer.MAX_VALUE),
        fields.text("client", MAX_CLIENT_NAME_CHARS));
  }

  private static ClientMessage join(Fields fields) {
    fields.only("kind", "code", "nickname", "realName", "device");
    String code = code(fields);
    String nickname = fields.text("nickname", MAX_TEXT_BYTES);
    String realName = fields.has("realName") ? fields.text("realName", MAX_TEXT_BYTES) : "";
    String device = fields.has("device") ? fields.text("device", Limits.DEVICE_MAX_CHARS) : "";
    try {
      return new ClientMessage.Join(code, new Nickname(nickname), new RealName(realName), device);
    } catch (OutOfRange out) {
      throw new Fields.Unfit(Reason.NICKNAME, out.what(), out.allowed());
    }
  }

  private static ClientMessage screen(Fields fields) {
    fields.only("kind", "code");
    return new ClientMessage.Screen(code(fields));
  }

  private static String code(Fields fields) {
    String code = fields.text("code", MAX_TOKEN_CHARS);
    if (!isCode(code)) {
      throw new Fields.Unfit(Reason.UNKNOWN_CODE, "a class code has six digits", "six digits");
    }
    return code;
  }

  /** Tells whether a text has the form of a class code. */
  public static boolean isCode(String text) {
    return text.length() == 6 && text.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  private static String token(Fields fields) {
    fields.only("kind", "token");
    return fields.text("token", MAX_TOKEN_CHARS);
  }

  private static ClientMessage drew(Fields fields) {
    fields.only("kind", "frame");
    return new ClientMessage.Drew(fields.integer("frame", 0, MAX_FRAME));
  }

  private static ClientMessage subscribe(Fields fields) {
    fields.only("kind", "streams", "teams");
    JsonNode array = fields.required("streams");
    if (!array.isArray() || array.size() > MAX_STREAMS) {
      throw Fields.malformed("field 'streams' is not a list of streams", Stream.allNames());
    }
    Set<Stream> streams = EnumSet.noneOf(Stream.class);
    for (JsonNode name : array) {
      streams.add(
          Stream.named(name.asText())
              .filter(stream -> name.isTextual())
              .orElseThrow(
                  () ->
                      Fields.malformed(
                          "there is no stream '" + Fields.printable(name.asText()) + "'",
                          Stream.allNames())));
    }
    return new ClientMessage.Subscribe(streams, TeamReader.columns(fields));
  }

  private static Reading request(Fields fields) {
    long id = fields.integer("id", 1, MAX_SAFE_INTEGER);
    try {
      fields.only("kind", "id", "command", "team");
      int team = TeamReader.teamOf(fields);
      return switch (CommandJson.read(fields.required("command"))) {
        case CommandJson.Reading.Read(var command) ->
            new Reading.Read(new ClientMessage.Request(id, command, team));
        case CommandJson.Reading.Unreadable(var outOfRange, var message, var allowed) ->
            new Reading.Rejected(
                id,
                new Refusal(outOfRange ? Reason.OUT_OF_RANGE : Reason.MALFORMED, message, allowed));
      };
    } catch (Fields.Unfit unfit) {
      return new Reading.Rejected(id, unfit.reason());
    }
  }
}
