package org.synaptarium.science;

import java.util.List;

/**
 * The circuits of other people: they have rows of their own, and stand as not measured until the
 * engine runs them.
 */
final class ReferenceProtocol implements Protocol {
  private static final List<Target> TARGETS =
      List.of(
          new Target(
              "two-area",
              "area.sad",
              "healthy, after the sad cue: vACC",
              "Hz",
              Accept.between(35, 45),
              "lit: Ramirez-Mahaluf 2017"),
          new Target(
              "two-area",
              "area.cognitive",
              "healthy, then after the cognitive cue: dlPFC",
              "Hz",
              Accept.between(35, 45),
              "lit: Ramirez-Mahaluf 2017"),
          new Target(
              "two-area",
              "area.silenced",
              "same: vACC",
              "Hz",
              Accept.below(5),
              "lit: Ramirez-Mahaluf 2017"),
          new Target(
              "two-area",
              "area.moderate",
              "moderate illness, no cue: vACC",
              "Hz",
              Accept.atLeast(35),
              "lit: Ramirez-Mahaluf 2017"),
          new Target(
              "two-area",
              "area.severe",
              "severe illness, after the cognitive cue: dlPFC",
              "Hz",
              Accept.below(5),
              "lit: Ramirez-Mahaluf 2017"),
          new Target(
              "brunel2000",
              "brunel.rate",
              "g 5, η 2: mean rate",
              "Hz",
              Accept.between(36, 40),
              "lit: Brunel 2000"),
          new Target(
              "coba",
              "coba.rate",
              "after the kick: mean rate",
              "Hz",
              Accept.between(15, 21),
              "lit: Vogels & Abbott 2005; Brette 2007"));

  @Override
  public List<Target> targets() {
    return TARGETS;
  }

  @Override
  public int frames() {
    return 0;
  }

  @Override
  public void run(Subject subject, Findings findings) {
    TARGETS.forEach(target -> findings.put(target.key(), Double.NaN));
  }
}
