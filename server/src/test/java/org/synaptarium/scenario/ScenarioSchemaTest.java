package org.synaptarium.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.synaptarium.command.Arrow;
import org.synaptarium.command.Blocker;
import org.synaptarium.command.CommandJson;
import org.synaptarium.command.Control;
import org.synaptarium.command.Dial;
import org.synaptarium.command.DialPolicy;
import org.synaptarium.command.Hypothesis;
import org.synaptarium.command.Limits;
import org.synaptarium.command.Modulator;
import org.synaptarium.command.Pattern;
import org.synaptarium.command.Range;
import org.synaptarium.command.Route;
import org.synaptarium.engine.Circuit;
import org.synaptarium.engine.Genotype;
import org.synaptarium.engine.Region;
import org.synaptarium.engine.Severity;

/** The schema is written by hand; what it says of commands and quantities is what the code says. */
class ScenarioSchemaTest {
  private static final JsonNode SCHEMA = schema();

  @Test
  void boundsAreThoseOfTheCommands() {
    assertBounds("/$defs/lapse", Limits.LAPSE);
    assertBounds("/$defs/giveKetamine/properties/doseMgPerKg", Limits.KETAMINE_DOSE);
    assertBounds("/$defs/giveKetamine/properties/durationMin", Limits.INFUSION_DURATION);
    assertBounds("/$defs/turnDial/properties/value", Dial.KETAMINE.range());
    assertBounds("/$defs/setModulator/properties/level", Modulator.GABA_TONE.range());
    assertBounds("/$defs/giveControl/properties/doseMgPerKg", Limits.CONTROL_DOSE);
    assertBounds("/$defs/cuePattern/properties/strength", Limits.CUE_STRENGTH);
    assertBounds("/$defs/cuePattern/properties/durationMs", Limits.CUE_DURATION);
    assertThat(SCHEMA.at("/$defs/setModulator/else/properties/level/maximum").asDouble())
        .isEqualTo(Modulator.DOPAMINE_D1.range().max());
    assertThat(SCHEMA.at("/$defs/turnDial/allOf/0/then/properties/value/maximum").asDouble())
        .isEqualTo(Dial.STRESS.range().max());
    assertThat(SCHEMA.at("/$defs/turnDial/allOf/1/then/properties/value/maximum").asDouble())
        .isEqualTo(Dial.GLUTAMATE.range().max());
  }

  @Test
  void namesAreThoseOfTheCode() {
    assertThat(names("/$defs/turnDial/properties/dial")).isEqualTo(camelCase(Dial.values()));
    assertThat(names("/$defs/giveKetamine/properties/route")).isEqualTo(camelCase(Route.values()));
    assertThat(names("/$defs/setBlocker/properties/blocker"))
        .isEqualTo(camelCase(Blocker.values()));
    assertThat(names("/$defs/setModulator/properties/modulator"))
        .isEqualTo(camelCase(Modulator.values()));
    assertThat(names("/$defs/giveControl/properties/control"))
        .isEqualTo(camelCase(Control.values()));
    assertThat(names("/$defs/setArrow/properties/arrow")).isEqualTo(camelCase(Arrow.values()));
    assertThat(names("/$defs/setHypothesis/properties/hypothesis"))
        .isEqualTo(camelCase(Hypothesis.values()));
    assertThat(names("/$defs/cuePattern/properties/pattern"))
        .isEqualTo(camelCase(Pattern.values()));
    assertThat(names("/$defs/brain/properties/genotype")).isEqualTo(camelCase(Genotype.values()));
    assertThat(names("/$defs/brain/properties/circuit")).isEqualTo(camelCase(Circuit.values()));
    assertThat(names("/$defs/brain/properties/severity")).isEqualTo(camelCase(Severity.values()));
    assertThat(names("/$defs/chapter/properties/lens")).isEqualTo(camelCase(Lens.values()));
    assertThat(names("/$defs/start/properties/policies/properties/stress"))
        .isEqualTo(camelCase(DialPolicy.values()));
    assertThat(names("/properties/level")).isEqualTo(camelCase(Level.values()));
    assertThat(names("/$defs/chapter/properties/region"))
        .isEqualTo(Arrays.stream(Region.values()).map(Region::name).toList());
    assertThat(names("/$defs/quantity"))
        .isEqualTo(Quantity.all().stream().map(Quantity::name).toList());
  }

  private static void assertBounds(String pointer, Range range) {
    assertThat(SCHEMA.at(pointer).path("minimum").asDouble()).isEqualTo(range.min());
    assertThat(SCHEMA.at(pointer).path("maximum").asDouble()).isEqualTo(range.max());
  }

  private static List<String> names(String pointer) {
    List<String> names = new ArrayList<>();
    SCHEMA.at(pointer).path("enum").forEach(name -> names.add(name.asText()));
    return names;
  }

  private static List<String> camelCase(Enum<?>[] constants) {
    return Arrays.stream(constants).map(CommandJson::nameOf).toList();
  }

  private static JsonNode schema() {
    try (var resource = ScenarioSchema.class.getResourceAsStream("scenario.schema.json")) {
      return new ObjectMapper().readTree(resource);
    } catch (java.io.IOException e) {
      throw new AssertionError(e);
    }
  }
}
