package org.synaptarium.protocol;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Polls and predictions as the golden files hold them. */
final class ActivitySamples {
  private static final ServerMessage.SpreadState SPREAD =
      new ServerMessage.SpreadState(4, 0.5, 1, 1.5, 2, 4);

  private ActivitySamples() {}

  static Map<String, ServerMessage> server() {
    Map<String, ServerMessage> messages = new LinkedHashMap<>();
    messages.put("activityNone", new ServerMessage.Activity(null, null));
    messages.put("activityPollOfChoices", new ServerMessage.Activity(choices(true), null));
    messages.put("activityPollBeforeReveal", new ServerMessage.Activity(choices(false), null));
    messages.put("activityPollOfNumbers", new ServerMessage.Activity(numbers(), null));
    messages.put("activityPrediction", new ServerMessage.Activity(null, prediction(true)));
    messages.put("activityPredictionDrawn", new ServerMessage.Activity(null, prediction(false)));
    return messages;
  }

  static Map<String, String> bad() {
    Map<String, String> texts = new LinkedHashMap<>();
    texts.put(
        "reversedRealName",
        "{\"kind\":\"join\",\"code\":\"042137\",\"nickname\":\"Al\",\"realName\":\"a\\u202Eb\"}");
    texts.put(
        "reversedQuestion",
        "{\"kind\":\"command\",\"id\":1,\"command\":{\"type\":\"openPoll\",\"question\":\"a\\u202Eb\","
            + "\"choices\":[],\"least\":0,\"greatest\":1,\"named\":false}}");
    texts.put(
        "curveOfTwoPoints",
        "{\"kind\":\"command\",\"id\":1,\"command\":{\"type\":\"predict\",\"activity\":1,\"values\":[0,1]}}");
    texts.put(
        "voteThatIsNoNumber",
        "{\"kind\":\"command\",\"id\":1,\"command\":{\"type\":\"vote\",\"activity\":1,\"answer\":\"a\"}}");
    texts.put(
        "ownIntroduction",
        "{\"kind\":\"command\",\"id\":1,\"command\":{\"type\":\"introduce\",\"personId\":1,"
            + "\"realName\":\"A\",\"deviceHash\":\"\"}}");
    return texts;
  }

  private static PollState choices(boolean revealed) {
    return new PollState(
        3,
        "What grows first?",
        List.of("Spines", "BDNF"),
        0,
        0,
        true,
        4,
        revealed,
        revealed ? List.of(1, 3) : null,
        null);
  }

  private static PollState numbers() {
    return new PollState(
        4, "How many spines are lost?", List.of(), 0, 100, false, 4, true, null, SPREAD);
  }

  private static PredictionState prediction(boolean revealed) {
    return new PredictionState(
        5,
        "PFC.spineDensity",
        0,
        2,
        3_600_000,
        86_400_000,
        4,
        !revealed,
        revealed,
        revealed ? List.of(1.0, 0.75) : List.of(),
        revealed ? List.of(SPREAD, SPREAD) : List.of(),
        revealed ? List.of(List.of(1.0, 1.5)) : List.of(),
        revealed ? 62.5 : 0);
  }
}
