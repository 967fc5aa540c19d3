package org.synaptarium.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.DoubleNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.synaptarium.command.CommandJson.Reading;

class CommandJsonTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  static final List<Command> ONE_OF_EACH =
      List.of(
          new BrainCommand.TurnDial(Dial.STRESS, 0.25),
          new BrainCommand.GiveKetamine(Route.IV_INFUSION, 0.5, 40),
          new BrainCommand.SetLapse(86_400),
          new BrainCommand.SetBlocker(Blocker.NBQX, true),
          new BrainCommand.SetModulator(Modulator.SEROTONIN_2A, 0.5),
          new BrainCommand.GiveControl(Control.MIDAZOLAM, 0.045),
          new BrainCommand.SetArrow(Arrow.BDNF_TO_MTOR, false),
          new BrainCommand.SetHypothesis(Hypothesis.TONIC_NMDA, true),
          new BrainCommand.CuePattern(Pattern.NEW, 1, 500),
          new BrainCommand.SoftReset(),
          new BrainCommand.FullReset(),
          new ClassCommand.Start(),
          new ClassCommand.Pause(),
          new ClassCommand.SetDialPolicy(Dial.KETAMINE, DialPolicy.EVERYONE),
          new ClassCommand.SetJoinLock(true),
          new ClassCommand.AddNote("look at the interneurons"),
          new ClassCommand.Kick(3),
          new ClassCommand.End(),
          new ClassCommand.Enter(7, new Nickname("Calm Axon"), "ab".repeat(32)));

  @ParameterizedTest
  @FieldSource("ONE_OF_EACH")
  void everyCommandComesBackFromItsJson(Command command) {
    assertThat(CommandJson.readOwn(CommandJson.write(command).toString())).isEqualTo(command);
  }

  @Test
  void enumsAreWrittenInCamelCase() {
    assertThat(CommandJson.write(new BrainCommand.GiveKetamine(Route.IV_BOLUS, 2, 0)).toString())
        .isEqualTo(
            "{\"type\":\"giveKetamine\",\"route\":\"ivBolus\",\"doseMgPerKg\":2.0,\"durationMin\":0.0}");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {"type":"turnDial","dial":"stress","value":1.5}       | true  | stress is 1.5             | 0 … 1
          {"type":"turnDial","dial":"stress","value":"0.5"}     | false | field 'value'             | docs/protocol.md
          {"type":"turnDial","dial":"stress","value":null}      | false | field 'value'             | docs/protocol.md
          {"type":"turnDial","dial":"stress"}                   | false | field 'value'             | docs/protocol.md
          {"type":"turnDial","dial":"sress","value":0.5}        | false | field 'dial'              | stress, glutamate, ketamine
          {"type":"turnDial","dial":0,"value":0.5}              | false | field 'dial'              | stress, glutamate
          {"type":"turnDial","dial":"stress","value":0,"x":1}   | false | unknown field 'x'         | dial
          {"type":"fly"}                                        | false | unknown command type      | turnDial
          {"dial":"stress"}                                     | false | unknown command type      | turnDial
          {"type":"addNote","text":"   "}                       | true  | note has 0 characters     | 1 … 280
          {"type":"setLapse","bodySecondsPerSecond":0}          | true  | lapse is 0                | 1 … 86400
          {"type":"setLapse","bodySecondsPerSecond":1.5}        | false | field                     | docs/protocol.md
          {"type":"setModulator","modulator":"gabaTone","level":4.5}            | true  | GABA tone is 4.5     | 0 … 4 × rest
          {"type":"setModulator","modulator":"dopamineD1","level":-1}           | true  | dopamine at D1 is -1 | 0 … 1 of full activation
          {"type":"giveControl","control":"midazolam","doseMgPerKg":2}          | true  | control dose is 2    | 0 … 0.5 mg/kg
          {"type":"giveControl","control":"sugar","doseMgPerKg":0}              | false | field 'control'      | saline, midazolam
          {"type":"setArrow","arrow":"moonToTides","intact":false}              | false | field 'arrow'        | stressToCortisol
          {"type":"setHypothesis","hypothesis":"luck","active":true}            | false | field 'hypothesis'   | disinhibition, tonicNmda, hnk
          {"type":"cuePattern","pattern":"new","strength":9,"durationMs":100}   | true  | cue strength is 9    | 0 … 4
          {"type":"cuePattern","pattern":"new","strength":1,"durationMs":99999} | true  | cue duration is 99999 | 1 … 10000 ms
          """)
  void badCommandSaysWhatWasWrongAndWhatIsAllowed(
      String json, boolean outOfRange, String message, String allowed) throws Exception {
    var reading = CommandJson.read(JSON.readTree(json));
    assertThat(reading)
        .isInstanceOfSatisfying(
            Reading.Unreadable.class,
            unreadable -> {
              assertThat(unreadable.outOfRange()).isEqualTo(outOfRange);
              assertThat(unreadable.message()).contains(message);
              assertThat(unreadable.allowed()).contains(allowed);
            });
  }

  @Test
  void notANumberIsOutOfRange() {
    ObjectNode node = JSON.createObjectNode().put("type", "turnDial").put("dial", "stress");
    node.set("value", DoubleNode.valueOf(Double.NaN));
    assertThat(CommandJson.read(node))
        .isInstanceOfSatisfying(
            Reading.Unreadable.class, unreadable -> assertThat(unreadable.outOfRange()).isTrue());
  }

  @Test
  void whatIsNotAnObjectIsUnreadable() {
    for (JsonNode node : List.of(JSON.createArrayNode(), JSON.nullNode(), DoubleNode.valueOf(1))) {
      assertThat(CommandJson.read(node)).isInstanceOf(Reading.Unreadable.class);
    }
  }

  @ParameterizedTest
  @CsvSource({"''", "'   '", "12345678901234567890123456", "'a\u202Eb'", "'a\u0000b'", "'a\nb'"})
  void nicknamesThatHideOrForgeTextAreRefused(String text) {
    assertThatThrownBy(() -> new Nickname(text)).isInstanceOf(OutOfRange.class);
  }

  @Test
  void nobodyOutsideCanEnterByCommand() {
    JsonNode enter =
        CommandJson.write(new ClassCommand.Enter(7, new Nickname("Calm Axon"), "ab".repeat(32)));
    assertThat(CommandJson.read(enter)).isInstanceOf(Reading.Unreadable.class);
  }
}
