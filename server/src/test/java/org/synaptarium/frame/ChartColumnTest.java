package org.synaptarium.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.synaptarium.command.BrainCommand;
import org.synaptarium.command.Route;
import org.synaptarium.engine.Brain;
import org.synaptarium.engine.BrainSpec;
import org.synaptarium.engine.Circuit;
import org.synaptarium.engine.Genotype;
import org.synaptarium.engine.Severity;
import org.synaptarium.engine.StepTeam;
import org.synaptarium.scenario.ChartColumn;
import org.synaptarium.scenario.Quantity;

/** What lessons call a quantity and what charts call it is one number. */
class ChartColumnTest {

  @Test
  void aQuantityAndItsColumnHoldTheSameNumber() {
    same(new BrainSpec(200, 3, Genotype.VAL_VAL));
    same(new BrainSpec(Circuit.TWO_AREA, 200, 3, Genotype.VAL_VAL, Severity.HEALTHY));
  }

  private static void same(BrainSpec spec) {
    Brain brain = Brain.create(spec);
    List<BrainCommand> dose =
        spec.circuit() == Circuit.CLASSROOM
            ? List.of(new BrainCommand.GiveKetamine(Route.IV_BOLUS, 0.5, 0))
            : List.of();
    brain.advance(dose, StepTeam.alone());
    for (int frame = 0; frame < 30; frame++) {
      brain.advance(List.of(), StepTeam.alone());
    }
    float[] row = Metrics.of(brain);
    List<Quantity> quantities = Quantity.all(spec.circuit());
    int shown = 0;
    for (Quantity quantity : quantities) {
      Optional<String> column = ChartColumn.of(quantity);
      if (column.isPresent()) {
        assertThat(Metrics.names()).contains(column.get());
        assertThat(row[Metrics.names().indexOf(column.get())])
            .as(quantity.name())
            .isEqualTo((float) quantity.of(brain));
        assertThat(ChartColumn.quantityOf(column.get(), spec.circuit())).contains(quantity);
        shown++;
      }
    }
    assertThat(shown).isGreaterThanOrEqualTo(quantities.size() - 1);
  }
}
