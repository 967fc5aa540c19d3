package org.synaptarium.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.synaptarium.engine.impulse.Impulse;
import org.synaptarium.engine.impulse.NeuronMeasure;

/** The drawn neuron is the simulated one. */
class NeuronMeasureTest {

  private static double value(String part, String measure) {
    return NeuronMeasure.all().stream()
        .filter(each -> each.part().equals(part) && each.measure().equals(measure))
        .findFirst()
        .orElseThrow(() -> new AssertionError(part + ", " + measure))
        .value();
  }

  @Test
  void wayAndSpeedGiveTheDelaysOfTheNetwork() {
    double local = value("axon", "way to a neighbour") / value("axon", "speed in a collateral");
    assertThat(local * 1e-3).isCloseTo(SynapseParameters.LOCAL_DELAY_MS, within(1e-9));
    double far = value("axon", "way to another region") / value("axon", "speed between regions");
    assertThat(far).isCloseTo(SynapseParameters.LONG_DELAY_MS, within(1e-9));
  }

  @Test
  void theBoutonHoldsTheVesiclesThatAnImpulseCanRelease() {
    assertThat(value("bouton", "docked vesicles")).isEqualTo(Impulse.SITES);
  }

  @Test
  void everyValueLiesWithinWhatIsSeenAndWhatIsSeenHasASource() {
    assertThat(NeuronMeasure.all())
        .allSatisfy(
            each -> {
              assertThat(each.value()).isBetween(each.low(), each.high());
              assertThat(each.source().isEmpty()).isEqualTo(each.tag().equals("teach"));
            });
  }
}
