package org.synaptarium.classroom;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.synaptarium.command.BrainCommand;
import org.synaptarium.command.BrainCommand.FullReset;
import org.synaptarium.engine.Brain;
import org.synaptarium.engine.StepTeam;
import org.synaptarium.engine.SynapseSnapshot;
import org.synaptarium.frame.FrameBuilder;
import org.synaptarium.frame.FrameImage;
import org.synaptarium.frame.Layout;

/**
 * One team's brain and what belongs to it: the commands that wait for it, its pictures and its
 * past. Not thread-safe, but for the snapshot, the layout and the chronicle.
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

  TeamBrain(Brain brain, Chronicle chronicle) {
    this.brain = brain;
    this.frames = new FrameBuilder(brain);
    this.layout = frames.layout();
    this.chronicle = chronicle;
    this.synapses = brain.synapseSnapshot();
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
    boolean anew = isResetWaiting();
    brain.advance(waiting, StepTeam.alone());
    lastDose.ifPresent(dose -> dose.ran(waiting));
    waiting.clear();
    lastDose = lastDose.filter(dose -> !anew && !dose.isTooOld(brain.frame()));
    if (anew) {
      chronicle.beginAnew();
    }
    if (anew || brain.frame() % SYNAPSES_EVERY_FRAMES == 0) {
      synapses = brain.synapseSnapshot();
    }
    FrameImage image = frames.imageOf(brain);
    chronicle.add(image);
    predicted.ifPresent(asked -> chronicle.measure(asked, image));
    return image;
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
