package org.synaptarium.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The compiler of the Java machine does not change a brain. */
@Execution(ExecutionMode.CONCURRENT)
class InterpreterIT {
  private static final BrainSpec TINY = new BrainSpec(200, 11, Genotype.VAL_VAL);
  private static final int FRAMES = 12;

  private static String expected = "";

  @BeforeAll
  static void runHere() {
    expected = run().toString();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"-Xint", "-XX:TieredStopAtLevel=1", "-XX:-UseSuperWord", "-XX:+UseSerialGC"})
  void d8_anotherProcessInterpretedOrCompiledReachesEqualHashes(String flag) throws Exception {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                flag,
                "-cp",
                System.getProperty("java.class.path"),
                InterpreterIT.class.getName())
            .redirectErrorStream(true)
            .start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(output).isZero();
    assertThat(output.strip()).isEqualTo(expected);
  }

  public static void main(String[] args) {
    System.out.println(run());
  }

  private static List<Long> run() {
    List<Long> hashes = new ArrayList<>();
    hashes.addAll(Lessons.hashes(Brain.create(TINY), FRAMES, StepTeam.alone()));
    for (ReferenceModel model : ReferenceModel.values()) {
      ReferenceNetwork network = ReferenceNetwork.create(model, 2_000, 7);
      network.advance(StepTeam.alone());
      hashes.add(network.stateHash());
    }
    return hashes;
  }
}
