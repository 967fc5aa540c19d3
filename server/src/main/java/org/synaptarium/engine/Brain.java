package org.synaptarium.engine;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.synaptarium.command.BrainCommand;
import org.synaptarium.engine.impulse.ImpulseTrace;

/**
 * One living network. {@link #advance} is the only way forward: live, in replay and in tests.
 *
 * <p>Not thread-safe: owned by one class's loop at a time.
 */
public final class Brain {
  /** Neural time of a frame, ms. */
  public static final int FRAME_MS = 50;

  private final BrainSpec spec;
  private final Anatomy anatomy;
  private final Network network;
  private final FrameMeter meter = new FrameMeter();
  private final Conditions conditions = new Conditions();
  private final double[] felt = new double[Conditions.FELT];
  private final Dials dials = new Dials();
  private final Signals signals = new Signals();
  private final SlowClock slow;
  private long frame;
  private long bodyTimeMs;
  private long lapse = 1;
  private byte @Nullable [] atRest;

  private Brain(BrainSpec spec) {
    this.spec = spec;
    anatomy = new Anatomy(spec.circuit(), spec.neurons());
    network = new Network(spec);
    slow = new SlowClock(spec, anatomy);
  }

  /** Makes the brain that {@code spec} describes, at rest, at frame 0. */
  public static Brain create(BrainSpec spec) {
    return new Brain(spec).settle();
  }

  /**
   * Brings back the brain that {@link #keyframe} saved.
   *
   * @throws IllegalArgumentException when the bytes are no whole keyframe of a known version
   */
  public static Brain restore(byte[] keyframe) {
    KeyframeReader reader = new KeyframeReader(keyframe);
    Brain brain = new Brain(reader.spec());
    brain.load(reader);
    // While no frame has run, this is the rest that a full reset would have to make again.
    brain.atRest = brain.frame == 0 ? keyframe.clone() : null;
    return brain;
  }

  void load(StateReader reader) {
    visit(reader);
    reader.requireAllRead();
    setConditions();
  }

  /** Runs the network at rest until it has forgotten how it began, then measures its rest. */
  private Brain settle() {
    setConditions();
    conditions.felt(felt);
    slow.setRest(Settling.run(spec, network, conditions, meter), felt);
    signals.setRest(felt);
    return this;
  }

  /**
   * Applies the commands in order and runs one frame.
   *
   * @param team the threads that share the work; their number does not change the result
   * @throws BrainExploded when a variable is not a finite number at the end of the frame
   */
  public void advance(List<? extends BrainCommand> commands, StepTeam team) {
    for (BrainCommand command : commands) {
      apply(command);
    }
    meter.beginFrame();
    setConditions();
    team.run(member -> network.run(FRAME_MS, conditions, team, member, this::afterMs));
    signals.endFrame(meter, felt);
    visit(Grains.of(spec.revision()));
    bodyTimeMs += FRAME_MS * lapse;
    visit(new FiniteCheck(++frame));
  }

  private void afterMs() {
    meter.add(network);
    if (!meter.endsTick()) {
      return;
    }
    dials.pass(DriveSensor.TICK_MS);
    conditions.felt(felt);
    signals.endTick(meter, felt);
    if (spec.circuit() == Circuit.CLASSROOM) {
      slow.advance(meter, felt, lapse, dials, network);
    }
    meter.beginTick();
    setConditions();
  }

  private void setConditions() {
    conditions.take(spec, slow, dials);
    network.apply(conditions);
  }

  private void apply(BrainCommand command) {
    switch (command) {
      case BrainCommand.Setting setting -> dials.set(setting);
      case BrainCommand.GiveKetamine(var route, var dose, var minutes) ->
          slow.body.give(route, dose, minutes);
      case BrainCommand.SetLapse(var bodySecondsPerSecond) -> lapse = bodySecondsPerSecond;
      case BrainCommand.GiveControl(var control, var dose) -> slow.body.give(control, dose);
      case BrainCommand.SoftReset() -> {
        dials.reset();
        slow.body.clearDrugs();
      }
      case BrainCommand.FullReset() -> startAnew();
    }
  }

  /** Everything as created; only the count of frames goes on, so that the log stays in order. */
  private void startAnew() {
    if (atRest == null) {
      atRest = create(spec).keyframe();
    }
    long passed = frame;
    load(new KeyframeReader(atRest));
    frame = passed;
  }

  /** Walks over the whole dynamic state, in one fixed order. */
  void visit(StateVisitor state) {
    frame = state.visit("frame", frame);
    bodyTimeMs = state.visit("body time", bodyTimeMs);
    lapse = state.visit("lapse", lapse);
    dials.visit(state);
    slow.visit(state);
    network.visit(state);
    meter.visit(state);
    signals.visit(state);
  }

  Network network() {
    return network;
  }

  public BrainSpec spec() {
    return spec;
  }

  public Anatomy anatomy() {
    return anatomy;
  }

  /** Returns how many frames have run. */
  public long frame() {
    return frame;
  }

  /** Returns body time since the start, ms; it runs {@link #lapse} times as fast as neural time. */
  public long bodyTimeMs() {
    return bodyTimeMs;
  }

  public long lapse() {
    return lapse;
  }

  public DialPositions dials() {
    return dials.positions();
  }

  public RegionReadout region(Region region) {
    return slow.region(region, meter, dials, network.neurons().gain);
  }

  public BodyReadout body() {
    return slow.body.readout(dials, slow.sensor);
  }

  /**
   * Returns what flows along each causal arrow, in the order of {@code Arrow}; 0 along a cut one.
   */
  public double[] arrows() {
    return slow.arrows(dials);
  }

  public SpikeTrain spikes() {
    return meter;
  }

  /** Returns the frame's EEG-like signal, nA each ms [Mazzoni 2015]; valid until the next frame. */
  public float[] eeg() {
    return meter.fieldNa();
  }

  /** Returns what instruments outside the head read: bands and connectivity. */
  public Signals signals() {
    return signals;
  }

  /** Returns how the brain stands to each thought pattern, in the order of {@code Pattern}. */
  public List<ThoughtReadout> thoughts() {
    return network.patterns().readouts();
  }

  public boolean isDead(int neuron) {
    return network.neurons().gain[neuron] <= 0;
  }

  /** Returns what looks at single cells and synapses. */
  public Microscope microscope() {
    return new Microscope(network, conditions, meter.voltages());
  }

  /** Returns what its synapses are like now; changes nothing. */
  public SynapseSnapshot synapseSnapshot() {
    return new SynapseSnapshot(frame, spec, conditions, slow.body, dials, slow.sensor, network);
  }

  /** Returns one impulse as it would run now; changes nothing. */
  public ImpulseTrace impulse(ImpulseRequest request) {
    return synapseSnapshot().trace(request);
  }

  /** Returns how many synapses are alive, of all kinds. */
  public long livingSynapses() {
    return network.synapses();
  }

  /** Returns the spikes that have arrived at synapses since this object was made; not state. */
  public long synapticEvents() {
    return network.synapticEvents();
  }

  /** Returns a digest of the whole state: equal brains have equal digests. */
  public long stateHash() {
    StateDigest digest = new StateDigest();
    visit(digest);
    return digest.value();
  }

  /** Saves the whole state; {@link #restore} gives a brain that goes on bit for bit. */
  public byte[] keyframe() {
    KeyframeWriter writer = new KeyframeWriter(spec);
    visit(writer);
    return writer.finish();
  }
}
