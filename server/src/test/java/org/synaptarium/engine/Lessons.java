package org.synaptarium.engine;

import java.util.ArrayList;
import java.util.List;
import org.synaptarium.command.Blocker;
import org.synaptarium.command.BrainCommand;
import org.synaptarium.command.BrainCommand.GiveKetamine;
import org.synaptarium.command.BrainCommand.SetBlocker;
import org.synaptarium.command.BrainCommand.SetLapse;
import org.synaptarium.command.BrainCommand.SoftReset;
import org.synaptarium.command.BrainCommand.TurnDial;
import org.synaptarium.command.Dial;
import org.synaptarium.command.Route;

/** Short logs of commands that exercise every part of a brain. */
final class Lessons {
  static final BrainSpec SMALL = new BrainSpec(400, 7, Genotype.VAL_VAL);

  private Lessons() {}

  /** Returns what is asked of the brain before frame {@code frame} of a busy lesson. */
  static List<BrainCommand> busy(long frame) {
    List<BrainCommand> commands = new ArrayList<>();
    switch ((int) frame) {
      case 1 -> commands.add(new TurnDial(Dial.GLUTAMATE, 8));
      case 3 -> commands.add(new SetLapse(3_600));
      case 4 -> commands.add(new TurnDial(Dial.STRESS, 1));
      case 6 -> {
        commands.add(new TurnDial(Dial.GLUTAMATE, 1));
        commands.add(new GiveKetamine(Route.IV_INFUSION, 0.5, 40));
        commands.add(new GiveKetamine(Route.INTRAMUSCULAR, 0.5, 0));
      }
      case 8 -> {
        commands.add(new SetLapse(86_400));
        commands.add(new SetBlocker(Blocker.NBQX, true));
      }
      case 10 -> commands.add(new TurnDial(Dial.KETAMINE, 1));
      case 13 -> commands.add(new SoftReset());
      default -> {}
    }
    return commands;
  }

  /** Runs the busy lesson and returns the digest after each frame. */
  static List<Long> hashes(Brain brain, int frames, StepTeam team) {
    List<Long> hashes = new ArrayList<>();
    for (int f = 0; f < frames; f++) {
      brain.advance(busy(brain.frame()), team);
      hashes.add(brain.stateHash());
    }
    return hashes;
  }
}
