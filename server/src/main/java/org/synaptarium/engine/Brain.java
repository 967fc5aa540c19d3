package org.synaptarium.engine;

import java.util.List;
import org.synaptarium.command.BrainCommand;

/**
 * One living network. {@link #advance} is the only way forward: live, in replay, after a crash and
 * in tests.
 *
 * <p>Not thread-safe: owned by one class's loop at a time.
 */
public final class Brain {
  /** Neural time of a frame, ms. */
  public static final int FRAME_MS = 50;

  /** Makes the brain that {@code spec} describes, at rest, at frame 0. */
  public static Brain create(BrainSpec spec) {
    throw new AssertionError(spec);
  }

  /**
   * Brings back the brain that {@link #keyframe} saved.
   *
   * @throws IllegalArgumentException when the bytes are not a keyframe of a known version, or are
   *     damaged
   */
  public static Brain restore(byte[] keyframe) {
    throw new AssertionError(keyframe.length);
  }

  /**
   * Applies the commands in order and runs one frame.
   *
   * @param team the threads that share the work; their number does not change the result
   */
  public void advance(List<? extends BrainCommand> commands, StepTeam team) {
    throw new AssertionError(commands);
  }

  public BrainSpec spec() {
    throw new AssertionError();
  }

  public Anatomy anatomy() {
    throw new AssertionError();
  }

  /** Returns how many frames have run. */
  public long frame() {
    throw new AssertionError();
  }

  /** Returns body time since the start, ms; it runs {@link #lapse} times as fast as neural time. */
  public long bodyTimeMs() {
    throw new AssertionError();
  }

  public long lapse() {
    throw new AssertionError();
  }

  public DialPositions dials() {
    throw new AssertionError();
  }

  public RegionReadout region(Region region) {
    throw new AssertionError(region);
  }

  public BodyReadout body() {
    throw new AssertionError();
  }

  public SpikeTrain spikes() {
    throw new AssertionError();
  }

  public boolean isDead(int neuron) {
    throw new AssertionError(neuron);
  }

  /** Returns up to {@code atMost} E→E synapses of {@code region}; always the same ones. */
  public SynapseSample synapses(Region region, int atMost) {
    throw new AssertionError(region);
  }

  /** Returns how many synapses of {@code sample} are alive: its first ones. */
  public int living(SynapseSample sample) {
    throw new AssertionError(sample);
  }

  /** Returns a digest of the whole state: equal brains have equal digests. */
  public long stateHash() {
    throw new AssertionError();
  }

  /** Saves the whole state; {@link #restore} gives a brain that goes on bit for bit. */
  public byte[] keyframe() {
    throw new AssertionError();
  }
}
