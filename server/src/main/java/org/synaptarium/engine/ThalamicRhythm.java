package org.synaptarium.engine;

/**
 * The slow rhythm into which thalamic relay cells fall when they lose their depolarising drive: at
 * rest they relay evenly, under an anaesthetic in bursts of about one a second.
 */
final class ThalamicRhythm {

  /*
   * A relay cell that hyperpolarises leaves its tonic mode for rhythmic bursts of 0.5 … 4 Hz
   * [McCormick & Pape 1990; Steriade 1993]; ketamine blocks HCN1 channels [Chen 2009], and at
   * anaesthetic doses the EEG of people falls into a slow-delta rhythm with gamma riding on its crests
   * [Akeju 2016]. Here the rhythm is a phase that turns with some jitter and does not feel the cortex,
   * and the share of relay cells that follow it is the drug's. [teach]
   */
  private static final double HZ = 1.0;

  /** Spread of the phase after a second, in turns: no two waves are of the same length. */
  private static final double JITTER_TURNS = 0.12;

  private static final double STEP_JITTER = JITTER_TURNS * StrictMath.sqrt(12.0 / 1000);

  private final long key;
  private double turn;
  private double wave = 1;

  ThalamicRhythm(long key) {
    this.key = key;
  }

  void advance(long ms) {
    double even = CounterRandom.unit(CounterRandom.bits(key, ms)) - 0.5;
    turn += HZ / 1000 + STEP_JITTER * even;
    turn -= StrictMath.floor(turn);
    wave = cosine(turn);
  }

  /*
   * The series of the sine up to the 13th power, at most a quarter of a turn from 0: error below 10^-9.
   * The library's cosine makes objects on its way, unless the compiler sees that it need not.
   */
  private static double cosine(double turns) {
    double x = 2 * StrictMath.PI * (0.25 - Math.min(turns, 1 - turns));
    double z = x * x;
    double tail = 1 - z / 72 * (1 - z / 110 * (1 - z / 156));
    return x * (1 - z / 6 * (1 - z / 20 * (1 - z / 42 * tail)));
  }

  /** Returns the strength of the thalamic input, given the share of relay cells that burst. */
  double strength(double bursting) {
    return 1 + bursting * (PharmacologyParameters.SLOW_WAVE * wave);
  }

  void visit(StateVisitor state) {
    turn = state.visit("thalamic rhythm", turn);
    wave = state.visit("thalamic wave", wave);
  }
}
