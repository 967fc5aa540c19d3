package org.synaptarium.classroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.synaptarium.classroom.EventfulClass.Moment;
import org.synaptarium.command.ClassCommand.UndoDose;
import org.synaptarium.journal.ClassHead;
import org.synaptarium.journal.LogEntry;

/** Wherever one seeks in a recording, the class stands there as it stood then. */
class ReelTest {
  private static final int SEEKS = 60;

  private static EventfulClass lived;
  private static Darkroom darkroom;
  private static Reel reel;

  @BeforeAll
  static void develop() {
    lived = EventfulClass.live();
    darkroom = new Darkroom();
    reel = darkroom.develop(lived.recording(), TestLessons.small()).orElseThrow();
    reel.whole().join();
  }

  @AfterAll
  static void close() {
    darkroom.close();
  }

  @Test
  void d18_whereverOneSeeksTheClassStandsThereAsItStoodThen() {
    long seed = 4;
    var random = new Random(seed);
    Playhead playhead = reel.playhead();
    for (int i = 0; i < SEEKS; i++) {
      int frame = random.nextInt(lived.frames() + 1);
      playhead.seek(frame);
      assertThat(Moment.of(playhead.run()))
          .as("seed %d, seek %d, frame %d", seed, i, frame)
          .isEqualTo(lived.moments().get(frame));
    }
  }

  @Test
  void d18_playingOnFromASoughtFrameIsTheClassThatWas() {
    long seed = 5;
    var random = new Random(seed);
    Playhead playhead = reel.playhead();
    for (int i = 0; i < 12; i++) {
      int frame = random.nextInt(lived.frames());
      playhead.seek(frame);
      for (int n = random.nextInt(200); n > 0 && !playhead.isOver(); n--) {
        var images = playhead.advance();
        assertThat(images.getFirst().frame()).isEqualTo(playhead.frame());
      }
      assertThat(Moment.of(playhead.run()))
          .as("seed %d, from %d to %d", seed, frame, playhead.frame())
          .isEqualTo(lived.moments().get((int) playhead.frame()));
    }
  }

  @Test
  void d18_everyFrameAroundADoseThatIsUndoneCanBeSoughtAndPlayedOn() {
    Playhead playhead = reel.playhead();
    for (int frame = 60; frame < 240; frame += 9) {
      playhead.seek(frame);
      assertThat(Moment.of(playhead.run())).isEqualTo(lived.moments().get(frame));
      while (playhead.frame() < 245) {
        playhead.advance();
      }
      assertThat(Moment.of(playhead.run()))
          .as("from %d", frame)
          .isEqualTo(lived.moments().get(245));
    }
  }

  @Test
  void aRunOfItsOwnKnowsNothingOfThePlayheadAndCanUndoTheDoseThatWasGivenBefore() {
    ClassHead head = lived.recording().head();
    ClassRun branch = reel.runAt(150, head, Laboratory.ofOneThread());
    assertThat(Moment.of(branch)).isEqualTo(lived.moments().get(150));
    assertThat(branch.remembersDose(0)).isTrue();
    ClassRun later = reel.runAt(300, head, Laboratory.ofOneThread());
    assertThat(later.remembersDose(0)).isFalse();
    branch.advance();
    assertThat(later.brain().frame()).isEqualTo(300);
  }

  @Test
  void aFrameThatIsNotThereIsRefusedAndNothingChanges() {
    Playhead playhead = reel.playhead();
    playhead.seek(17);
    assertThatThrownBy(() -> playhead.seek(lived.frames() + 1L))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("frame is %d; allowed: 0 … %d".formatted(lived.frames() + 1, lived.frames()));
    assertThatThrownBy(() -> playhead.seek(-1)).isInstanceOf(IllegalArgumentException.class);
    assertThat(playhead.frame()).isEqualTo(17);
    assertThat(Moment.of(playhead.run())).isEqualTo(lived.moments().get(17));
  }

  @Test
  void thereAreOnlySoManyReelsAtOnceAndClosingOneMakesRoom() {
    try (Darkroom small = new Darkroom(1)) {
      Reel first = small.develop(lived.recording(), TestLessons.small()).orElseThrow();
      assertThat(small.develop(lived.recording(), TestLessons.small())).isEmpty();
      first.close();
      assertThat(small.develop(lived.recording(), TestLessons.small())).isPresent();
    }
  }

  @Test
  void d18_whatWouldHaveBecomeOfAClassIsTheRunOfItsOtherLogAndTheOriginalStaysAsItWas() {
    int from = 205;
    List<LogEntry> log = new ArrayList<>(lived.recording().log());
    log.removeIf(entry -> entry.frame() >= from && entry.command() instanceof UndoDose);
    var altered = new Recording(lived.recording().head(), log, 330, List.of());
    Reel other = darkroom.alter(reel, from, altered).orElseThrow();
    assertThat(other.developed()).isEqualTo(from - 1);
    other.whole().join();
    Playhead playhead = other.playhead();
    playhead.seek(150);
    assertThat(Moment.of(playhead.run())).isEqualTo(lived.moments().get(150));
    playhead.seek(330);
    var straight = new ReplayedClass(altered, TestLessons.small());
    while (!straight.isOver()) {
      straight.advance();
    }
    assertThat(playhead.stateHash()).isEqualTo(straight.stateHash());
    other.close();
    playhead = reel.playhead();
    playhead.seek(330);
    assertThat(Moment.of(playhead.run())).isEqualTo(lived.moments().get(330));
  }

  @Test
  void aReelHoldsNoMoreThanItMayAndItsStillsLieWhereTheWayIsShort() {
    assertThat(reel.bytes()).isBetween(1L, Developing.MAX_BYTES_OF_TEAMS);
    assertThat(reel.developed()).isEqualTo(lived.frames());
    for (int frame = 0; frame <= lived.frames(); frame++) {
      assertThat(frame - reel.keyframeAtOrBefore(frame)).isBetween(0L, 20L);
    }
  }

  @Test
  void aShortReelNeedNotWaitForALongOne() {
    var brief = new Recording(lived.recording().head(), lived.recording().log(), 40, List.of());
    try (Darkroom busy = new Darkroom()) {
      Reel first = busy.develop(lived.recording(), TestLessons.small()).orElseThrow();
      Reel second = busy.develop(brief, TestLessons.small()).orElseThrow();
      second.whole().join();
      assertThat(first.developed()).isLessThan(lived.frames());
      first.close();
      assertThat(first.whole()).isCancelled();
    }
  }
}
