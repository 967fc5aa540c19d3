package org.synaptarium.engine;

/** Biophysics of a point neuron with exponential conductances. Units: pF, nS, mV, ms. */
record ConductanceCell(
    float capacitancePf,
    float leakNs,
    float restMv,
    float thresholdMv,
    float resetMv,
    float excitatoryMv,
    float inhibitoryMv,
    double excitatoryTauMs,
    double inhibitoryTauMs) {}
