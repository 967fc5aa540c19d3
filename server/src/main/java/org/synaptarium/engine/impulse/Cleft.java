package org.synaptarium.engine.impulse;

/**
 * The molecules that an impulse sets free, wherever they are: pouring out of vesicles, in the
 * cleft, around it, on transporters, taken up, diffused away.
 *
 * <p>Counts are above the ambient level, in molecules; no molecule is lost or made but by fusion.
 */
final class Cleft {
  static final int STATES = 6;
  private static final int POURING = 0;
  private static final int INSIDE = 1;
  private static final int AROUND = 2;
  private static final int ON_TRANSPORTERS = 3;
  private static final int TAKEN_UP = 4;
  private static final int AWAY = 5;

  /*
   * A disc of 530 nm and 20 nm height (4.5 al); a vesicle's 3,500 molecules then bring it to 1.1 mM,
   * and diffusion out of it takes 1.2 ms [lit: Clements 1992]. Around it lie twenty times as much
   * space and transporters at 0.25 mM of that space [lit: Lehre & Danbolt 1998], which bind within a
   * fraction of a millisecond and carry 20 a second to the inside [lit: Wadiche 1995]: so within an
   * impulse they are a buffer, and the millisecond decay is diffusion's.
   */
  static final double MOLECULES_PER_VESICLE = 3_500;
  static final double MM_PER_MOLECULE = 1e3 / (6.022e23 * 4.5e-18);
  private static final double SPACE_AROUND = 20;
  private static final double POUR_PER_MS = 1 / 0.05;
  private static final double LEAVE_PER_MS = 1 / 1.2;
  private static final double ESCAPE_PER_MS = 1 / 5.0;
  private static final double TRANSPORTERS_MM = 0.25;
  private static final double TRANSPORTERS = TRANSPORTERS_MM * SPACE_AROUND / MM_PER_MOLECULE;
  private static final double CATCH_PER_MM_MS = 10;
  private static final double LET_GO_PER_MS = 0.1;
  private static final double CARRY_PER_MS = 0.020;

  /** Share of the ambient level that reaches a cleft wrapped in glia. [lit: Herman & Jahr 2007] */
  static final double AMBIENT_SHARE = 0.05;

  private final double uptake;
  private final double ambientMm;

  Cleft(ImpulseConditions conditions) {
    boolean glutamate = conditions.kind() != SynapseKind.INHIBITORY;
    uptake = glutamate ? conditions.uptake() : 1;
    ambientMm = (glutamate ? conditions.ambientUm() : 0) * AMBIENT_SHARE * 1e-3;
  }

  /** Adds the molecules of {@code vesicles} that fuse now. */
  void fuse(double[] y, int at, double vesicles) {
    y[at + POURING] += vesicles * MOLECULES_PER_VESICLE;
  }

  /**
   * Adds the slopes.
   *
   * @param fusionPerMs vesicles that fuse
   * @param boundPerMs molecules that receptors take
   */
  void slopes(double[] y, int at, double fusionPerMs, double boundPerMs, double[] slope) {
    double pour = POUR_PER_MS * y[at + POURING];
    double leave = LEAVE_PER_MS * (y[at + INSIDE] - y[at + AROUND] / SPACE_AROUND);
    double idle = TRANSPORTERS * uptake - y[at + ON_TRANSPORTERS];
    double aroundMm = y[at + AROUND] * MM_PER_MOLECULE / SPACE_AROUND;
    double caught = CATCH_PER_MM_MS * aroundMm * idle - LET_GO_PER_MS * y[at + ON_TRANSPORTERS];
    double carried = CARRY_PER_MS * y[at + ON_TRANSPORTERS];
    double escaped = ESCAPE_PER_MS * y[at + AROUND];
    slope[at + POURING] += fusionPerMs * MOLECULES_PER_VESICLE - pour;
    slope[at + INSIDE] += pour - leave - boundPerMs;
    slope[at + AROUND] += leave - caught - escaped;
    slope[at + ON_TRANSPORTERS] += caught - carried;
    slope[at + TAKEN_UP] += carried;
    slope[at + AWAY] += escaped;
  }

  double ambientMm() {
    return ambientMm;
  }

  double concentrationMm(double[] y, int at) {
    return ambientMm + Math.max(-ambientMm, y[at + INSIDE] * MM_PER_MOLECULE);
  }

  static double free(double[] y, int at) {
    return y[at + POURING] + y[at + INSIDE] + y[at + AROUND];
  }

  static double onTransporters(double[] y, int at) {
    return y[at + ON_TRANSPORTERS];
  }

  static double takenUp(double[] y, int at) {
    return y[at + TAKEN_UP];
  }

  static double diffused(double[] y, int at) {
    return y[at + AWAY];
  }
}
