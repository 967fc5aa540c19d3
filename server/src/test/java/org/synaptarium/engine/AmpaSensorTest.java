package org.synaptarium.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * What the body hears of AMPA: every arrival at a pyramidal cell once, sent by a pyramidal cell of
 * no assembly. Counted again here from the wiring and the spikes.
 */
class AmpaSensorTest {
  private static final BrainSpec SPEC = new BrainSpec(400, 11, Genotype.VAL_VAL);
  private static final float DENSITY = 0.8f;
  private static final float RELEASE = 1.3f;
  private static final float AMPA_GAIN = 1.2f;

  /** Sums of floats against sums of doubles. */
  private static final double PERCENT = 1e-4;

  private final Anatomy anatomy = new Anatomy(SPEC.neurons());
  private final List<List<Afferent>> afferents = new ArrayList<>();
  private final Conditions conditions = new Conditions();
  private final Network network = new Network(SPEC);
  private double allNs;
  private int unheard;

  @Test
  void everySensedArrivalCountsOnceAndNoOther() {
    Wiring wiring = new Wiring(SPEC);
    for (Region region : Circuit.CLASSROOM.regions()) {
      int first = anatomy.firstOf(region);
      afferents.add(wiring.afferents(region, first, first + anatomy.perRegion()));
      conditions.density[region.index()] = DENSITY;
      conditions.release[region.index()] = RELEASE;
      conditions.ampaGain[region.index()] = AMPA_GAIN;
      conditions.tonicE[region.index()] = 1.5f;
      conditions.tonicI[region.index()] = 1.5f;
    }
    afferents.forEach(all -> all.forEach(a -> a.projection().setDensity(densityOf(a))));
    network.apply(conditions);
    network.run(400, conditions, StepTeam.alone(), 0, this::compare);
    assertThat(allNs).as("AMPA delivered, nS").isGreaterThan(1_000);
    assertThat(unheard).as("arrivals from assemblies").isGreaterThan(1_000);
  }

  private static double densityOf(Afferent afferent) {
    return afferent.kind() == Afferent.Kind.E_TO_E ? DENSITY : 1;
  }

  private void compare() {
    for (Patch patch : network.patches()) {
      double expected = 0;
      for (Afferent afferent : afferents.get(patch.region().index())) {
        expected += afferent.kind() == Afferent.Kind.E_TO_E ? heardNs(afferent) : 0;
      }
      assertThat(patch.ampaDeliveredNs())
          .as("%s at %d ms", patch.region(), network.ms())
          .isCloseTo(expected, withinPercentage(PERCENT));
      allNs += expected;
    }
  }

  /** Returns what arrived over a projection in this millisecond, of cells that are sensed. */
  private double heardNs(Afferent afferent) {
    Projection projection = afferent.projection();
    SpikeRing ring = network.ring();
    int shard = afferent.from().index();
    long sent =
        network.ms()
            - (afferent.local()
                ? SynapseParameters.LOCAL_DELAY_MS
                : SynapseParameters.LONG_DELAY_MS);
    double ns = 0;
    int end = ring.from(sent, shard, SynapseParameters.STEPS_PER_MS);
    for (int s = ring.from(sent, shard, 0); s < end; s++) {
      int source = ring.neurons()[s];
      if (anatomy.isExcitatory(source)) {
        int arrivals = projection.deliver(source, 0, new float[SPEC.neurons()]);
        boolean sensed = !isOfAnAssembly(source);
        unheard += sensed ? 0 : arrivals;
        double oneNs = (double) projection.ampaNs * RELEASE * AMPA_GAIN * ring.efficacies()[s];
        ns += sensed ? arrivals * oneNs : 0;
      }
    }
    return ns;
  }

  private boolean isOfAnAssembly(int pyramid) {
    Region region = anatomy.regionOf(pyramid);
    boolean carries =
        switch (region) {
          case PFC, AMY, DMN -> true;
          case HIP, VACC, DLPFC -> false;
        };
    return carries && AssemblyPart.holds(pyramid - anatomy.firstOf(region));
  }
}
