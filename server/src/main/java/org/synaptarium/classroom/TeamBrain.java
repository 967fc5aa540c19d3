package org.synaptarium.classroom;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.synaptarium.command.BrainCommand;
import org.synaptarium.command.BrainCommand.FullReset;
import org.synaptarium.engine.Brain;
import org.synaptarium.engine.PackedState;
import org.synaptarium.engine.StepTeam;
import org.synaptarium.engine.SynapseSnapshot;
import org.synaptarium.frame.CellWatch;
import org.synaptarium.frame.FrameBuilder;
import org.synaptarium.frame.FrameImage;
import org.synaptarium.frame.Layout;
import org.synaptarium.frame.MetricHistory;
import org.synaptarium.frame.Metrics;
import org.synaptarium.frame.Wirings;

/**
 * One team's brain and what belongs to it: the commands that wait for it, its pictures and its
 * past. Not thread-safe, but for the snapshot, the layout, the chronicle, and what looks at cells.
 */
final class TeamBrain {
  private static final int SYNAPSES_EVERY_FRAMES = 5;

  private Brain brain;
  private FrameBuilder frames;
  private final Layout layout;
  private final Chronicle chronicle;
  private final List<BrainCommand> waiting = new ArrayList<>();
  private Optional<DoseMemory> lastDose = Optional.empty();
  private volatile SynapseSnapshot synapses;
  private volatile Wirings wirings;
  private volatile CellWatch cells;

  TeamBrain(Brain brain, Chronicle chronicle) {
    this.brain = brain;
    this.frames = new FrameBuilder(brain);
    this.layout = frames.layout();
    this.chronicle = chronicle;
    this.synapses = brain.synapseSnapshot();
    this.wirings = new Wirings(brain, layout.sample());
    this.cells = new CellWatch(brain, layout.sample());
  }

  /** Another moment of a brain, and the instruments that stay on it. */
  private TeamBrain(TeamBrain before, Chronicle chronicle) {
    this.brain = before.brain;
    this.frames = before.frames;
    this.layout = before.layout;
    this.chronicle = chronicle;
    this.synapses = brain.synapseSnapshot();
    this.wirings = before.wirings;
    this.cells = before.cells;
    cells.beginAnew(brain);
  }

  /**
   * Returns a team at another moment, with the brain of this one, which must not be used any more:
   * its wiring and its layout take far longer to make than its state.
   *
   * @param packed state of a brain of the same spec
   * @param dose one that can still be undone
   */
  TeamBrain recalled(byte[] packed, Chronicle past, Optional<DoseMemory> dose) {
    PackedState.into(brain, packed);
    frames.beginAnew();
    var team = new TeamBrain(this, past);
    team.lastDose = dose;
    return team;
  }

  /** Returns what is known of the dose that can be undone. */
  Optional<DoseMemory.Given> doseGiven() {
    return lastDose.map(DoseMemory::given);
  }

  /** Asks something of the brain: it is done with its next frame, in the order of asking. */
  void ask(BrainCommand command) {
    waiting.add(command);
  }

  /** Notes that a dose is given now, so that it can be undone. */
  void remember(BrainCommand dose) {
    lastDose = Optional.of(new DoseMemory(brain, dose));
  }

  /** Takes the last dose back, when there is one to take back. */
  void undoDose() {
    lastDose.ifPresent(this::takeBack);
  }

  private void takeBack(DoseMemory dose) {
    brain = dose.brainWithoutIt();
    frames = new FrameBuilder(brain);
    synapses = brain.synapseSnapshot();
    wirings = new Wirings(brain, layout.sample());
    cells = new CellWatch(brain, layout.sample());
    List<BrainCommand> left = dose.without(waiting);
    waiting.clear();
    waiting.addAll(left);
    lastDose = Optional.empty();
  }

  /** Tells whether there is a dose that can be undone. */
  boolean remembersDose() {
    return lastDose.isPresent();
  }

  /** Runs one frame. */
  FrameImage advance(Optional<Prediction> predicted) {
    cells.before();
    boolean anew = step(StepTeam.alone());
    cells.after(brain);
    if (anew || brain.frame() % SYNAPSES_EVERY_FRAMES == 0) {
      synapses = brain.synapseSnapshot();
    }
    FrameImage image = frames.imageOf(brain);
    note(new MetricHistory.Row(image.frame(), image.bodyTimeMs(), image.metrics()), predicted);
    return image;
  }

  /** Runs one frame that nobody looks at; {@link #arrive} must follow before anybody does. */
  void advanceUnseen(Optional<Prediction> predicted, StepTeam threads) {
    step(threads);
    note(new MetricHistory.Row(brain.frame(), brain.bodyTimeMs(), Metrics.of(brain)), predicted);
  }

  /** Makes ready to be looked at after frames that nobody saw. */
  void arrive() {
    synapses = brain.synapseSnapshot();
    cells.beginAnew(brain);
    frames.beginAnew();
  }

  /** Runs one frame; tells whether the brain was begun anew with it. */
  private boolean step(StepTeam threads) {
    boolean anew = isResetWaiting();
    brain.advance(waiting, threads);
    lastDose.ifPresent(dose -> dose.ran(waiting));
    waiting.clear();
    lastDose = lastDose.filter(dose -> !anew && !dose.isTooOld(brain.frame()));
    if (anew) {
      chronicle.beginAnew();
    }
    return anew;
  }

  private void note(MetricHistory.Row measured, Optional<Prediction> predicted) {
    chronicle.add(measured);
    predicted.ifPresent(asked -> chronicle.measure(asked, measured));
  }

  boolean isResetWaiting() {
    return waiting.stream().anyMatch(FullReset.class::isInstance);
  }

  /** Pictures the brain as it stands. */
  FrameImage picture() {
    return frames.imageOf(brain);
  }

  /** Returns what synapses were like at most a few frames ago; may be read by any thread. */
  SynapseSnapshot synapses() {
    return synapses;
  }

  /** Returns who is connected to whom; any thread may ask. */
  Wirings wirings() {
    return wirings;
  }

  /** Returns what follows single cells; any thread may ask. */
  CellWatch cells() {
    return cells;
  }

  Brain brain() {
    return brain;
  }

  Chronicle chronicle() {
    return chronicle;
  }

  Layout layout() {
    return layout;
  }
}
