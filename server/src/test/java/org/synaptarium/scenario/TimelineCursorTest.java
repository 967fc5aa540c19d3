package org.synaptarium.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.synaptarium.command.BrainCommand.SetLapse;
import org.synaptarium.command.BrainCommand.SoftReset;

class TimelineCursorTest {
  private static final List<TimelineEvent> TIMELINE =
      List.of(
          new TimelineEvent(0, new SetLapse(60)),
          new TimelineEvent(1_000, new SoftReset()),
          new TimelineEvent(1_000, new SetLapse(1)),
          new TimelineEvent(5_000, new SoftReset()));

  @Test
  void anEventIsDueOnceAtTheFirstFrameThatStartsAtOrAfterIt() {
    TimelineCursor cursor = new TimelineCursor(TIMELINE, 0, 0);
    assertThat(cursor.due(0, 0)).containsExactly(new SetLapse(60));
    assertThat(cursor.due(999, 0)).isEmpty();
    assertThat(cursor.due(1_200, 0)).containsExactly(new SoftReset(), new SetLapse(1));
    assertThat(cursor.due(1_200, 0)).isEmpty();
    assertThat(cursor.position()).isEqualTo(3);
  }

  @Test
  void aCursorMadeFromTheCountOfIssuedEventsGoesOnWhereTheOtherStopped() {
    TimelineCursor cursor = new TimelineCursor(TIMELINE, 3, 0);
    assertThat(cursor.due(4_999, 0)).isEmpty();
    assertThat(cursor.due(1_000_000, 0)).containsExactly(new SoftReset());
  }

  @Test
  void afterRewindingTheStoryHappensAgain() {
    TimelineCursor cursor = new TimelineCursor(TIMELINE, 4, 0);
    cursor.rewind();
    assertThat(cursor.due(0, 0)).containsExactly(new SetLapse(60));
  }

  @Test
  void d19_eventsOfBothClocksHappenInTheOrderOfTheFileWhenTheirOwnTimeHasCome() {
    var cursor =
        new TimelineCursor(
            List.of(
                new TimelineEvent(new Moment.Neural(1_000), new SetLapse(60)),
                new TimelineEvent(500, new SoftReset()),
                new TimelineEvent(new Moment.After(200), new SetLapse(1))),
            0,
            0);
    assertThat(cursor.due(900, 18)).as("body time has come, what stands before has not").isEmpty();
    assertThat(cursor.due(1_000, 20)).containsExactly(new SetLapse(60), new SoftReset());
    assertThat(cursor.due(10_000, 23)).isEmpty();
    assertThat(cursor.due(13_000, 24)).containsExactly(new SetLapse(1));
  }

  @Test
  void d19_aCursorMadeFromTheLogKnowsWhenTheEventBeforeHappened() {
    List<TimelineEvent> timeline =
        List.of(
            new TimelineEvent(0, new SetLapse(60)),
            new TimelineEvent(new Moment.After(200), new SoftReset()));
    assertThat(new TimelineCursor(timeline, 1, 10).due(0, 13)).isEmpty();
    assertThat(new TimelineCursor(timeline, 1, 10).due(0, 14)).hasSize(1);
  }
}
