package org.synaptarium.engine;

import java.util.Arrays;

/** The infusions that run side by side: each gives at its own rate until its bag is empty. */
final class Infusions {
  /** More lines than this hang on no patient; they also bound what a step costs. */
  private static final int MAX = 16;

  /** Rate (mg/kg/min) and time left (min), pairwise. */
  private double[] running = new double[0];

  void add(double doseMgPerKg, double durationMin) {
    if (running.length == 2 * MAX) {
      joinNewest(doseMgPerKg, durationMin);
      return;
    }
    running = Arrays.copyOf(running, running.length + 2);
    running[running.length - 2] = doseMgPerKg / durationMin;
    running[running.length - 1] = durationMin;
  }

  /** Pours another dose into the newest infusion's bag: nothing is lost, the longer time counts. */
  private void joinNewest(double doseMgPerKg, double durationMin) {
    int newest = running.length - 2;
    double leftMgPerKg = running[newest] * running[newest + 1];
    double lastsMin = Math.max(durationMin, running[newest + 1]);
    running[newest] = (leftMgPerKg + doseMgPerKg) / lastsMin;
    running[newest + 1] = lastsMin;
  }

  void stop() {
    running = new double[0];
  }

  /** Returns the mean rate over the next {@code dt} min, mg/kg/min, and lets that time pass. */
  double pass(double dt) {
    double mgPerKg = 0;
    boolean ended = false;
    for (int i = 0; i < running.length; i += 2) {
      mgPerKg += running[i] * Math.min(dt, running[i + 1]);
      running[i + 1] -= dt;
      ended |= running[i + 1] <= 0;
    }
    if (ended) {
      dropEnded();
    }
    return mgPerKg / dt;
  }

  private void dropEnded() {
    int kept = 0;
    for (int i = 0; i < running.length; i += 2) {
      if (running[i + 1] > 0) {
        running[kept] = running[i];
        running[kept + 1] = running[i + 1];
        kept += 2;
      }
    }
    running = Arrays.copyOf(running, kept);
  }

  void visit(StateVisitor state) {
    int length = (int) state.visit("infusion count", (long) running.length);
    if (length < 0 || length > 2 * MAX || length % 2 != 0) {
      throw new IllegalArgumentException("keyframe with " + length + " numbers of infusions");
    }
    if (length != running.length) {
      running = new double[length];
    }
    state.visit("infusions", running, 0, length);
  }
}
