package org.synaptarium.command;

import java.util.List;
import org.synaptarium.command.BrainCommand.GiveControl;
import org.synaptarium.command.BrainCommand.GiveKetamine;
import org.synaptarium.command.BrainCommand.SetBlocker;

/** What an arm of a trial gives: a closed list, so that every arm can be blinded. */
public enum Treatment {
  SALINE(new GiveControl(Control.SALINE, 0)),
  MIDAZOLAM(new GiveControl(Control.MIDAZOLAM, Treatment.ACTIVE_PLACEBO_MG_PER_KG)),
  LOW_DOSE(low()),
  HIGH_DOSE(new GiveKetamine(Route.IV_BOLUS, Treatment.ANAESTHETIC_MG_PER_KG, 0)),
  LOW_DOSE_NBQX(new SetBlocker(Blocker.NBQX, true), low()),
  LOW_DOSE_RAPAMYCIN(new SetBlocker(Blocker.RAPAMYCIN, true), low());

  /** Sleepy, but no antidepressant: the active placebo of [Murrough 2013]. */
  private static final double ACTIVE_PLACEBO_MG_PER_KG = 0.045;

  /** Induces anaesthesia within a minute; far beyond what helps against depression. */
  private static final double ANAESTHETIC_MG_PER_KG = 2;

  private final List<BrainCommand> commands;

  Treatment(BrainCommand... commands) {
    this.commands = List.of(commands);
  }

  /** The usual antidepressant infusion, 0.5 mg/kg over 40 min [Berman 2000]. */
  private static BrainCommand low() {
    return new GiveKetamine(Route.IV_INFUSION, 0.5, 40);
  }

  /** Returns what a brain of this arm is given, in order. */
  public List<BrainCommand> commands() {
    return commands;
  }
}
