package org.synaptarium.science;

import java.util.List;
import org.synaptarium.command.BrainCommand.GiveKetamine;
import org.synaptarium.command.BrainCommand.SetLapse;
import org.synaptarium.command.Route;
import org.synaptarium.engine.Brain;
import org.synaptarium.engine.Genotype;

/** Row 9: slow waves five minutes after an anaesthetic bolus. */
final class AnaesthesiaProtocol implements Protocol {
  private static final List<Target> TARGETS =
      List.of(
          new Target(
              "9",
              "anaesthetic.slow",
              "2 mg/kg into a vein at once: EEG-like power, 0.1 … 4 Hz",
              "× rest",
              Accept.atLeast(2),
              "lit: Akeju 2016"));

  static final GiveKetamine BOLUS = new GiveKetamine(Route.IV_BOLUS, 2, 0);
  private static final double SLOW_FROM_HZ = 0.1;
  private static final double SLOW_TO_HZ = 4;

  /** Middles of the figure's bands: half an octave apart, a quarter of a hertz to gamma. */
  static final double[] SPECTRUM_HZ = Curve.octaves(0.25, 2, 18);

  @Override
  public List<Target> targets() {
    return TARGETS;
  }

  @Override
  public int frames() {
    return Stages.LONG_FRAMES + Stages.MINUTE_FRAMES + 100;
  }

  @Override
  public void run(Subject subject, Findings findings) {
    Brain brain = subject.rested(Genotype.VAL_VAL);
    subject.give(brain, new SetLapse(60), BOLUS);
    subject.runUntil(brain, 5 * Stages.MINUTE_MS, _ -> {});
    subject.give(brain, new SetLapse(1));
    Spectrum asleep = Observation.of(subject, brain, Stages.LONG_FRAMES).spectrum();
    Spectrum rest = Stages.rest(subject).spectrum();
    findings.put(
        "anaesthetic.slow",
        asleep.power(SLOW_FROM_HZ, SLOW_TO_HZ) / rest.power(SLOW_FROM_HZ, SLOW_TO_HZ));
    Spectrum low = Stages.under(subject, Stages.LOW_UM).spectrum();
    findings.curve("spectrum low", relative(low, rest));
    findings.curve("spectrum anaesthetic", relative(asleep, rest));
  }

  private static double[] relative(Spectrum spectrum, Spectrum rest) {
    double[] power = spectrum.halfOctaves(SPECTRUM_HZ);
    double[] before = rest.halfOctaves(SPECTRUM_HZ);
    for (int i = 0; i < power.length; i++) {
      power[i] /= before[i];
    }
    return power;
  }
}
