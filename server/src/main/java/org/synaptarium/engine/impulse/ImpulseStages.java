package org.synaptarium.engine.impulse;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.synaptarium.engine.impulse.ImpulseMark.Stage;

/** Finds the stages of an impulse in its trace; a stage that didn't happen has no mark. */
final class ImpulseStages {

  /** What moves less than this share of its channel's usual range has not happened. */
  private static final double NOTHING = 1e-6;

  /** A bouton at rest leaks less than this in 300 ms; so it is no release. */
  private static final double LEAST_VESICLES = 0.001;

  private static final double LEAST_MOLECULES = LEAST_VESICLES * Cleft.MOLECULES_PER_VESICLE;

  /** A receptor's answer counts as over when four fifths of it are gone. */
  private static final double OVER = 0.2;

  private final int[] timeUs;
  private final float[][] values;
  private final List<ImpulseMark> marks = new ArrayList<>();

  private ImpulseStages(int[] timeUs, float[][] values) {
    this.timeUs = timeUs;
    this.values = values;
  }

  /** Returns the marks in order of time. */
  static List<ImpulseMark> marks(int[] timeUs, float[][] values) {
    ImpulseStages stages = new ImpulseStages(timeUs, values);
    stages.height(Stage.ACTION_POTENTIAL, ImpulseChannel.TERMINAL_VOLTAGE);
    stages.height(Stage.CALCIUM, ImpulseChannel.CALCIUM);
    stages.half(Stage.RELEASE, values[ImpulseChannel.VESICLES.ordinal()], LEAST_VESICLES);
    stages.height(Stage.CLEFT, ImpulseChannel.CLEFT);
    stages.over(Stage.AMPA_OVER, stages.height(Stage.AMPA, ImpulseChannel.AMPA_OPEN));
    stages.over(Stage.NMDA_OVER, stages.height(Stage.NMDA, ImpulseChannel.NMDA_CONDUCTING));
    stages.over(Stage.GABA_OVER, stages.height(Stage.GABA, ImpulseChannel.GABA_OPEN));
    stages.height(Stage.POTENTIAL, ImpulseChannel.SOMA_CHANGE);
    stages.half(Stage.CLEARED, stages.cleared(), LEAST_MOLECULES);
    stages.marks.sort(
        Comparator.comparingInt(ImpulseMark::timeUs).thenComparing(ImpulseMark::stage));
    return List.copyOf(stages.marks);
  }

  /** A channel that moved, and the sample at which it was furthest from its start. */
  private record Height(float[] channel, int at) {
    boolean happened() {
      return Math.abs(channel[at] - channel[0]) > NOTHING;
    }
  }

  private Height height(Stage stage, ImpulseChannel channel) {
    float[] v = values[channel.ordinal()];
    int furthest = 0;
    for (int i = 1; i < v.length; i++) {
      furthest = Math.abs(v[i] - v[0]) > Math.abs(v[furthest] - v[0]) ? i : furthest;
    }
    Height height = new Height(v, furthest);
    if (height.happened()) {
      marks.add(new ImpulseMark(stage, timeUs[furthest]));
    }
    return height;
  }

  private void over(Stage stage, Height height) {
    if (!height.happened()) {
      return;
    }
    float[] v = height.channel;
    double level = v[0] + OVER * (v[height.at] - v[0]);
    boolean up = v[height.at] > v[0];
    for (int i = height.at + 1; i < v.length; i++) {
      if (up ? v[i] <= level : v[i] >= level) {
        marks.add(new ImpulseMark(stage, crossing(v, i, level)));
        return;
      }
    }
  }

  private void half(Stage stage, float[] rising, double least) {
    double level = rising[rising.length - 1] / 2.0;
    for (int i = 1; level > least / 2 && i < rising.length; i++) {
      if (rising[i] >= level) {
        marks.add(new ImpulseMark(stage, crossing(rising, i, level)));
        return;
      }
    }
  }

  /** Returns when a channel passed a level on its way to sample {@code i}. */
  private int crossing(float[] v, int i, double level) {
    double share = (level - v[i - 1]) / (v[i] - v[i - 1]);
    return timeUs[i - 1] + (int) StrictMath.rint(share * (timeUs[i] - timeUs[i - 1]));
  }

  private float[] cleared() {
    float[] taken = values[ImpulseChannel.TAKEN_UP.ordinal()];
    float[] away = values[ImpulseChannel.DIFFUSED.ordinal()];
    float[] sum = new float[taken.length];
    for (int i = 0; i < sum.length; i++) {
      sum[i] = taken[i] + away[i];
    }
    return sum;
  }
}
