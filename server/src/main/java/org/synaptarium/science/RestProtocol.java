package org.synaptarium.science;

import java.util.List;
import org.synaptarium.engine.Region;

/** Row 4: the prefrontal cortex at rest. */
final class RestProtocol implements Protocol {
  private static final List<Target> TARGETS =
      List.of(
          new Target(
              "4",
              "rest.rateE",
              "PFC at rest, pyramidal cells",
              "Hz",
              Accept.between(0.5, 5),
              "lit: awake cortex"),
          new Target(
              "4",
              "rest.rateI",
              "PFC at rest, interneurons",
              "Hz",
              Accept.between(4, 20),
              "lit: awake cortex"),
          new Target(
              "4",
              "rest.cvIsi",
              "PFC at rest, CV of inter-spike intervals of pyramidal cells",
              "1",
              Accept.between(0.7, 1.3),
              "lit: Softky & Koch 1993"));

  @Override
  public List<Target> targets() {
    return TARGETS;
  }

  @Override
  public int frames() {
    return Stages.MINUTE_FRAMES;
  }

  @Override
  public void run(Subject subject, Findings findings) {
    Observation rest = Stages.rest(subject);
    findings.put("rest.rateE", rest.rateEHz(Region.PFC));
    findings.put("rest.rateI", rest.rateIHz(Region.PFC));
    findings.put("rest.cvIsi", rest.intervals().coefficientOfVariation());
  }
}
