package org.synaptarium.relay;

/** Every bound that the relay keeps, with its reason. */
final class RelayLimits {

  /**
   * What may be under way to one server before its lines count as full: a twentieth of a second of
   * a hundred classes' frames.
   */
  static final long FULL_BYTES = 1024 * 1024;

  /** Lines that were full may take more again from here on. */
  static final long DRAINED_BYTES = FULL_BYTES / 2;

  /** Nothing that is bounded elsewhere adds up to this: the other side has stopped reading. */
  static final long BROKEN_BYTES = 32 * FULL_BYTES;

  /** A parcel of this size leaves before its round is over, so that no message grows huge. */
  static final long PARCEL_BYTES = 256 * 1024;

  /** A server that has taken nothing for so long is paused, cut off or dead. */
  static final long SILENCE_MS = 5_000;

  static final long CHORE_INTERVAL_MS = 1_000;

  private RelayLimits() {}
}
