package org.synaptarium.engine;

/**
 * A brain's state in a fifth of a keyframe's bytes, for keeping hundreds of them in memory. Only
 * the program that packed it can read it: what is to be stored or sent is a keyframe.
 */
public final class PackedState {

  /** More than the state of any brain has of one kind; damaged bytes can't ask for more memory. */
  static final int MOST_NUMBERS = 1 << 24;

  private PackedState() {}

  /** Packs a brain's state. */
  public static byte[] of(Brain brain) {
    var packer = new StatePacker();
    brain.visit(packer);
    return packer.finish();
  }

  /**
   * Turns {@code brain} into the one that was packed, a hundred times as quick as {@link
   * Brain#restore}, for the wiring is there.
   *
   * @param brain of the same spec
   * @throws IllegalArgumentException when the bytes are damaged; then the brain must not be used
   *     any more
   */
  public static void into(Brain brain, byte[] packed) {
    try (var unpacker = new StateUnpacker(packed)) {
      brain.load(unpacker);
    }
  }
}
