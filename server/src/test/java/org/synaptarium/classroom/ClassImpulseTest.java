package org.synaptarium.classroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.synaptarium.command.BrainCommand.TurnDial;
import org.synaptarium.command.ClassCommand.Start;
import org.synaptarium.command.Dial;
import org.synaptarium.engine.ImpulseRequest;
import org.synaptarium.engine.Region;
import org.synaptarium.engine.impulse.ImpulseTrace;
import org.synaptarium.engine.impulse.SynapseKind;
import org.synaptarium.journal.MemoryJournal;

/** Impulses as people in a class see them (P20). */
class ClassImpulseTest {

  private static ImpulseWish wish(Region region, OptionalInt sample) {
    return new ImpulseWish(region, SynapseKind.PYRAMIDAL, sample, 0, OptionalDouble.empty(), false);
  }

  private static Traced.Trace trace(Classroom room, ImpulseWish wish) {
    assertThat(room.teams().impulse(1, wish)).isInstanceOf(Traced.Trace.class);
    return (Traced.Trace) room.teams().impulse(1, wish);
  }

  @Test
  void p20_anImpulseFollowsTheClassesDialsAndChangesNothing() {
    try (TestClass lesson = TestClass.open(new MemoryJournal());
        TestClass bystander = TestClass.open(new MemoryJournal())) {
      for (TestClass each : new TestClass[] {lesson, bystander}) {
        each.host(new Start());
        each.host(new TurnDial(Dial.GLUTAMATE, 4));
        each.tick(10);
      }
      Traced.Trace traced = trace(lesson.room(), wish(Region.PFC, OptionalInt.empty()));
      assertThat(traced.impulse().conditions().release()).isGreaterThan(1.5);
      assertThat(lesson.room().latest().frame() - traced.frame()).isBetween(0L, 5L);
      lesson.tick(25);
      bystander.tick(25);
      assertThat(lesson.room().latest().stateHash())
          .isEqualTo(bystander.room().latest().stateHash());
    }
  }

  @Test
  void p20_aReplayedClassHasTheSameImpulses() {
    try (TestClass lesson = TestClass.open(new MemoryJournal())) {
      lesson.host(new Start());
      lesson.host(new TurnDial(Dial.GLUTAMATE, 4));
      lesson.tick(8);
      Traced.Trace live = trace(lesson.room(), wish(Region.HIP, OptionalInt.empty()));
      ReplayedClass replay = new ReplayedClass(lesson.room().recording(), lesson.room().scenario());
      while (replay.frame() < live.frame()) {
        replay.advance();
      }
      ImpulseTrace again = replay.impulse(ImpulseRequest.of(Region.HIP, SynapseKind.PYRAMIDAL));
      assertThat(again.values()).isDeepEqualTo(live.impulse().values());
    }
  }

  @Test
  void p20_aShownSynapseIsTracedAsItLivesOrNot() {
    try (TestClass lesson = TestClass.open(new MemoryJournal())) {
      Classroom room = lesson.room();
      float[] ranks = room.teams().layout(1).synapses().getFirst().rank();
      for (int sample : new int[] {0, ranks.length / 2, ranks.length - 1}) {
        ImpulseTrace trace = trace(room, wish(Region.PFC, OptionalInt.of(sample))).impulse();
        assertThat(trace.conditions().connected()).isEqualTo(ranks[sample] < 1);
      }
      Traced beyond = room.teams().impulse(1, wish(Region.PFC, OptionalInt.of(ranks.length)));
      assertThat(((Traced.Refused) beyond).reason().code()).isEqualTo(Reason.OUT_OF_RANGE);
      Traced elsewhere = room.teams().impulse(1, wish(Region.VACC, OptionalInt.empty()));
      assertThat(((Traced.Refused) elsewhere).reason().code()).isEqualTo(Reason.OUT_OF_RANGE);
    }
  }

  @Test
  void theSameQuestionIsAnsweredFromWhatWasTracedBefore() {
    try (TestClass lesson = TestClass.open(new MemoryJournal())) {
      ImpulseWish wish = wish(Region.AMY, OptionalInt.empty());
      assertThat(trace(lesson.room(), wish).impulse())
          .isSameAs(trace(lesson.room(), wish).impulse());
    }
  }
}
