package org.synaptarium.engine;

/** The frequency bands by which an electroencephalogram is read. Units: Hz. */
public enum Band {
  /** Slow activity: 0.1 … 4 Hz, of which windows of two seconds resolve 0.5 Hz and more. */
  DELTA(0.1, 4),
  THETA(4, 8),
  ALPHA(8, 13),
  BETA(13, 30),
  GAMMA(30, 80);

  final double fromHz;
  final double toHz;

  Band(double fromHz, double toHz) {
    this.fromHz = fromHz;
    this.toHz = toHz;
  }
}
