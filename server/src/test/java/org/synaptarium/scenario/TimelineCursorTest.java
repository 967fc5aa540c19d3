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
    TimelineCursor cursor = new TimelineCursor(TIMELINE, 0);
    assertThat(cursor.due(0)).containsExactly(new SetLapse(60));
    assertThat(cursor.due(999)).isEmpty();
    assertThat(cursor.due(1_200)).containsExactly(new SoftReset(), new SetLapse(1));
    assertThat(cursor.due(1_200)).isEmpty();
    assertThat(cursor.position()).isEqualTo(3);
  }

  @Test
  void aCursorMadeFromTheCountOfIssuedEventsGoesOnWhereTheOtherStopped() {
    TimelineCursor cursor = new TimelineCursor(TIMELINE, 3);
    assertThat(cursor.due(4_999)).isEmpty();
    assertThat(cursor.due(1_000_000)).containsExactly(new SoftReset());
  }

  @Test
  void afterRewindingTheStoryHappensAgain() {
    TimelineCursor cursor = new TimelineCursor(TIMELINE, 4);
    cursor.rewind();
    assertThat(cursor.due(0)).containsExactly(new SetLapse(60));
  }
}
