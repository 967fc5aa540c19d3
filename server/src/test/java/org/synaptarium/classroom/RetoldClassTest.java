package org.synaptarium.classroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.synaptarium.command.ActivityCommand.OpenPoll;
import org.synaptarium.command.ActivityCommand.OpenPrediction;
import org.synaptarium.command.BrainCommand;
import org.synaptarium.command.BrainCommand.GiveKetamine;
import org.synaptarium.command.BrainCommand.SetLapse;
import org.synaptarium.command.BrainCommand.TurnDial;
import org.synaptarium.command.ClassCommand.AddNote;
import org.synaptarium.command.ClassCommand.SetDialPolicy;
import org.synaptarium.command.ClassCommand.Start;
import org.synaptarium.command.Dial;
import org.synaptarium.command.DialPolicy;
import org.synaptarium.command.Route;
import org.synaptarium.engine.StepTeam;
import org.synaptarium.export.ScenarioFile;
import org.synaptarium.journal.LogEntry;
import org.synaptarium.journal.MemoryJournal;
import org.synaptarium.scenario.Scenario;
import org.synaptarium.scenario.ScenarioReader;
import org.synaptarium.scenario.ScenarioReading;
import org.synaptarium.scenario.ScenarioRun;
import org.synaptarium.scenario.Schedule;

/** A class that was written down as a scenario is, run by itself, the same class. */
class RetoldClassTest {

  @Test
  void d14_theScenarioOfAClassGivesTheSameCommandsInTheSameFramesAndEndsInTheSameState() {
    try (TestClass test = TestClass.open(new MemoryJournal())) {
      aLivelyClass(test);
      Recording recording = test.room().recording();
      Scenario retold = retold(recording, test.room().scenario());
      List<Schedule.Due> events = Schedule.of(retold).events();
      List<LogEntry> given =
          recording.log().stream().filter(e -> e.command() instanceof BrainCommand).toList();
      assertThat(events.subList(1, events.size()).stream().map(Schedule.Due::command))
          .as("after the lapse that every scenario begins with")
          .containsExactlyElementsOf(given.stream().map(e -> (BrainCommand) e.command()).toList());
      assertThat(events.subList(1, events.size()).stream().map(Schedule.Due::frame))
          .containsExactlyElementsOf(given.stream().map(LogEntry::frame).toList());
      assertThat(Schedule.of(retold).frames()).isEqualTo(recording.frames());
      assertThat(stateAfter(retold)).isEqualTo(stateAfter(recording, test.room().scenario()));
    }
  }

  @Test
  void whatWasToldAndAskedIsThereToBeToldAndAskedAgain() {
    try (TestClass test = TestClass.open(new MemoryJournal())) {
      aLivelyClass(test);
      Scenario retold = retold(test.room().recording(), test.room().scenario());
      assertThat(retold.chapters().stream().map(chapter -> chapter.title().english()))
          .containsExactly("Rest", "Watch: \"the dip\"\nhere", "Stress");
      assertThat(retold.prepared().polls().getFirst().in("en"))
          .isEqualTo(new OpenPoll("Up or down?", List.of("Up", "Down"), 0, 0, true));
      assertThat(retold.prepared().predictions().getFirst().quantity().name())
          .isEqualTo("PFC.spines");
      assertThat(retold.policies()).containsEntry(Dial.STRESS, DialPolicy.CONSENSUS);
    }
  }

  private static void aLivelyClass(TestClass test) {
    test.host(new Start());
    test.tick(6);
    test.host(new TurnDial(Dial.GLUTAMATE, 1.5));
    test.host(new AddNote("Watch: \"the dip\"\nhere"));
    test.tick(10);
    test.host(new OpenPoll("Up or down?", List.of("Up", "Down"), 0, 0, true));
    test.host(new SetDialPolicy(Dial.STRESS, DialPolicy.CONSENSUS));
    test.host(new OpenPrediction("PFC.spineDensity", 0.5, 1.5, 0, 3_600_000));
    test.host(new GiveKetamine(Route.IV_INFUSION, 0.5, 40));
    test.host(new SetLapse(7));
    test.host(new Start());
    test.tick(9);
  }

  private static Scenario retold(Recording recording, Scenario scenario) {
    String text = ScenarioFile.write(Report.of(recording, scenario), 1, "retold");
    return switch (ScenarioReader.read(text, "retold")) {
      case ScenarioReading.Read(var read) -> read;
      case ScenarioReading.Broken broken ->
          throw new AssertionError(broken.problems() + "\n" + text);
    };
  }

  private static long stateAfter(Scenario scenario) {
    var run = new ScenarioRun(scenario, OptionalLong.empty());
    while (!run.reached(scenario.durationMs())) {
      run.advance(StepTeam.alone());
    }
    return run.brain().stateHash();
  }

  private static long stateAfter(Recording recording, Scenario scenario) {
    var replay = new ReplayedClass(recording, scenario);
    while (!replay.isOver()) {
      replay.advance();
    }
    return replay.stateHash();
  }
}
