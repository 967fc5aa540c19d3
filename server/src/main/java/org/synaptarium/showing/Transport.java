package org.synaptarium.showing;

import java.util.Optional;
import java.util.function.LongSupplier;
import org.synaptarium.classroom.Projector;
import org.synaptarium.classroom.Reel;
import org.synaptarium.showing.ShowingView.Loop;

/**
 * Moves a projector through its reel as a player would: at a speed, round a loop, past what is
 * dull. Owned by the showing's thread.
 */
final class Transport {

  /*
   * At 1× a frame is run for each tick. Faster, several are, and the last is shown. When so many can't be run between
   * two ticks, the projector leaps to the newest keyframe that time has passed, which costs no more at 100× than at
   * 20×: fewer frames are shown, and time goes on at the speed that was asked for. Only where keyframes are not
   * developed yet nothing but running helps, and the machine's own speed is the limit.
   */
  /** A seek of so few frames forward is run, wherever it is. */
  static final int NEAR_FRAMES = 40;

  private final Projector projector;
  private final Reel reel;
  private final Pace pace;
  private boolean playing;
  private double speed = 1;
  private boolean skipDull;
  private Optional<Loop> loop = Optional.empty();
  private Optional<Long> waitsFor = Optional.empty();
  private double position;
  private final Stride stride = new Stride();

  Transport(Projector projector, LongSupplier nanos) {
    this.projector = projector;
    this.reel = projector.reel();
    this.pace = new Pace(nanos);
  }

  /** Does what has become due. */
  void tick() {
    double ticks = pace.ticksPassed();
    if (waitsFor.isPresent()) {
      chase(waitsFor.get());
    } else if (playing) {
      play(ticks);
    }
  }

  /* Whoever is first: the darkroom, which may have other reels to develop, or the projector, which runs there itself. */
  private void chase(long target) {
    if (reel.developed() < target) {
      long keyframe = reel.keyframeAtOrBefore(reel.developed());
      if (keyframe > projector.frame() + pace.affordable()) {
        projector.leap(keyframe);
      } else {
        run(Math.min(target - projector.frame(), pace.affordable()));
      }
    }
    if (reel.developed() >= target || projector.frame() == target) {
      arrive(target);
    }
  }

  private void play(double ticks) {
    position += ticks * speed;
    skipWhatIsDull();
    long before = projector.frame();
    long end = loop.map(Loop::to).orElse(reel.frames());
    moveTo(Math.min((long) position, end));
    stride.count(projector.frame() - before);
    if (position >= end) {
      atEnd(end);
    }
  }

  private void skipWhatIsDull() {
    if (!skipDull) {
      return;
    }
    for (Reel.Stretch stretch : reel.dull()) {
      if (position >= stretch.from() && position < stretch.to()) {
        position = stretch.to();
        if (projector.frame() < stretch.to()) {
          projector.leap(stretch.to());
        }
      }
    }
  }

  private void moveTo(long target) {
    long due = target - projector.frame();
    if (due <= 0) {
      return;
    }
    long affordable = pace.affordable();
    boolean developed = target <= reel.developed();
    if (due > affordable && developed) {
      long keyframe = reel.keyframeAtOrBefore(target);
      if (keyframe > projector.frame() + affordable) {
        projector.leap(keyframe);
        return;
      }
    }
    run(Math.min(due, affordable));
    if (!developed) {
      position = Math.min(position, projector.frame() + 1);
    }
  }

  private void run(long frames) {
    if (frames > 0) {
      pace.measure(frames, () -> projector.run(frames));
    }
  }

  private void atEnd(long end) {
    if (loop.isPresent()) {
      goTo(loop.get().from());
      return;
    }
    if (projector.frame() < end) {
      projector.leap(end);
    }
    setPlaying(false);
  }

  /** Lets it run; from the beginning again when it stands at the end. */
  void play() {
    if (!playing && isOver()) {
      goTo(loop.map(Loop::from).orElse(0L));
    }
    setPlaying(reel.frames() > 0);
  }

  void pause() {
    setPlaying(false);
  }

  private void setPlaying(boolean now) {
    if (now && !playing) {
      position = projector.frame();
    }
    playing = now;
    stride.reset();
    projector.setPlaying(now);
  }

  /** Goes to a frame that there is, as soon as that can be done at once. */
  void goTo(long frame) {
    if (frame > reel.developed() && !isNear(frame)) {
      if (frame < projector.frame()) {
        projector.seek(reel.developed());
      }
      waitsFor = Optional.of(frame);
    } else {
      arrive(frame);
    }
  }

  private boolean isNear(long frame) {
    return frame >= projector.frame() && frame <= projector.frame() + NEAR_FRAMES;
  }

  private void arrive(long frame) {
    waitsFor = Optional.empty();
    if (frame > reel.developed() && isNear(frame)) {
      projector.run(frame - projector.frame());
      projector.seekHere();
    } else {
      projector.seek(frame);
    }
    position = frame;
  }

  /** Holds it still and goes some frames on or back, as far as there are. */
  void step(int frames) {
    setPlaying(false);
    waitsFor = Optional.empty();
    long target = Math.clamp(projector.frame() + frames, 0, reel.frames());
    if (target >= projector.frame()) {
      projector.run(target - projector.frame());
      position = target;
    } else {
      goTo(target);
    }
  }

  void setSpeed(double times) {
    speed = times;
    stride.restart();
  }

  void setSkipDull(boolean on) {
    skipDull = on;
  }

  void setLoop(Optional<Loop> wish) {
    loop = wish;
    wish.filter(l -> projector.frame() < l.from() || projector.frame() > l.to())
        .ifPresent(l -> goTo(l.from()));
  }

  boolean isOver() {
    return projector.frame() >= reel.frames();
  }

  ShowingView view(Optional<ShowingView.Alternative> alternative) {
    return new ShowingView(
        projector.frame(),
        reel.frames(),
        playing,
        speed,
        stride.frames(),
        skipDull,
        loop,
        reel.developed(),
        waitsFor,
        alternative,
        isOver() && !playing);
  }
}
