package org.synaptarium.scenario;

/** The smallest lesson that uses every part of the format, for tests to break. */
final class SampleScenario {
  static final String TEXT =
      """
      format: 1
      id: sample
      title: {en: Sample, de: Muster}
      summary: {en: A sample.}
      narration: {en: Told before it starts.}
      level: school
      minutes: 5
      references:
        - key: popoli2012
          text: Popoli et al. 2012, The stressed synapse, Nat Rev Neurosci
          doi: 10.1038/nrn3138
      brain:
        neurons: 200
        seed: 7
        genotype: valMet
      start:
        bodySecondsPerSecond: 3600
        policies: {stress: host}
      timeline:
        - {at: 1h, type: turnDial, dial: stress, value: 0.8}
        - {at: 2h, type: giveKetamine, route: ivBolus, doseMgPerKg: 0.5}
        - {at: 2h, type: setBlocker, blocker: nbqx, active: true}
        - {at: 2h 30min, type: setLapse, bodySecondsPerSecond: 60}
      chapters:
        - at: 0s
          title: {en: Rest}
          narration: {en: Nothing happens.}
          lens: signals
          region: PFC
        - at: 1h
          title: {en: Stress}
          narration: {en: Something happens.}
          speakerNotes: {en: Wait.}
      duration: 3h
      expectations:
        - quantity: PFC.spines
          between: [2h, 3h]
          judge: ratio
          rest: [0s, 1h]
          accept: {min: 0.7, max: 0.85}
          reference: popoli2012
          text: {en: Spines are lost.}
      """;

  private SampleScenario() {}
}
