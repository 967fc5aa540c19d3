package org.synaptarium.engine.impulse;

/** The shape of one channel as an electrophysiologist measures it. Units: ms. */
record TraceShape(int[] timeUs, float[] v, int peak) {

  static TraceShape of(ImpulseTrace trace, ImpulseChannel channel) {
    float[] v = trace.of(channel);
    int peak = 0;
    for (int i = 1; i < v.length; i++) {
      peak = Math.abs(v[i] - v[0]) > Math.abs(v[peak] - v[0]) ? i : peak;
    }
    return new TraceShape(trace.timeUs(), v, peak);
  }

  /** Returns how far the channel moved from its start. */
  double height() {
    return Math.abs(v[peak] - v[0]);
  }

  double heightValue() {
    return v[peak];
  }

  double heightMs() {
    return timeUs[peak] / 1e3;
  }

  /** Returns the time from 10 % to 90 % of the height. */
  double riseMs() {
    return crossingMs(0.9, -1) - crossingMs(0.1, -1);
  }

  double halfWidthMs() {
    return crossingMs(0.5, 1) - crossingMs(0.5, -1);
  }

  /** Returns the time constant of the fall between two shares of the height. */
  double decayTauMs(double from, double to) {
    return (crossingMs(to, 1) - crossingMs(from, 1)) / Math.log(from / to);
  }

  private double crossingMs(double share, int way) {
    for (int i = peak + way; i >= 0 && i < v.length; i += way) {
      double here = (v[i] - v[0]) / (v[peak] - v[0]);
      double before = (v[i - way] - v[0]) / (v[peak] - v[0]);
      if (here <= share) {
        double part = (before - share) / (before - here);
        return (timeUs[i - way] + part * (timeUs[i] - timeUs[i - way])) / 1e3;
      }
    }
    throw new AssertionError("never comes to " + share + " of its height");
  }
}
