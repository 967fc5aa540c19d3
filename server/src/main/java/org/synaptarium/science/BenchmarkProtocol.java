package org.synaptarium.science;

import java.util.List;
import org.synaptarium.engine.ReferenceModel;
import org.synaptarium.engine.ReferenceNetworks;

/** The benchmark networks of the field, run by the engine's own parts. */
final class BenchmarkProtocol implements Protocol {
  private static final List<Target> TARGETS =
      List.of(
          new Target(
              "brunel2000",
              "brunel.rate",
              "g 5, η 2: mean rate of excitatory cells",
              "Hz",
              Accept.between(36, 40),
              "lit: Brunel 2000"),
          new Target(
              "coba",
              "coba.rate",
              "after the kick: mean rate of excitatory cells",
              "Hz",
              Accept.between(15, 21),
              "lit: Vogels & Abbott 2005; Brette 2007"));

  private static final int BRUNEL_SECONDS = 1;
  private static final int COBA_SECONDS = 5;

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
    findings.put("brunel.rate", rate(subject, ReferenceModel.BRUNEL2000, BRUNEL_SECONDS));
    findings.put("coba.rate", rate(subject, ReferenceModel.COBA, COBA_SECONDS));
  }

  private static double rate(Subject subject, ReferenceModel model, int seconds) {
    return ReferenceNetworks.run(model, subject.seed(), seconds, subject.alone()).rateEHz();
  }
}
