package org.synaptarium.science;

import static org.synaptarium.science.Stages.change;

import java.util.List;
import org.synaptarium.command.Arrow;
import org.synaptarium.command.BrainCommand.SetArrow;
import org.synaptarium.engine.Brain;
import org.synaptarium.engine.Genotype;
import org.synaptarium.engine.Region;

/** Row 10: the same block of NMDA receptors on one kind of cell only. */
final class BlockSiteProtocol implements Protocol {

  /* Pyramidal cells at 3.97 µM lose what interneurons lose at 0.8 µM: 40 % (docs/model.md, section 4). */
  private static final double ON_PYRAMIDS_UM = 3.97;

  private static final List<Target> TARGETS =
      List.of(
          new Target(
              "10",
              "block.onI",
              "the block of 0.8 µM on interneurons only: pyramidal cells",
              "% of rest more",
              Accept.above(0),
              "lit: Homayoun & Moghaddam 2007"),
          new Target(
              "10",
              "block.onE",
              "the same share blocked on pyramidal cells only: pyramidal cells",
              "% of rest more",
              Accept.atMost(0),
              "lit: Homayoun & Moghaddam 2007"));

  @Override
  public List<Target> targets() {
    return TARGETS;
  }

  @Override
  public int frames() {
    return 2 * (Stages.FILLING_FRAMES + Stages.SHORT_FRAMES);
  }

  @Override
  public void run(Subject subject, Findings findings) {
    double rest = Stages.rest(subject).rateEHz(Region.PFC);
    double onI = rateWithout(subject, Arrow.KETAMINE_TO_PYRAMIDS, Stages.LOW_UM);
    double onE = rateWithout(subject, Arrow.KETAMINE_TO_INTERNEURONS, ON_PYRAMIDS_UM);
    findings.put("block.onI", change(onI, rest));
    findings.put("block.onE", change(onE, rest));
  }

  private static double rateWithout(Subject subject, Arrow arrow, double um) {
    Brain brain = subject.rested(Genotype.VAL_VAL);
    subject.give(brain, new SetArrow(arrow, false));
    Stages.fill(subject, brain, um);
    return Observation.of(subject, brain, Stages.SHORT_FRAMES).rateEHz(Region.PFC);
  }
}
