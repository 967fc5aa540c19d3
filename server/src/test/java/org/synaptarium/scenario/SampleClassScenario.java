package org.synaptarium.scenario;

/** A lesson that uses what the format has for classes and both clocks, for tests to break. */
final class SampleClassScenario {
  static final String TEXT =
      """
      format: 1
      id: trial
      title: {en: Trial}
      summary: {en: A trial.}
      narration: {en: Told before it starts.}
      level: school
      minutes: 5
      brain:
        neurons: 200
        seed: 7
        hypotheses: [tonicNmda, hnk]
        blockers: [ttx]
      start:
        teams: {count: 3, seeds: family}
        trial: {arms: [saline, lowDose]}
      timeline:
        - {atNeural: 2s, type: turnDial, dial: stress, value: 0.8}
        - {after: 1s, type: setLapse, bodySecondsPerSecond: 60}
        - {at: 3min, type: setBlocker, blocker: ttx, active: false}
        - {after: 0.5s, type: setLapse, bodySecondsPerSecond: 1}
      polls:
        - at: 1s
          question: {en: "How long?", de: "Wie lange?"}
          number: {least: 0, greatest: 60, unit: {en: days, de: Tage}}
          right: 21
        - at: 3min
          question: {en: "Which arm?"}
          choices: [{en: Saline, de: Salz}, {en: Low dose}]
          right: 2
          explanation: {en: It grows.}
          anonymous: false
      predictions:
        - at: 1s
          question: {en: Draw the spines.}
          quantity: PFC.spines
          least: 0.5
          greatest: 1.2
          span: 2d
      duration: 4min
      picture: {quantities: [cortisol, PFC.spines]}
      """;

  private SampleClassScenario() {}
}
