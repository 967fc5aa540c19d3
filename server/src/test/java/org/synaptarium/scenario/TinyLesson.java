package org.synaptarium.scenario;

/** A lesson of half an hour that runs in a moment. */
public final class TinyLesson {
  public static final String TEXT =
      """
      format: 1
      id: tiny
      title: {en: Tiny}
      summary: {en: Tiny.}
      narration: {en: Tiny.}
      level: school
      minutes: 1
      brain: {neurons: 200, seed: 7}
      start: {bodySecondsPerSecond: 3600}
      timeline: [{at: 10min, type: turnDial, dial: stress, value: 1}]
      duration: 30min
      expectations:
        - {quantity: cortisol, at: 30min, accept: {min: 1.01}, text: {en: cortisol rises}}
      """;

  private TinyLesson() {}
}
