package org.synaptarium.science;

import java.util.List;
import org.synaptarium.command.BrainCommand.CuePattern;
import org.synaptarium.command.Pattern;
import org.synaptarium.engine.Brain;
import org.synaptarium.engine.BrainSpec;
import org.synaptarium.engine.Circuit;
import org.synaptarium.engine.Genotype;
import org.synaptarium.engine.Region;
import org.synaptarium.engine.Severity;

/** The published figures of the circuit of two areas: a sad cue, then a cognitive one. */
final class TwoAreaProtocol implements Protocol {
  private static final String ROW = "two-area";
  private static final String SOURCE = "lit: Ramirez-Mahaluf 2017";

  private static final List<Target> TARGETS =
      List.of(
          target("area.quiet", "healthy, no cue: vACC", "Hz", Accept.below(5)),
          target("area.sad", "healthy, after the sad cue: vACC", "Hz", Accept.between(35, 45)),
          target(
              "area.cognitive",
              "healthy, then after the cognitive cue: dlPFC",
              "Hz",
              Accept.between(35, 45)),
          target("area.silenced", "same: vACC", "Hz", Accept.below(5)),
          target("area.moderate", "moderate illness, no cue: vACC", "Hz", Accept.atLeast(35)),
          target(
              "area.severe",
              "severe illness, after the cognitive cue: vACC less dlPFC",
              "Hz",
              Accept.above(30)));

  /** The published circuit: 800 pyramidal cells and 200 interneurons an area. */
  private static final int NEURONS = 2_000;

  private static final int FRAMES_PER_S = 1_000 / Brain.FRAME_MS;

  /** Cues last a second; after two more the circuit has settled for one of its states. */
  private static final double CUE_MS = 1_000;

  private static final int SETTLE_FRAMES = 3 * FRAMES_PER_S;
  private static final int WATCH_FRAMES = 5 * FRAMES_PER_S;

  /** Ill circuits get active by themselves, some later than others. */
  private static final int ONSET_FRAMES = 10 * FRAMES_PER_S;

  private static Target target(String key, String quantity, String unit, Accept accept) {
    return new Target(ROW, key, quantity, unit, accept, SOURCE);
  }

  @Override
  public List<Target> targets() {
    return TARGETS;
  }

  @Override
  public int frames() {
    return 5 * WATCH_FRAMES + 4 * SETTLE_FRAMES + 2 * ONSET_FRAMES;
  }

  @Override
  public void run(Subject subject, Findings findings) {
    Brain healthy = brain(subject, Severity.HEALTHY);
    subject.run(healthy, SETTLE_FRAMES);
    findings.put("area.quiet", watch(subject, healthy).rateEHz(Region.VACC));
    findings.put("area.sad", cued(subject, healthy, Pattern.NEGATIVE).rateEHz(Region.VACC));
    Observation thinking = cued(subject, healthy, Pattern.NEW);
    findings.put("area.cognitive", thinking.rateEHz(Region.DLPFC));
    findings.put("area.silenced", thinking.rateEHz(Region.VACC));
    Brain moderate = brain(subject, Severity.MODERATE);
    subject.run(moderate, ONSET_FRAMES);
    findings.put("area.moderate", watch(subject, moderate).rateEHz(Region.VACC));
    Brain severe = brain(subject, Severity.SEVERE);
    subject.run(severe, ONSET_FRAMES);
    Observation failed = cued(subject, severe, Pattern.NEW);
    findings.put("area.severe", failed.rateEHz(Region.VACC) - failed.rateEHz(Region.DLPFC));
  }

  private static Brain brain(Subject subject, Severity severity) {
    return Brain.create(
        new BrainSpec(Circuit.TWO_AREA, NEURONS, subject.seed(), Genotype.VAL_VAL, severity));
  }

  private static Observation cued(Subject subject, Brain brain, Pattern pattern) {
    subject.give(brain, new CuePattern(pattern, 1, CUE_MS));
    subject.run(brain, SETTLE_FRAMES);
    return watch(subject, brain);
  }

  private static Observation watch(Subject subject, Brain brain) {
    return Observation.of(subject, brain, WATCH_FRAMES);
  }
}
