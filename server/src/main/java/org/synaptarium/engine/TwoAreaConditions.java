package org.synaptarium.engine;

import org.synaptarium.command.BrainCommand;
import org.synaptarium.command.Dial;
import org.synaptarium.command.Modulator;
import org.synaptarium.command.Pattern;

/**
 * What illness, cues and treatment make of the two-area circuit: one value per area, by index.
 * Derived from severity and dials, so not state of its own.
 */
final class TwoAreaConditions {
  /** What is left of an AMPA conductance after a step. */
  final float[] ampaDecay = new float[Circuit.SLOTS];

  /** Leak reversal of the pyramidal cells, mV. */
  final float[] leakReversalMv = new float[Circuit.SLOTS];

  /** Strength of the cue to the pyramidal cells; 0 when there is none. */
  final float[] cue = new float[Circuit.SLOTS];

  /** Strength of GABA synapses. */
  float gaba = 1;

  void set(Severity severity, Dials dials) {
    double slowing =
        severity.slowing()
            + TwoAreaParameters.SLOWING_PER_DIAL * (dials.glutamate() - Dial.GLUTAMATE.rest());
    double tauMs = TwoAreaParameters.AMPA_TAU_MS;
    int vacc = Region.VACC.index();
    int dlpfc = Region.DLPFC.index();
    ampaDecay[vacc] = SynapseParameters.decayPerStep(tauMs * (1 + slowing));
    ampaDecay[dlpfc] = SynapseParameters.decayPerStep(tauMs);
    leakReversalMv[vacc] =
        (float)
            (CellParameters.LEAK_REVERSAL_MV
                - TwoAreaParameters.SEROTONIN_1A_MV * dials.level(Modulator.SEROTONIN_1A));
    leakReversalMv[dlpfc] = CellParameters.LEAK_REVERSAL_MV;
    cue[vacc] = (float) dials.cueOf(Pattern.NEGATIVE);
    cue[dlpfc] = (float) dials.cueOf(Pattern.NEW);
    gaba = (float) dials.level(Modulator.GABA_TONE);
  }

  /** Tells whether the circuit gives the command a meaning; what has none is not for its brains. */
  static boolean understands(BrainCommand command) {
    return switch (command) {
      case BrainCommand.TurnDial(var dial, var _) -> dial == Dial.GLUTAMATE;
      case BrainCommand.SetModulator(var modulator, var _) ->
          modulator == Modulator.SEROTONIN_1A || modulator == Modulator.GABA_TONE;
      case BrainCommand.SetLapse(var lapse) -> lapse == 1;
      case BrainCommand.CuePattern _, BrainCommand.SoftReset _, BrainCommand.FullReset _ -> true;
      case BrainCommand.GiveKetamine _,
          BrainCommand.GiveControl _,
          BrainCommand.SetBlocker _,
          BrainCommand.SetArrow _,
          BrainCommand.SetHypothesis _ ->
          false;
    };
  }
}
