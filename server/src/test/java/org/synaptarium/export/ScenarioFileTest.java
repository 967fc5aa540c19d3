package org.synaptarium.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.synaptarium.classroom.Report;
import org.synaptarium.classroom.Report.Course;
import org.synaptarium.classroom.Report.Deed;
import org.synaptarium.classroom.Report.TeamReport;
import org.synaptarium.command.BrainCommand;
import org.synaptarium.command.BrainCommand.GiveKetamine;
import org.synaptarium.command.BrainCommand.SetLapse;
import org.synaptarium.command.BrainCommand.TurnDial;
import org.synaptarium.command.Dial;
import org.synaptarium.command.Route;
import org.synaptarium.journal.ClassHead;
import org.synaptarium.scenario.Moment;
import org.synaptarium.scenario.Scenario;
import org.synaptarium.scenario.ScenarioReader;
import org.synaptarium.scenario.ScenarioReading;
import org.synaptarium.scenario.TimelineEvent;

/** What a class did comes back as a scenario that this program reads. */
class ScenarioFileTest {

  private static Scenario reread(List<Deed> deeds) {
    var head = new ClassHead("c1", "042137", "", "", 11, "", 1_000, 1, 0, 0);
    var report =
        new Report(
            head,
            Scenario.blank(),
            2_400,
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            deeds,
            new Course(List.of(), Map.of(), 0),
            List.of(new TeamReport(1, Optional.empty(), 11, List.of())),
            false);
    String text = ScenarioFile.write(report, 1);
    ScenarioReading reading = ScenarioReader.read(text, "exported");
    assertThat(reading).as(text).isInstanceOf(ScenarioReading.Read.class);
    return ((ScenarioReading.Read) reading).scenario();
  }

  @Test
  void everyCommandComesBackAtItsTime() {
    List<BrainCommand> commands =
        List.of(
            new TurnDial(Dial.STRESS, 0.35),
            new SetLapse(3_600),
            new GiveKetamine(Route.IV_INFUSION, 0.5, 40));
    Scenario scenario =
        reread(
            List.of(
                new Deed(0, 0, commands.get(0)),
                new Deed(1_250, 0, commands.get(1)),
                new Deed(361_250, 0, commands.get(2))));
    List<TimelineEvent> events = scenario.timeline();
    assertThat(events.stream().map(TimelineEvent::command)).containsSequence(commands);
    assertThat(events.getLast().when()).isEqualTo(new Moment.Body(361_250));
    assertThat(scenario.spec().seed()).isEqualTo(11);
    assertThat(scenario.minutes()).isEqualTo(2);
  }

  @Test
  void aLongDragIsThinnedAndEndsWhereItEnded() {
    List<Deed> drag = new ArrayList<>();
    for (int i = 0; i <= 2_000; i++) {
      drag.add(new Deed(50L * i, 0, new TurnDial(Dial.STRESS, i / 2_000.0)));
    }
    List<TimelineEvent> events = reread(drag).timeline();
    assertThat(events).hasSizeBetween(1, 500);
    assertThat(events.getLast().command()).isEqualTo(new TurnDial(Dial.STRESS, 1));
  }

  @Test
  void aClassThatDidNothingIsABrainAtRest() {
    assertThat(reread(List.of()).durationMs()).isPositive();
  }
}
