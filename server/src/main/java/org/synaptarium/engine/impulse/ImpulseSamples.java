package org.synaptarium.engine.impulse;

/** Collects a trace, one sampled time after the other. */
final class ImpulseSamples {
  private final int[] timeUs;
  private final float[][] values;
  private double somaAtStartMv;
  private int taken;

  ImpulseSamples(int[] timeUs) {
    this.timeUs = timeUs;
    values = new float[ImpulseChannel.values().length][timeUs.length];
  }

  int[] timeUs() {
    return timeUs;
  }

  float[][] values() {
    return values;
  }

  void take(
      SynapseEquations synapse, SynapticCurrents currents, PostsynapticCell cell, double vesicles) {
    if (taken == 0) {
      somaAtStartMv = cell.somaMv();
    }
    for (ImpulseChannel channel : ImpulseChannel.values()) {
      double value =
          switch (channel) {
            case TERMINAL_VOLTAGE -> synapse.terminalMv();
            case CALCIUM_CHANNELS -> synapse.openCalciumChannels();
            case CALCIUM -> synapse.calciumUm();
            case VESICLES -> vesicles;
            case CLEFT -> synapse.transmitterMm();
            case AMPA_OPEN -> synapse.ampaOpen();
            case AMPA_DESENSITISED -> synapse.ampaDesensitised();
            case NMDA_OPEN -> synapse.nmdaGateOpen();
            case MAGNESIUM_BLOCKED -> currents.magnesiumBlocked(cell.synapseMv());
            case KETAMINE_BLOCKED -> currents.ketamineBlocked();
            case NMDA_CONDUCTING -> currents.nmdaConducting(cell.synapseMv());
            case GABA_OPEN -> synapse.gabaOpen();
            case SODIUM -> currents.sodiumPa(cell.synapseMv());
            case POTASSIUM -> currents.potassiumPa(cell.synapseMv());
            case CALCIUM_CURRENT -> currents.calciumPa(cell.synapseMv());
            case CHLORIDE -> currents.chloridePa(cell.synapseMv());
            case SYNAPSE_VOLTAGE -> cell.synapseMv();
            case SOMA_CHANGE -> cell.somaMv() - somaAtStartMv;
            case FREE -> synapse.free();
            case ON_RECEPTORS -> synapse.onReceptors();
            case ON_TRANSPORTERS -> synapse.onTransporters();
            case TAKEN_UP -> synapse.takenUp();
            case DIFFUSED -> synapse.diffused();
          };
      values[channel.ordinal()][taken] = (float) value;
    }
    taken++;
  }
}
