package org.synaptarium.science;

import java.util.ArrayList;
import java.util.List;
import org.synaptarium.command.Blocker;
import org.synaptarium.command.BrainCommand;
import org.synaptarium.command.BrainCommand.GiveKetamine;
import org.synaptarium.command.BrainCommand.SetBlocker;
import org.synaptarium.command.Route;
import org.synaptarium.engine.Genotype;

/**
 * One arm of the dosing experiment: what a stressed brain gets on the day its stress ends.
 *
 * @param name for scripts and figures
 * @param commands what is given, all at once
 */
record Arm(String name, Genotype genotype, List<BrainCommand> commands) {
  static final Arm NOTHING = of("nothing");
  static final Arm DOSE_0_1 = of("0.1 mg/kg", infusion(0.1));
  static final Arm DOSE_0_2 = of("0.2 mg/kg", infusion(0.2));
  static final Arm DOSE_0_5 = of("0.5 mg/kg", infusion(0.5));
  static final Arm DOSE_1_0 = of("1.0 mg/kg", infusion(1.0));
  static final Arm ANAESTHETIC = of("anaesthetic", AnaesthesiaProtocol.BOLUS);
  static final Arm RAPAMYCIN =
      of("0.5 + rapamycin", new SetBlocker(Blocker.RAPAMYCIN, true), infusion(0.5));
  static final Arm NBQX = of("0.5 + NBQX", new SetBlocker(Blocker.NBQX, true), infusion(0.5));
  static final Arm MET_NOTHING = of("Met/Met, nothing").with(Genotype.MET_MET);
  static final Arm MET_DOSE = of("Met/Met, 0.5", infusion(0.5)).with(Genotype.MET_MET);

  static final List<Arm> ALL =
      List.of(
          NOTHING,
          DOSE_0_1,
          DOSE_0_2,
          DOSE_0_5,
          DOSE_1_0,
          ANAESTHETIC,
          RAPAMYCIN,
          NBQX,
          MET_NOTHING,
          MET_DOSE);

  private static Arm of(String name, BrainCommand... commands) {
    return new Arm(name, Genotype.VAL_VAL, List.of(commands));
  }

  private Arm with(Genotype other) {
    return new Arm(name, other, commands);
  }

  private static GiveKetamine infusion(double mgPerKg) {
    return new GiveKetamine(Route.IV_INFUSION, mgPerKg, 40);
  }

  /** Returns what the brain is told: the stress ends, then what this arm gets. */
  BrainCommand[] told(BrainCommand... first) {
    List<BrainCommand> all = new ArrayList<>(List.of(first));
    all.addAll(commands);
    return all.toArray(BrainCommand[]::new);
  }
}
