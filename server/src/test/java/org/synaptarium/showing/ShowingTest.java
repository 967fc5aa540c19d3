package org.synaptarium.showing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.synaptarium.classroom.ClassListener.OtherBrain.Why;
import org.synaptarium.classroom.Projector;
import org.synaptarium.classroom.Reason;
import org.synaptarium.classroom.ReplayedClass;

/** What a presenter does with a showing, tick by tick. */
class ShowingTest {

  private static long hashAt(Screening screening, long frame) {
    var replayed = new ReplayedClass(screening.recording, screening.lesson);
    while (replayed.frame() < frame) {
      replayed.advance();
    }
    return replayed.stateHash();
  }

  private static long hashOf(Screening screening) {
    return ((Projector) screening.showing.spectacle()).stateHash();
  }

  @Test
  void p45_atItsOwnSpeedEachFrameIsShownOnce() {
    try (Screening screening = Screening.developed()) {
      screening.steer(new Steering.Play()).tick(30);
      assertThat(screening.frames).containsExactlyElementsOf(range(1, 30));
      assertThat(screening.showing.spectacle().view().running()).isTrue();
      screening.steer(new Steering.Pause()).tick(10);
      assertThat(screening.frames).hasSize(30);
      assertThat(hashOf(screening)).isEqualTo(hashAt(screening, 30));
      assertThat(screening.voids).isEmpty();
    }
  }

  private static List<Long> range(long from, long to) {
    return LongStream.rangeClosed(from, to).boxed().toList();
  }

  @Test
  void p45_itPlaysSlowerAndFaster() {
    try (Screening screening = Screening.developed()) {
      screening.steer(new Steering.Speed(0.25), new Steering.Play()).tick(8);
      assertThat(screening.frames).containsExactly(1L, 2L);
      screening.steer(new Steering.Speed(4)).tick(10);
      assertThat(screening.frames.getLast()).isEqualTo(42);
      assertThat(hashOf(screening)).isEqualTo(hashAt(screening, 42));
    }
  }

  @Test
  void p47_fasterThanItCanBeRunFewerFramesAreShownAndTimeDoesntLag() {
    try (Screening screening = Screening.developed()) {
      screening.steer(new Steering.Speed(100), new Steering.Play()).tick(2);
      assertThat(screening.view().frame()).isEqualTo(200);
      assertThat(screening.frames.size()).isLessThan(10);
      assertThat(screening.view().over()).isTrue();
      assertThat(hashOf(screening)).isEqualTo(hashAt(screening, 200));
    }
  }

  @Test
  void p46_afterASeekEverythingIsVoidAndItStandsWhereTheClassStood() {
    try (Screening screening = Screening.developed()) {
      screening.steer(new Steering.Seek(5), new Steering.Seek(190), new Steering.Seek(77));
      assertThat(screening.voids).containsExactly(Why.SEEKED);
      assertThat(hashOf(screening)).isEqualTo(hashAt(screening, 77));
      assertThat(screening.showing.spectacle().teams().history(1)).hasSize(77);
      assertThat(screening.showing.spectacle().teams().latest().getFirst().frame()).isEqualTo(77);
      screening.steer(new Steering.Step(-7));
      assertThat(screening.view().frame()).isEqualTo(70);
      assertThat(screening.voids).hasSize(2);
      screening.steer(new Steering.Step(3));
      assertThat(screening.view().frame()).isEqualTo(73);
      assertThat(hashOf(screening)).isEqualTo(hashAt(screening, 73));
      assertThat(screening.voids).hasSize(2);
    }
  }

  @Test
  void p46_aLoopBeginsAgainAsIfItHadBeenSought() {
    try (Screening screening = Screening.developed()) {
      screening.steer(new Steering.Loop(50, 60));
      assertThat(screening.view().frame()).isEqualTo(50);
      screening.steer(new Steering.Play()).tick(25);
      assertThat(screening.frames).allMatch(frame -> frame >= 50 && frame <= 60);
      assertThat(screening.voids).hasSize(3);
      screening.steer(new Steering.NoLoop()).tick(20);
      assertThat(screening.view().frame()).isGreaterThan(60);
    }
  }

  @Test
  void p45_theEndIsAStateToGoOnFrom() {
    try (Screening screening = Screening.developed()) {
      screening.steer(new Steering.Seek(198), new Steering.Play()).tick(5);
      ShowingView end = screening.view();
      assertThat(end.over()).isTrue();
      assertThat(end.playing()).isFalse();
      assertThat(end.frame()).isEqualTo(200);
      screening.steer(new Steering.Step(5)).steer(new Steering.Seek(100));
      assertThat(screening.view().over()).isFalse();
      screening.steer(new Steering.Seek(200), new Steering.Play()).tick(3);
      assertThat(screening.frames.getLast()).isEqualTo(3);
    }
  }

  @Test
  void p45_whatIsNotThereIsRefusedAndNothingChanges() {
    try (Screening screening = Screening.developed()) {
      screening.steer(new Steering.Seek(20));
      ShowingView before = screening.view();
      screening.steer(new Steering.Seek(201)).steer(new Steering.Loop(10, 201));
      assertThat(screening.refusals)
          .hasSize(2)
          .allMatch(refusal -> refusal.code() == Reason.OUT_OF_RANGE)
          .allMatch(refusal -> refusal.allowed().equals("0 … 200"));
      assertThat(screening.view()).isEqualTo(before);
    }
  }

  @Test
  void p47_aSeekBeyondWhatIsDevelopedWaitsForIt() {
    try (Screening screening = new Screening()) {
      screening.steer(new Steering.Seek(200));
      screening.await(() -> screening.showing.view().frame() == 200);
      assertThat(screening.view().waitsFor()).isEqualTo(Optional.empty());
      assertThat(screening.voids).containsExactly(Why.SEEKED);
    }
  }

  @Test
  void p44_aShowingThatNobodyLooksAtEndsByItselfAndMakesRoom() {
    try (Screening screening = Screening.developed()) {
      screening.nanos.addAndGet(Duration.ofMinutes(6).toNanos());
      screening.tick(2);
      assertThat(screening.showings.byToken(screening.showing.token())).isPresent();
      screening.looking.close();
      screening.nanos.addAndGet(Duration.ofMinutes(6).toNanos());
      screening.tick(2);
      assertThat(screening.showings.byToken(screening.showing.token())).isEmpty();
      for (int i = 0; i < 8; i++) {
        assertThat(screening.showings.open(screening.recording, screening.lesson)).isPresent();
      }
      assertThat(screening.showings.open(screening.recording, screening.lesson)).isEmpty();
    }
  }

  @Test
  void p44_aShowingThatIsEndedIsOverForEverybody() {
    try (Screening screening = Screening.developed()) {
      assertThat(screening.showings.end(screening.showing.token())).isTrue();
      assertThat(screening.showings.end(screening.showing.token())).isFalse();
      assertThat(screening.ends).hasSize(1);
      screening.steer(new Steering.Play());
      assertThat(screening.refusals).hasSize(1);
    }
  }
}
