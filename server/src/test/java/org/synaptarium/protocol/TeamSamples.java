package org.synaptarium.protocol;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.synaptarium.command.BrainCommand;
import org.synaptarium.command.ClassCommand;
import org.synaptarium.command.Dial;
import org.synaptarium.command.DialPolicy;
import org.synaptarium.command.SeedRule;
import org.synaptarium.command.Treatment;
import org.synaptarium.frame.MetricHistory;

/** The golden messages about teams and trials. */
final class TeamSamples {
  private TeamSamples() {}

  static Map<String, ClientMessage> client() {
    Map<String, ClientMessage> messages = new LinkedHashMap<>();
    messages.put(
        "turnATeamsStress",
        new ClientMessage.Request(60, new BrainCommand.TurnDial(Dial.STRESS, 0.5), 3));
    messages.put("setTeams", request(61, new ClassCommand.SetTeams(4, SeedRule.SAME)));
    messages.put("setTeamsOfAFamily", request(62, new ClassCommand.SetTeams(8, SeedRule.FAMILY)));
    messages.put("setTeam", request(63, new ClassCommand.SetTeam(3, 2)));
    messages.put(
        "openTrial", request(64, new ClassCommand.OpenTrial(List.of(Treatment.values()), true)));
    messages.put("giveTreatments", request(65, new ClassCommand.GiveTreatments()));
    messages.put("revealTrial", request(66, new ClassCommand.RevealTrial()));
    messages.put(
        "dialsOfTeams", request(67, new ClassCommand.SetDialPolicy(Dial.STRESS, DialPolicy.TEAMS)));
    messages.put("watch", new ClientMessage.Watch(8));
    messages.put("compare", new ClientMessage.Compare("symptomIndex"));
    messages.put(
        "subscribeToTeams",
        new ClientMessage.Subscribe(EnumSet.of(Stream.METRICS), List.of(0, 40)));
    return messages;
  }

  private static ClientMessage request(long id, ClassCommand command) {
    return new ClientMessage.Request(id, command);
  }

  static Map<String, String> bad() {
    Map<String, String> texts = new LinkedHashMap<>();
    texts.put("watchTeamZero", "{\"kind\":\"watch\",\"team\":0}");
    texts.put("compareNothingKnown", "{\"kind\":\"compare\",\"quantity\":\"luck\"}");
    texts.put(
        "tooManyQuantities",
        "{\"kind\":\"subscribe\",\"streams\":[],\"teams\":[1,2,3,4,5,6,7,8,9]}");
    texts.put(
        "teamOfNobody",
        "{\"kind\":\"command\",\"id\":7,\"team\":9,\"command\":{\"type\":\"softReset\"}}");
    texts.put("nineTeams", command("{\"type\":\"setTeams\",\"count\":9,\"seeds\":\"same\"}"));
    texts.put("oneArm", command("{\"type\":\"openTrial\",\"arms\":[\"saline\"],\"blinded\":true}"));
    texts.put(
        "doubledArm",
        command("{\"type\":\"openTrial\",\"arms\":[\"saline\",\"saline\"],\"blinded\":true}"));
    texts.put(
        "unknownArm",
        command("{\"type\":\"openTrial\",\"arms\":[\"saline\",\"hope\"],\"blinded\":true}"));
    texts.put(
        "lotsFromOutside",
        command("{\"type\":\"beginTrial\",\"arms\":[],\"blinded\":true,\"allocation\":[]}"));
    return texts;
  }

  private static String command(String command) {
    return "{\"kind\":\"command\",\"id\":7,\"command\":" + command + "}";
  }

  static Map<String, ServerMessage> server() {
    Map<String, ServerMessage> messages = new LinkedHashMap<>();
    for (String why : List.of("begun", "moved", "watching", "revealed")) {
      messages.put("team " + why, new ServerMessage.Team(2, why));
    }
    messages.put(
        "comparison",
        new ServerMessage.Comparison(
            "symptomIndex",
            4000,
            List.of(60_000.0, 120_000.0),
            List.of(
                new ComparisonGroup(
                    "saline",
                    List.of(2, 3),
                    List.of(20.0, 21.0),
                    List.of(18.0, 18.5),
                    List.of(22.0, 23.5)),
                new ComparisonGroup("lowDose", List.of(1), List.of(20.0, 14.5), null, null))));
    messages.put(
        "comparisonWithoutArms",
        new ServerMessage.Comparison(
            "symptomIndex",
            0,
            List.of(),
            List.of(new ComparisonGroup(null, List.of(1, 2), List.of(), List.of(), List.of()))));
    messages.put(
        "markOfATrial", new ServerMessage.Mark(240, 12_000, "trial", "Treatments given", "Host"));
    return messages;
  }

  /** Returns a class of one brain, or of four in a blinded trial, or in one that is revealed. */
  static TeamsState teams(int stage) {
    return switch (stage) {
      case 0 -> new TeamsState(1, "same", 1, List.of(2), null);
      case 1 -> new TeamsState(4, "family", 3, List.of(2, 1, 1, 1), trial(false));
      default -> new TeamsState(4, "same", 1, List.of(2, 1, 1, 1), trial(true));
    };
  }

  private static TeamsState.TrialState trial(boolean revealed) {
    return new TeamsState.TrialState(
        List.of("saline", "lowDose"),
        true,
        revealed ? 1 : 0,
        revealed,
        revealed ? List.of("lowDose", "saline", "saline", "lowDose") : List.of());
  }

  static Map<String, byte[]> binary() {
    Map<String, byte[]> messages = new LinkedHashMap<>();
    List<Integer> columns = List.of(40, 0);
    var one = new MetricHistory.Row(100, 6_000, new float[] {20.5f, 2});
    var other = new MetricHistory.Row(100, 6_000, new float[] {Float.NaN, 3.5f});
    var later = new MetricHistory.Row(105, 6_250, new float[] {21, 2.25f});
    messages.put(
        "teams", TeamsEncoder.encode(columns, List.of(List.of(one), List.of(other)), false));
    messages.put(
        "teamsSoFar",
        TeamsEncoder.encode(columns, List.of(List.of(one, later), List.of(other, later)), true));
    messages.put("teamsAtRest", TeamsEncoder.encode(columns, List.of(List.of(), List.of()), true));
    return messages;
  }
}
