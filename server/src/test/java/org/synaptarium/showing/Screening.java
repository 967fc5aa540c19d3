package org.synaptarium.showing;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import org.synaptarium.classroom.ClassListener;
import org.synaptarium.classroom.Darkroom;
import org.synaptarium.classroom.ManualPacer;
import org.synaptarium.classroom.Recital;
import org.synaptarium.classroom.Recording;
import org.synaptarium.classroom.Refusal;
import org.synaptarium.classroom.Subscription;
import org.synaptarium.classroom.TestLessons;
import org.synaptarium.frame.FrameImage;
import org.synaptarium.scenario.Scenario;

/** A small lesson of 200 frames that is shown, ticked by hand, with a listener that remembers. */
final class Screening implements AutoCloseable {
  private static final long TICK_NS = TimeUnit.MILLISECONDS.toNanos(50);
  private static final long PATIENCE_NS = TimeUnit.SECONDS.toNanos(60);

  final Scenario lesson = new TestLessons().byId(TestLessons.SMALL).orElseThrow();
  final Recording recording = Recital.of(lesson, OptionalLong.of(3));
  final List<Long> frames = new ArrayList<>();
  final List<ClassListener.OtherBrain.Why> voids = new ArrayList<>();
  final List<Refusal> refusals = new ArrayList<>();
  final List<String> ends = new ArrayList<>();
  final AtomicLong nanos = new AtomicLong();
  private final ManualPacer pacer = new ManualPacer();
  final Showings showings = new Showings(new Darkroom(), pacer, nanos::get);
  final Showing showing = showings.open(recording, lesson).orElseThrow();
  final Subscription looking = showing.spectacle().listen(new Ear());

  private final class Ear implements ClassListener {
    @Override
    public void onFrame(List<FrameImage> images) {
      frames.add(images.getFirst().frame());
    }

    @Override
    public void onOtherBrain(OtherBrain other) {
      voids.add(other.why());
    }

    @Override
    public void onEnded(String why) {
      ends.add(why);
    }
  }

  static Screening developed() {
    var screening = new Screening();
    screening.showing.reel().whole().join();
    return screening;
  }

  Screening tick(int count) {
    for (int i = 0; i < count; i++) {
      nanos.addAndGet(TICK_NS);
      pacer.tick();
    }
    return this;
  }

  /** Asks, and lets a tick pass in which nothing is played. */
  Screening steer(Steering... steerings) {
    for (Steering steering : steerings) {
      showing.steer(steering, refusals::add);
    }
    pacer.tick();
    return this;
  }

  void await(BooleanSupplier condition) {
    long deadline = System.nanoTime() + PATIENCE_NS;
    while (!condition.getAsBoolean()) {
      if (System.nanoTime() > deadline) {
        throw new AssertionError("waited in vain; " + view());
      }
      Thread.onSpinWait();
      tick(1);
    }
  }

  /** Returns how it stands after all that was told. */
  ShowingView view() {
    tick(2);
    return showing.view();
  }

  @Override
  public void close() {
    showings.close();
  }
}
