package org.synaptarium.recording;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.synaptarium.classroom.Recording;
import org.synaptarium.classroom.ReplayedClass;
import org.synaptarium.command.ActivityCommand.Vote;
import org.synaptarium.command.BrainCommand.GiveKetamine;
import org.synaptarium.command.BrainCommand.TurnDial;
import org.synaptarium.command.ClassCommand.BeginTrial;
import org.synaptarium.command.ClassCommand.Enter;
import org.synaptarium.command.ClassCommand.GiveTreatments;
import org.synaptarium.command.ClassCommand.Kick;
import org.synaptarium.command.ClassCommand.SetAway;
import org.synaptarium.command.ClassCommand.SetOwn;
import org.synaptarium.command.ClassCommand.SetTeam;
import org.synaptarium.command.ClassCommand.SetTeams;
import org.synaptarium.command.ClassCommand.Start;
import org.synaptarium.command.ClassCommand.UndoDose;
import org.synaptarium.command.Command;
import org.synaptarium.command.Dial;
import org.synaptarium.command.Nickname;
import org.synaptarium.command.Route;
import org.synaptarium.command.SeedRule;
import org.synaptarium.command.Treatment;
import org.synaptarium.journal.Checkpoint;
import org.synaptarium.journal.CommandKey;
import org.synaptarium.journal.LogEntry;
import org.synaptarium.scenario.TinyLesson;

/** A log whose every entry can be read may still be none that a class can have. */
class RecordingCheckTest {
  private static final Enter ADA = new Enter(1, new Nickname("Ada"), "");

  @Test
  void p40_aLogOutOfOrderIsRefused() {
    assertThat(refusalOf(entry(2, 1, new Start()))).contains("entry 2 stands where 1 belongs");
    assertThat(refusalOf(entry(1, 5, new Start()), entry(2, 4, new Start())))
        .contains("entry 2 is of frame 4; from there it is 5 … 41");
    assertThat(refusalOf(entry(1, 42, new Start()))).contains("entry 1 is of frame 42");
    assertThat(refusalOf(entry(1, 0, new Start()))).contains("entry 1 is of frame 0");
  }

  @Test
  void p40_whatNoClassCanHaveAcceptedIsRefused() {
    assertThat(refusalOf(from(7, new Start()))).contains("somebody who is not in the class");
    assertThat(refusalOf(from(-3, new Start()))).contains("somebody who is not in the class");
    assertThat(refusalOf(also(new CommandKey(4, 1)))).contains("somebody who is not in the class");
    assertThat(refusalOf(new SetOwn(Dial.STRESS, List.of(1), List.of(0.5))))
        .contains("names somebody");
    assertThat(refusalOf(ADA, new SetOwn(Dial.STRESS, List.of(1), List.of(2.0))))
        .contains("entry 2 sets a dial beyond 0 … 1");
    assertThat(refusalOf(ADA, new SetOwn(Dial.STRESS, List.of(1), List.of(Double.NaN))))
        .contains("sets a dial beyond");
    assertThat(refusalOf(ADA, ADA)).contains("entry 2 lets somebody in twice");
    assertThat(refusalOf(new SetAway(3, true))).contains("names somebody");
    assertThat(refusalOf(ADA, new SetTeam(1, 2))).contains("is for team 2 of 1");
    assertThat(refusalOf(team(3, new TurnDial(Dial.STRESS, 0.1)))).contains("is for team 3 of 1");
    assertThat(refusalOf(team(1, new SetTeams(2, SeedRule.SAME)))).contains("within a team");
    assertThat(refusalOf(new Vote(1, 0))).contains("This is over, or was never asked.");
    List<Treatment> arms = List.of(Treatment.SALINE, Treatment.MIDAZOLAM);
    assertThat(refusalOf(new BeginTrial(arms, true, List.of())))
        .contains("gives teams what no arm gives");
  }

  @Test
  void p40_brainsThatNoClassMayHaveAreRefused() {
    String large = TinyLesson.TEXT.replace("neurons: 200", "neurons: 10000");
    List<LogEntry> log = List.of(entry(1, 1, new SetTeams(8, SeedRule.SAME)));
    assertThat(RecordingFiles.refusalOf(file(SampleClass.recording("tiny", large, log))))
        .contains("8 brains of 10000 neurons are too many for one class");
  }

  @Test
  void p40_aScenarioThatCannotBeReadIsNamedWithItsPlace() {
    String broken = TinyLesson.TEXT.replace("level: school", "level: kindergarten");
    assertThat(RecordingFiles.refusalOf(file(SampleClass.recording("tiny", broken, List.of()))))
        .startsWith("This recording is damaged: its scenario can't be read: the scenario:6:8:");
  }

  @Test
  void p40_statesOutOfOrderAreRefused() {
    Recording sample = SampleClass.recording();
    var twice =
        new Recording(
            sample.head(), sample.log(), 40, List.of(new Checkpoint(3, 1), new Checkpoint(3, 2)));
    assertThat(RecordingFiles.refusalOf(file(twice))).contains("its states are not in order");
  }

  /** Whatever passes can be run: nobody's file ends our thread. */
  @Property(tries = 60)
  void p40_whatPassesRunsToItsEnd(@ForAll long seed) {
    var random = new Random(seed);
    List<LogEntry> log = new ArrayList<>();
    for (int frame = 1; frame <= 4; frame++) {
      for (int i = random.nextInt(6); i > 0; i--) {
        LogEntry entry = entryOf(log.size() + 1, frame, random);
        log.add(entry);
        if (!passes(log)) {
          log.removeLast();
        }
      }
    }
    Recording recording = recording(log);
    var replay = new ReplayedClass(recording, RecordingReader.scenarioOf(recording));
    replay.verify();
    assertThat(replay.frame()).as("seed %d", seed).isEqualTo(4);
    assertThat(replay.report().teams()).isNotEmpty();
  }

  private static boolean passes(List<LogEntry> log) {
    return RecordingReader.read(file(recording(log))) instanceof RecordingReading.Read;
  }

  private static Recording recording(List<LogEntry> log) {
    Recording sample = SampleClass.recording("tiny", TinyLesson.TEXT, log);
    return new Recording(sample.head(), log, 4, List.of());
  }

  private static LogEntry entryOf(int seq, int frame, Random random) {
    int author = random.nextInt(-2, 4);
    int team = random.nextInt(3);
    return new LogEntry(seq, frame, 0, author, seq, command(random), List.of(), team);
  }

  private static Command command(Random random) {
    List<Treatment> arms = List.of(Treatment.SALINE, Treatment.LOW_DOSE);
    int person = random.nextInt(1, 4);
    return switch (random.nextInt(12)) {
      case 0, 1 -> new Enter(person, new Nickname("N" + person), "");
      case 2 -> new SetTeams(random.nextInt(1, 4), SeedRule.SAME);
      case 3 -> new SetTeam(person, random.nextInt(1, 4));
      case 4 -> new SetOwn(Dial.GLUTAMATE, List.of(person), List.of(random.nextDouble() * 9));
      case 5 -> new GiveKetamine(Route.IV_BOLUS, random.nextDouble(), 0);
      case 6 -> new UndoDose();
      case 7 -> new BeginTrial(arms, random.nextBoolean(), List.of(arms.get(0), arms.get(1)));
      case 8 -> new GiveTreatments();
      case 9 -> new Kick(person);
      case 10 -> new SetAway(person, random.nextBoolean());
      default -> new TurnDial(Dial.KETAMINE, random.nextDouble());
    };
  }

  private static String refusalOf(Command... commands) {
    List<LogEntry> log = new ArrayList<>();
    for (Command command : commands) {
      log.add(entry(log.size() + 1, 1, command));
    }
    return refusalOf(log.toArray(LogEntry[]::new));
  }

  private static String refusalOf(LogEntry... log) {
    Recording recording = SampleClass.recording("tiny", TinyLesson.TEXT, List.of(log));
    String json = RecordingJson.write(recording);
    return RecordingFiles.refusalOf(json.getBytes(StandardCharsets.UTF_8));
  }

  private static byte[] file(Recording recording) {
    return SynrecWriter.write(new RecordingFile("", true, recording));
  }

  private static LogEntry entry(long seq, long frame, Command command) {
    return new LogEntry(seq, frame, SampleClass.CREATED_MS, 0, seq, command);
  }

  private static LogEntry from(int author, Command command) {
    return new LogEntry(1, 1, SampleClass.CREATED_MS, author, 1, command);
  }

  private static LogEntry also(CommandKey key) {
    return new LogEntry(1, 1, 0, 0, 1, new TurnDial(Dial.STRESS, 0.5), List.of(key), 0);
  }

  private static LogEntry team(int team, Command command) {
    return new LogEntry(1, 1, 0, 0, 1, command, List.of(), team);
  }
}
