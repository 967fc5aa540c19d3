package org.synaptarium.frame;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.synaptarium.command.Dial;
import org.synaptarium.engine.Region;

class MetricsTest {

  @Test
  void aRowHasTheOrderOfTheProtocolAndBeginsLikeOlderOnes() {
    assertThat(Metrics.names()).hasSize(Metrics.COUNT).hasSize(108).doesNotHaveDuplicates();
    assertThat(Metrics.names()).startsWith("PFC.rateEHz", "PFC.rateIHz", "PFC.spineDensity");
    assertThat(Metrics.names().subList(43, 47))
        .containsExactly("dial.stress", "dial.glutamate", "dial.ketamine", "eegDelta");
    assertThat(Metrics.names().subList(58, 60))
        .containsExactly("connectivityWindowMs", "norketamineNgPerMl");
    assertThat(Metrics.names().get(65)).isEqualTo("arrow.stressToCortisol");
    assertThat(Metrics.names().subList(99, 101))
        .containsExactly("arrow.hnkToAmpa", "thought.negative.overlap");
    assertThat(Metrics.names()).endsWith("thought.new.dwellMs", "thought.new.strength");
    assertThat(Metrics.names().get(Metrics.indexOf(Region.DMN, RegionMetric.DEAD_SHARE)))
        .isEqualTo("DMN.deadShare");
    assertThat(Metrics.names().get(Metrics.indexOf(BodyMetric.CORTISOL))).isEqualTo("cortisol");
    assertThat(Metrics.indexOf(Dial.KETAMINE)).isEqualTo(45);
  }
}
