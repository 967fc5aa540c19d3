package org.synaptarium.showing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.synaptarium.classroom.Compared;
import org.synaptarium.classroom.Comparison;
import org.synaptarium.classroom.Person;
import org.synaptarium.classroom.Projector;
import org.synaptarium.classroom.Reason;
import org.synaptarium.command.BrainCommand.TurnDial;
import org.synaptarium.command.Dial;

/** The same lesson another way, beside itself. */
class AnotherWayTest {
  private static final Person PRESENTER = new Person(-2, "");

  /** The lesson turns stress up with its second command, in frame 11. */
  private static final Steering.Alternative WITHOUT_STRESS =
      new Steering.Alternative(11, List.of(2L), List.of());

  private static Comparison compare(Screening screening, String quantity) {
    return ((Compared.Result) screening.showing.spectacle().teams().compare(PRESENTER, quantity))
        .comparison();
  }

  private static void begin(Screening screening, Steering.Alternative wish) {
    screening.steer(wish);
    screening.await(
        () ->
            screening.showing.view().alternative().map(a -> a.developed() == 200).orElse(false)
                && ((Projector) screening.showing.spectacle()).showsAnother());
  }

  private static double stress(Screening screening, int team) {
    return screening.showing.spectacle().view().team(team).dial(Dial.STRESS).value();
  }

  @Test
  void p50_withoutACommandTheAlternativeIsDrawnAgainstTheOriginal() {
    try (Screening screening = Screening.developed()) {
      long[] before = hashes(screening);
      begin(screening, WITHOUT_STRESS);
      screening.steer(new Steering.Seek(150));
      Comparison cortisol = compare(screening, "cortisol");
      assertThat(cortisol.groups())
          .extracting(Comparison.Group::arm)
          .containsExactly(Optional.of("original"), Optional.of("alternative"));
      var original = cortisol.groups().getFirst().points();
      var alternative = cortisol.groups().getLast().points();
      assertThat(alternative).hasSameSizeAs(original);
      assertThat(cortisol.bodyTimesMs().getLast()).isGreaterThan(9 * 60_000);
      assertThat(original.getFirst()).isEqualTo(alternative.getFirst());
      assertThat(original.getLast().mean()).isGreaterThan(alternative.getLast().mean());
      assertThat(screening.showing.spectacle().teams().count()).isEqualTo(2);
      assertThat(stress(screening, 1)).isEqualTo(0.5);
      assertThat(stress(screening, 2)).isZero();
      assertThat(hashes(screening)).isEqualTo(before);
      screening.steer(new Steering.NoAlternative());
      assertThat(screening.showing.spectacle().teams().count()).isEqualTo(1);
      assertThat(screening.view().alternative()).isEmpty();
    }
  }

  private static long[] hashes(Screening screening) {
    long[] hashes = new long[3];
    for (int i = 0; i < 3; i++) {
      screening.steer(new Steering.Seek(50L * i + 40));
      hashes[i] = ((Projector) screening.showing.spectacle()).stateHash();
    }
    return hashes;
  }

  @Test
  void p50_somethingElseCanBeDoneInsteadAndBothArePlayedInStep() {
    try (Screening screening = Screening.developed()) {
      begin(
          screening,
          new Steering.Alternative(40, List.of(), List.of(new TurnDial(Dial.STRESS, 1))));
      screening.steer(new Steering.Seek(30), new Steering.Play()).tick(20);
      var images = screening.showing.spectacle().teams().latest();
      assertThat(images).hasSize(2).allMatch(image -> image.frame() == 50);
      assertThat(stress(screening, 1)).isEqualTo(0.5);
      assertThat(stress(screening, 2)).isEqualTo(1);
    }
  }

  @Test
  void p50_whatCanNotBeLeftOutOrIsNotThereIsRefusedAndNothingChanges() {
    try (Screening screening = Screening.developed()) {
      screening
          .steer(new Steering.Alternative(11, List.of(3L), List.of()))
          .steer(new Steering.Alternative(12, List.of(2L), List.of()))
          .steer(new Steering.Alternative(201, List.of(2L), List.of()));
      assertThat(screening.refusals)
          .hasSize(3)
          .allMatch(refusal -> refusal.code() == Reason.OUT_OF_RANGE);
      assertThat(screening.view().alternative()).isEmpty();
      assertThat(screening.showing.spectacle().teams().count()).isEqualTo(1);
    }
  }
}
