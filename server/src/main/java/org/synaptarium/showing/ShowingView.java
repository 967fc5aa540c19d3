package org.synaptarium.showing;

import java.util.Optional;

/**
 * A showing as it stands.
 *
 * @param frame how many frames have run
 * @param frames how many there are
 * @param speed times of neural time
 * @param everyFrames a picture comes every so many frames: 1 shows each
 * @param developed frames that can be sought at once
 * @param waitsFor the frame that a seek goes to as soon as it is developed
 * @param over whether it stands at the end
 */
public record ShowingView(
    long frame,
    long frames,
    boolean playing,
    double speed,
    long everyFrames,
    boolean skipDull,
    Optional<Loop> loop,
    long developed,
    Optional<Long> waitsFor,
    Optional<Alternative> alternative,
    boolean over) {

  /** The frames that are played again and again, both included. */
  public record Loop(long from, long to) {}

  /**
   * The same another way.
   *
   * @param from the first frame that can differ
   * @param developed up to which frame it has run
   */
  public record Alternative(long from, long developed, long frames) {}
}
