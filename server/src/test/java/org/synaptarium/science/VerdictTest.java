package org.synaptarium.science;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

/** A row is judged by its mean, and says so in every form. */
class VerdictTest {
  private static final Target TARGET =
      new Target("4", "x", "a rate", "Hz", Accept.between(1, 5), "test");

  private static Validation validation(double... values) {
    List<Findings> trials = DoubleStream.of(values).mapToObj(VerdictTest::findings).toList();
    List<Long> seeds = DoubleStream.of(values).mapToObj(v -> (long) v).toList();
    return new Validation(seeds, Verdict.all(List.of(TARGET), trials), trials);
  }

  private static Findings findings(double value) {
    Findings findings = new Findings();
    findings.put("x", value);
    return findings;
  }

  @Test
  void aMeanInsidePassesThoughOneSeedLiesOutside() {
    assertThat(validation(4, 4.5, 5.2).passed()).isTrue();
  }

  @Test
  void aMeanOutsideMissesThoughMostSeedsLieInside() {
    Validation missed = validation(4.9, 4.9, 9);
    assertThat(missed.passed()).isFalse();
    assertThat(missed.verdicts().getFirst().word()).isEqualTo("misses?");
    assertThat(missed.verdicts().getFirst().reason()).isNotEmpty();
  }

  @Test
  void anIntervalThatCrossesAnEndLeavesTheVerdictUnsure() {
    assertThat(validation(2, 2.1, 2.2).verdicts().getFirst().word()).isEqualTo("ok");
    assertThat(validation(4, 4.5, 5.2).verdicts().getFirst().word()).isEqualTo("ok?");
    assertThat(validation(6, 6.1, 6.2).verdicts().getFirst().word()).isEqualTo("misses");
  }

  @Test
  void whatWasNotMeasuredMisses() {
    assertThat(validation(Double.NaN).passed()).isFalse();
  }

  @Test
  void anOpenEndIsOutsideAndAClosedOneInside() {
    assertThat(Accept.above(0).contains(0)).isFalse();
    assertThat(Accept.atLeast(0).contains(0)).isTrue();
    assertThat(Accept.below(0).contains(-1e-9)).isTrue();
    assertThatThrownBy(() -> Accept.between(2, 1)).hasMessageContaining("no range");
  }

  @Test
  void rangesReadAsPeopleWriteThem() {
    assertThat(Accept.between(1_200, 2_400).text()).isEqualTo("1,200 … 2,400");
    assertThat(Accept.between(-40, -10).text()).isEqualTo("−40 … −10");
    assertThat(Accept.above(50).text()).isEqualTo("> 50");
    assertThat(Accept.atMost(0.3).text()).isEqualTo("≤ 0.3");
  }

  @Test
  void theTablePrintsTheIntervalAndTheReason() {
    StringWriter out = new StringWriter();
    ConsoleTable.print(validation(6, 6, 6.6), new PrintWriter(out, true));
    assertThat(out.toString())
        .contains("misses", "6.20", "5.34 … 7.06", "1 … 5", "0 of 1 targets come out, 3 seeds");
  }

  @Test
  void theJsonHoldsEveryNumberAndNullWhereThereIsNone() {
    JsonNode root = ValidationJson.of(validation(2, 4));
    JsonNode row = root.path("rows").path(0);
    assertThat(root.path("passed").asBoolean()).isTrue();
    assertThat(root.path("seeds")).hasSize(2);
    assertThat(row.path("row").asText()).isEqualTo("4");
    assertThat(row.path("mean").asDouble()).isEqualTo(3);
    assertThat(row.path("low95").isNumber()).isTrue();
    assertThat(row.path("min").asDouble()).isEqualTo(1);
    assertThat(row.path("values")).hasSize(2);
    assertThat(row.path("verdict").asText()).isEqualTo("ok");
    assertThat(row.has("reason")).isFalse();
    JsonNode lone = ValidationJson.of(validation(Double.NaN)).path("rows").path(0);
    assertThat(lone.path("mean").isNull()).isTrue();
    assertThat(lone.path("low95").isNull()).isTrue();
    assertThat(lone.path("reason").asText()).isNotEmpty();
  }
}
