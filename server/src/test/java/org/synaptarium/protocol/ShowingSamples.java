package org.synaptarium.protocol;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.synaptarium.command.BrainCommand;
import org.synaptarium.command.CommandJson;
import org.synaptarium.command.Dial;
import org.synaptarium.showing.Steering;

/** The golden messages about showings. */
final class ShowingSamples {
  private ShowingSamples() {}

  static Map<String, ClientMessage> client() {
    Map<String, ClientMessage> messages = new LinkedHashMap<>();
    messages.put("show", new ClientMessage.Show("hT2a9QmXc0yWbV3zKd7LrN5pE8uJfG1s"));
    messages.put("play", steer(new Steering.Play()));
    messages.put("pauseTheShowing", steer(new Steering.Pause()));
    messages.put("seek", steer(new Steering.Seek(1200)));
    messages.put("stepBack", steer(new Steering.Step(-1)));
    messages.put("speed", steer(new Steering.Speed(2.5)));
    messages.put("loop", steer(new Steering.Loop(200, 400)));
    messages.put("noLoop", steer(new Steering.NoLoop()));
    messages.put("skipDull", steer(new Steering.SkipDull(true)));
    messages.put(
        "withoutTheDose", steer(new Steering.Alternative(240, List.of(7L, 9L), List.of())));
    messages.put(
        "withMoreStress",
        steer(
            new Steering.Alternative(
                240, List.of(), List.of(new BrainCommand.TurnDial(Dial.STRESS, 1)))));
    messages.put("noAlternative", steer(new Steering.NoAlternative()));
    return messages;
  }

  private static ClientMessage steer(Steering steering) {
    return new ClientMessage.Steer(steering);
  }

  static ObjectNode asSent(ObjectNode json, Steering steering) {
    return switch (steering) {
      case Steering.Play() -> json.put("action", "play");
      case Steering.Pause() -> json.put("action", "pause");
      case Steering.Seek(long frame) -> json.put("action", "seek").put("frame", frame);
      case Steering.Step(int frames) -> json.put("action", "step").put("frames", frames);
      case Steering.Speed(double speed) -> json.put("action", "speed").put("speed", speed);
      case Steering.Loop(long from, long to) ->
          json.put("action", "loop").put("from", from).put("to", to);
      case Steering.NoLoop() -> json.put("action", "loop");
      case Steering.SkipDull(boolean on) -> json.put("action", "skipDull").put("on", on);
      case Steering.NoAlternative() -> json.put("action", "alternative");
      case Steering.Alternative(long from, var without, var with) -> {
        json.put("action", "alternative").put("from", from);
        without.forEach(json.withArray("without")::add);
        with.forEach(command -> json.withArray("with").add(CommandJson.write(command)));
        yield json;
      }
    };
  }

  static Map<String, String> bad() {
    Map<String, String> texts = new LinkedHashMap<>();
    texts.put("steerNowhere", steer("\"action\":\"rewind\""));
    texts.put("seekBeforeTheStart", steer("\"action\":\"seek\",\"frame\":-1"));
    texts.put("stepTooFar", steer("\"action\":\"step\",\"frames\":101"));
    texts.put("tooFast", steer("\"action\":\"speed\",\"speed\":101"));
    texts.put("backwards", steer("\"action\":\"speed\",\"speed\":-1"));
    texts.put("loopOfNothing", steer("\"action\":\"loop\",\"from\":9,\"to\":9"));
    texts.put("halfALoop", steer("\"action\":\"loop\",\"from\":9"));
    texts.put("nothingElse", steer("\"action\":\"alternative\",\"from\":9"));
    texts.put("withoutWords", steer("\"action\":\"alternative\",\"from\":9,\"without\":[\"a\"]"));
    texts.put(
        "alternativeClass",
        steer("\"action\":\"alternative\",\"from\":9,\"with\":[{\"type\":\"start\"}]"));
    texts.put(
        "alternativeFromTheStart",
        steer("\"action\":\"alternative\",\"from\":9,\"with\":[{\"type\":\"fullReset\"}]"));
    texts.put("dullness", steer("\"action\":\"skipDull\",\"on\":1"));
    texts.put("showWithoutToken", "{\"kind\":\"show\"}");
    return texts;
  }

  private static String steer(String fields) {
    return "{\"kind\":\"steer\"," + fields + "}";
  }

  static Map<String, ServerMessage> server() {
    Map<String, ServerMessage> messages = new LinkedHashMap<>();
    messages.put("team seeked", new ServerMessage.Team(1, "seeked"));
    messages.put(
        "showing",
        new ServerMessage.Showing(0, 2400, false, 1, 1, false, null, 600, null, null, false));
    messages.put(
        "showingOfAnAlternative",
        new ServerMessage.Showing(
            300,
            2400,
            true,
            40,
            120,
            true,
            new ServerMessage.LoopState(200, 400),
            2400,
            1800L,
            new ServerMessage.AlternativeState(240, 900, 2400),
            true));
    messages.put(
        "comparisonOfAnAlternative",
        new ServerMessage.Comparison(
            "symptomIndex",
            900,
            List.of(60_000.0),
            List.of(
                new ComparisonGroup("original", List.of(), List.of(20.0), null, null),
                new ComparisonGroup("alternative", List.of(), List.of(14.5), null, null))));
    return messages;
  }
}
