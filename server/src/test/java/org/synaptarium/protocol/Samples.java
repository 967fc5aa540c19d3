package org.synaptarium.protocol;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.synaptarium.classroom.Reason;
import org.synaptarium.classroom.Refusal;
import org.synaptarium.command.Arrow;
import org.synaptarium.command.Blocker;
import org.synaptarium.command.BrainCommand;
import org.synaptarium.command.ClassCommand;
import org.synaptarium.command.Command;
import org.synaptarium.command.Control;
import org.synaptarium.command.Dial;
import org.synaptarium.command.DialPolicy;
import org.synaptarium.command.Hypothesis;
import org.synaptarium.command.Modulator;
import org.synaptarium.command.Nickname;
import org.synaptarium.command.Pattern;
import org.synaptarium.command.RealName;
import org.synaptarium.command.Route;
import org.synaptarium.engine.Anatomy;
import org.synaptarium.engine.Circuit;
import org.synaptarium.engine.Region;
import org.synaptarium.engine.SynapseSample;
import org.synaptarium.frame.DisplaySample;
import org.synaptarium.frame.FrameImage;
import org.synaptarium.frame.Layout;
import org.synaptarium.frame.MetricHistory;
import org.synaptarium.frame.Metrics;
import org.synaptarium.frame.SpikeRaster;
import org.synaptarium.frame.SynapseImage;

/**
 * The messages that the golden files hold: at least one of every kind. Reals are exact in binary.
 */
final class Samples {
  private Samples() {}

  static Map<String, ClientMessage> client() {
    Map<String, ClientMessage> messages = new LinkedHashMap<>();
    messages.put("hello", new ClientMessage.Hello(1, "web 0.1.0"));
    messages.put(
        "join", new ClientMessage.Join("042137", new Nickname("Zoë 7"), RealName.NONE, ""));
    messages.put("resume", new ClientMessage.Resume("c1.3.kJ2-_x"));
    messages.put("host", new ClientMessage.Host("c1.0.Qw9"));
    messages.put("screen", new ClientMessage.Screen("042137"));
    messages.put("subscribe", new ClientMessage.Subscribe(EnumSet.allOf(Stream.class)));
    messages.put("subscribeToNothing", new ClientMessage.Subscribe(Stream.none()));
    messages.put("drew", new ClientMessage.Drew(4_294_967_295L));
    messages.putAll(ImpulseSamples.client());
    messages.putAll(NetworkSamples.client());
    long id = 1;
    for (Map.Entry<String, Command> command : commands().entrySet()) {
      messages.put(command.getKey(), new ClientMessage.Request(id++, command.getValue()));
    }
    for (Map.Entry<String, Command> command : laterCommands().entrySet()) {
      messages.put(command.getKey(), new ClientMessage.Request(id++, command.getValue()));
    }
    messages.putAll(TeamSamples.client());
    messages.putAll(ShowingSamples.client());
    messages.put(
        "greatestId",
        new ClientMessage.Request(9_007_199_254_740_991L, new BrainCommand.SoftReset()));
    return messages;
  }

  private static Map<String, Command> commands() {
    Map<String, Command> commands = new LinkedHashMap<>();
    commands.put("turnStress", new BrainCommand.TurnDial(Dial.STRESS, 0.75));
    commands.put("turnGlutamate", new BrainCommand.TurnDial(Dial.GLUTAMATE, 8));
    commands.put("turnKetamine", new BrainCommand.TurnDial(Dial.KETAMINE, 1.5));
    commands.put("infuse", new BrainCommand.GiveKetamine(Route.IV_INFUSION, 0.5, 40));
    commands.put("swallow", new BrainCommand.GiveKetamine(Route.ORAL, 2, 0));
    commands.put("setLapse", new BrainCommand.SetLapse(86_400));
    commands.put("setBlocker", new BrainCommand.SetBlocker(Blocker.RAPAMYCIN, true));
    commands.put("softReset", new BrainCommand.SoftReset());
    commands.put("fullReset", new BrainCommand.FullReset());
    commands.put("start", new ClassCommand.Start());
    commands.put("pause", new ClassCommand.Pause());
    commands.put("setDialPolicy", new ClassCommand.SetDialPolicy(Dial.KETAMINE, DialPolicy.HOST));
    commands.put(
        "decideTogether", new ClassCommand.SetDialPolicy(Dial.GLUTAMATE, DialPolicy.CONSENSUS));
    commands.put("assignDial", new ClassCommand.AssignDial(Dial.KETAMINE, List.of(3, 7)));
    commands.put("setJoinLock", new ClassCommand.SetJoinLock(true));
    commands.put("addNote", new ClassCommand.AddNote("Look at the PFC – now!"));
    commands.put("readmit", new ClassCommand.Readmit(3));
    commands.put("setEyesUp", new ClassCommand.SetEyesUp(true));
    commands.put("setNamesHidden", new ClassCommand.SetNamesHidden(true));
    commands.put("setSpotlight", new ClassCommand.SetSpotlight("brain", "amy"));
    commands.put("clearSpotlight", new ClassCommand.ClearSpotlight());
    commands.put("addBookmark", new ClassCommand.AddBookmark("Second dose"));
    commands.put("kick", new ClassCommand.Kick(3));
    commands.put("end", new ClassCommand.End());
    return commands;
  }

  private static Map<String, Command> laterCommands() {
    Map<String, Command> commands = new LinkedHashMap<>();
    commands.put("spray", new BrainCommand.GiveKetamine(Route.ESKETAMINE_SPRAY, 1, 0));
    commands.put("stopTransporters", new BrainCommand.SetBlocker(Blocker.TBOA, true));
    commands.put("raiseSerotonin", new BrainCommand.SetModulator(Modulator.SEROTONIN_1A, 0.5));
    commands.put("lowerGaba", new BrainCommand.SetModulator(Modulator.GABA_TONE, 0.75));
    commands.put("giveSaline", new BrainCommand.GiveControl(Control.SALINE, 0));
    commands.put("giveMidazolam", new BrainCommand.GiveControl(Control.MIDAZOLAM, 0.0625));
    commands.put("cutArrow", new BrainCommand.SetArrow(Arrow.BDNF_TO_MTOR, false));
    commands.put("holdHypothesis", new BrainCommand.SetHypothesis(Hypothesis.TONIC_NMDA, true));
    commands.put("cue", new BrainCommand.CuePattern(Pattern.NEGATIVE, 1.5, 250));
    return commands;
  }

  /** Texts that are answered without effect, by name. */
  private static Map<String, String> badNames() {
    Map<String, String> texts = new LinkedHashMap<>();
    texts.put("emptyNickname", "{\"kind\":\"join\",\"code\":\"042137\",\"nickname\":\"  \"}");
    texts.put(
        "reversedNickname", "{\"kind\":\"join\",\"code\":\"042137\",\"nickname\":\"a\\u202Eb\"}");
    return texts;
  }

  static Map<String, String> bad() {
    Map<String, String> texts = new LinkedHashMap<>();
    texts.put("notJson", "{\"kind\":\"hello\",");
    texts.put("notAnObject", "[1,2]");
    texts.put("trailingText", "{\"kind\":\"drew\",\"frame\":1} and more");
    texts.put("noKind", "{\"protocol\":1}");
    texts.put("unknownKind", "{\"kind\":\"dance\"}");
    texts.put("doubledField", "{\"kind\":\"drew\",\"frame\":1,\"frame\":2}");
    texts.put("fractionalProtocol", "{\"kind\":\"hello\",\"protocol\":1.5,\"client\":\"x\"}");
    texts.put("codeOfFiveDigits", "{\"kind\":\"join\",\"code\":\"04213\",\"nickname\":\"Al\"}");
    texts.putAll(ActivitySamples.bad());
    texts.putAll(badNames());
    texts.put("extraField", "{\"kind\":\"screen\",\"code\":\"042137\",\"role\":\"host\"}");
    texts.put("unknownStream", "{\"kind\":\"subscribe\",\"streams\":[\"voltages\"]}");
    texts.put("streamsNotAList", "{\"kind\":\"subscribe\",\"streams\":\"metrics\"}");
    texts.put("negativeFrame", "{\"kind\":\"drew\",\"frame\":-1}");
    texts.put("commandWithoutId", "{\"kind\":\"command\",\"command\":{\"type\":\"start\"}}");
    texts.put("idZero", "{\"kind\":\"command\",\"id\":0,\"command\":{\"type\":\"start\"}}");
    texts.put("noCommand", "{\"kind\":\"command\",\"id\":1}");
    texts.put("unknownCommand", command("{\"type\":\"dance\"}"));
    texts.put("enterFromOutside", command("{\"type\":\"enter\",\"personId\":0}"));
    texts.put("notANumber", command("{\"type\":\"turnDial\",\"dial\":\"stress\",\"value\":NaN}"));
    texts.put(
        "numberInQuotes", command("{\"type\":\"turnDial\",\"dial\":\"stress\",\"value\":\"1\"}"));
    texts.put(
        "tooMuchStress", command("{\"type\":\"turnDial\",\"dial\":\"stress\",\"value\":1.5}"));
    texts.put(
        "endlessStress", command("{\"type\":\"turnDial\",\"dial\":\"stress\",\"value\":1e999}"));
    texts.put("unknownDial", command("{\"type\":\"turnDial\",\"dial\":\"hope\",\"value\":1}"));
    texts.put("missingValue", command("{\"type\":\"turnDial\",\"dial\":\"stress\"}"));
    texts.put("lapseOfZero", command("{\"type\":\"setLapse\",\"bodySecondsPerSecond\":0}"));
    texts.put(
        "tooMuchGaba",
        command("{\"type\":\"setModulator\",\"modulator\":\"gabaTone\",\"level\":5}"));
    texts.put("emptyNote", command("{\"type\":\"addNote\",\"text\":\" \"}"));
    List.of(ImpulseSamples.bad(), NetworkSamples.bad(), TeamSamples.bad(), ShowingSamples.bad())
        .forEach(texts::putAll);
    texts.put("deepNesting", "{\"kind\":" + "[".repeat(20) + "]".repeat(20) + "}");
    return texts;
  }

  private static String command(String command) {
    return "{\"kind\":\"command\",\"id\":7,\"command\":" + command + "}";
  }

  static Map<String, ServerMessage> server() {
    Map<String, ServerMessage> messages = new LinkedHashMap<>();
    var reason = new Refusal(Reason.OUT_OF_RANGE, "stress is 2", "0 … 1 of a severe stressor");
    messages.put("hello", new ServerMessage.Hello(1, "Synaptarium 0.1.0"));
    messages.put(
        "servers",
        new ServerMessage.Servers(
            List.of("https://one.school.example", "https://two.school.example:8443"), false));
    messages.put("welcomeStudent", welcome("student", 3, "Zoë 7", "c1.3.kJ2-_x", lesson()));
    messages.put("welcomeHost", welcome("host", 0, "Host", "c1.0.Qw9", lesson()));
    messages.put("welcomeScreen", welcome("screen", -1, "", null, blank()));
    messages.put("state", state(true));
    messages.put("stateOfBlankBrain", state(false));
    messages.put("hands", hands());
    messages.put("roster", roster());
    messages.putAll(ActivitySamples.server());
    messages.putAll(TeamSamples.server());
    messages.putAll(ShowingSamples.server());
    messages.put("stateRevealed", state(true, TeamSamples.teams(2)));
    messages.put("mark", new ServerMessage.Mark(120, 6000, "dose", "0.5 mg/kg", "Zoë 7"));
    messages.put("markOfTheLesson", new ServerMessage.Mark(1, 0, "chapter", "Rest", null));
    messages.put("accepted", new ServerMessage.Accepted(7, 12, 121));
    messages.put("impulseRefused", new ServerMessage.ImpulseRefused(9, reason));
    messages.put("networkRefused", new ServerMessage.NetworkRefused(9, reason));
    messages.put("rejected", new ServerMessage.Rejected(8, reason));
    for (Reason code : Reason.values()) {
      messages.put(
          "refused " + code, new ServerMessage.Refused(new Refusal(code, "a sentence", "")));
    }
    for (String why : List.of("kicked", "ended", "replaced", "serverStopping")) {
      messages.put("bye " + why, new ServerMessage.Bye(why));
    }
    return messages;
  }

  private static ServerMessage.Welcome welcome(
      String role,
      int personId,
      String nickname,
      @Nullable String token,
      ServerMessage.ScenarioCard card) {
    return new ServerMessage.Welcome(
        role,
        personId,
        nickname,
        token,
        "c1",
        "042137",
        "http://192.168.0.10:8080/join/042137",
        card,
        state(card.id() != null),
        personId > 0 ? 6 : 0,
        personId > 0 ? Map.of("glutamate", 2.5) : Map.of(),
        personId > 0 ? List.of(2.0) : List.of(),
        card.id() != null ? 3 : 1);
  }

  private static ServerMessage.ScenarioCard lesson() {
    return new ServerMessage.ScenarioCard(
        "stress-prunes",
        text("Stress prunes", "Stress lichtet aus"),
        text("Weeks of stress thin the synapses.", "Wochen voller Stress lichten Synapsen aus."),
        604_800_000,
        List.of(
            new ServerMessage.ChapterMark(0, text("Rest", "Ruhe")),
            new ServerMessage.ChapterMark(86_400_000, text("Stress", "Stress"))),
        "classroom");
  }

  private static ServerMessage.ScenarioCard blank() {
    var title = new TreeMap<>(Map.of("en", "Blank brain"));
    return new ServerMessage.ScenarioCard(null, title, title, 0, List.of(), "twoArea");
  }

  private static TreeMap<String, String> text(String english, String german) {
    return new TreeMap<>(Map.of("en", english, "de", german));
  }

  private static ServerMessage.State state(boolean told) {
    return state(told, TeamSamples.teams(told ? 1 : 0));
  }

  private static ServerMessage.State state(boolean told, TeamsState teams) {
    Map<String, ServerMessage.DialState> dials = new LinkedHashMap<>();
    var spread = new ServerMessage.SpreadState(5, 0.5, 1, 1.5, 2, 4);
    dials.put("stress", dial(0.75, "Zoë 7", "everyone", List.of(), null));
    dials.put(
        "glutamate",
        told
            ? dial(1.5, null, "consensus", List.of(), spread)
            : dial(1, null, "everyone", List.of(), null));
    dials.put("ketamine", dial(0, null, told ? "assigned" : "host", List.of(3), null));
    return new ServerMessage.State(
        told,
        !told,
        false,
        told ? 3600 : 1,
        dials,
        told ? List.of("rapamycin") : List.of(),
        Map.of("dopamineD1", told ? 0.5 : 0.0),
        told ? List.of("bdnfToMtor") : List.of(),
        List.of("disinhibition"),
        2,
        told ? 0.5 : 1,
        told
            ? new ServerMessage.ChapterState(
                1, 2, text("Stress", "Stress"), text("Watch the spines.", "Achtet auf die Dornen."))
            : null,
        told,
        !told,
        told ? new ServerMessage.SpotlightState("brain", "amy") : null,
        told,
        teams);
  }

  private static ServerMessage.DialState dial(
      double value,
      @Nullable String hand,
      String policy,
      List<Integer> assigned,
      ServerMessage.@Nullable SpreadState spread) {
    return new ServerMessage.DialState(
        value, hand, policy, assigned, spread, hand == null ? null : 0.25);
  }

  private static ServerMessage.Hands hands() {
    Map<String, ServerMessage.DialHands> dials = new LinkedHashMap<>();
    dials.put("stress", new ServerMessage.DialHands(List.of("Zoë 7", "Ada"), 30));
    dials.put("glutamate", new ServerMessage.DialHands(List.of(), 0));
    dials.put("ketamine", new ServerMessage.DialHands(List.of(), 0));
    return new ServerMessage.Hands(dials);
  }

  private static ServerMessage.Person person(int id, boolean present) {
    return new ServerMessage.Person(
        id,
        "Neuron " + id,
        present,
        present ? 2 : 0,
        present,
        present,
        present ? "Zoë Z." : null,
        id,
        present ? 3 : 0);
  }

  private static ServerMessage.Roster roster() {
    return new ServerMessage.Roster(
        List.of(person(1, true), person(2, false)),
        List.of(
            new ServerMessage.Outsider(3, "Synapse 3", false),
            new ServerMessage.Outsider(4, "Axon 4", true)));
  }

  static Map<String, byte[]> binary() {
    Map<String, byte[]> messages = new LinkedHashMap<>();
    var frame = new EncodedFrame(image(false));
    var everything = Stream.mask(EnumSet.allOf(Stream.class));
    messages.put("frameOfAllStreams", frame.message(everything, false));
    messages.put("fullFrameOfAllStreams", frame.message(everything, true));
    for (Stream stream : Stream.values()) {
      messages.put(
          "frameOf " + stream.wireName(), frame.message(Stream.mask(EnumSet.of(stream)), false));
    }
    messages.put("frameOfNothing", frame.message(0, false));
    messages.put("frameAfterReset", new EncodedFrame(image(true)).message(everything, false));
    messages.put("historyOfNothing", HistoryEncoder.encode(List.of()));
    messages.put("history", HistoryEncoder.encode(List.of(row(10, 0.5f), row(20, -1.25f))));
    messages.put("layout", LayoutEncoder.encode(layout()));
    messages.put("layoutOfTwoAreas", LayoutEncoder.encode(layoutOfTwoAreas()));
    messages.put("impulse", ImpulseSamples.impulse());
    messages.putAll(TeamSamples.binary());
    messages.putAll(NetworkSamples.binary());
    return messages;
  }

  private static FrameImage image(boolean fresh) {
    return new FrameImage(
        4_000_000_001L,
        86_400,
        8_640_000_000_000_050L,
        4_000_000_000L,
        0xFEDC_BA98_7654_3210L,
        fresh,
        row(1, 0.25f).metrics(),
        new SpikeRaster(new short[] {3, 39, 0, (short) 3999}, new byte[] {0, 0, 7, 49}),
        new SynapseImage(
            new int[] {0, 1, 700, 1200},
            new int[] {5},
            new int[] {5, 17, 3999},
            new float[] {1, 0.75f, 1.25f, 0}),
        new float[] {120.5f, -3.25f, 0});
  }

  private static MetricHistory.Row row(long frame, float step) {
    float[] metrics = new float[Metrics.COUNT];
    for (int i = 0; i < metrics.length; i++) {
      metrics[i] = step * i;
    }
    return new MetricHistory.Row(frame, 50.0 * frame, metrics);
  }

  private static Layout layoutOfTwoAreas() {
    var sample = new DisplaySample(new Anatomy(Circuit.TWO_AREA, 20));
    List<SynapseSample> synapses = List.of(synapses(Region.VACC, 0, 3), synapses(Region.DLPFC, 10));
    return new Layout(sample, 2_000, new short[3 * sample.size()], synapses);
  }

  private static Layout layout() {
    var sample = new DisplaySample(new Anatomy(40));
    short[] xyz = new short[3 * sample.size()];
    for (int i = 0; i < xyz.length; i++) {
      xyz[i] = (short) (i % 2 == 0 ? 32_767 - 500 * i : 500 * i - 32_767);
    }
    List<SynapseSample> synapses =
        List.of(
            synapses(Region.PFC, 0, 1, 2),
            synapses(Region.HIP, 10),
            synapses(Region.AMY),
            synapses(Region.DMN, 30, 37));
    return new Layout(sample, 20_000, xyz, synapses);
  }

  private static SynapseSample synapses(Region region, int... pre) {
    int[] post = new int[pre.length];
    float[] rank = new float[pre.length];
    for (int i = 0; i < pre.length; i++) {
      post[i] = pre[i] + 1;
      rank[i] = 0.25f * i;
    }
    return new SynapseSample(region, pre, post, rank);
  }
}
