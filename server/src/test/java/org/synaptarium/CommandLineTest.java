package org.synaptarium;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.synaptarium.recording.RecordingFiles;
import org.synaptarium.scenario.TinyLesson;

class CommandLineTest {
  private record Outcome(int exitCode, String out, String err) {}

  @TempDir Path folder = Path.of("");

  @Test
  void simulateReportsOneJsonObject() throws IOException {
    Outcome outcome = run("simulate", lesson().toString(), "--seed", "9", "--json");
    JsonNode report = new ObjectMapper().readTree(outcome.out);
    assertThat(outcome.exitCode).isZero();
    assertThat(outcome.out.lines()).hasSize(1);
    assertThat(report.path("scenario").asText()).isEqualTo("tiny");
    assertThat(report.path("seed").asLong()).isEqualTo(9);
    assertThat(report.path("frames").asLong()).isEqualTo(10);
    assertThat(report.path("bodyTimeHours").asDouble()).isEqualTo(0.5);
    assertThat(report.path("stateHash").asText()).matches("[0-9a-f]{16}");
    assertThat(report.path("wallSeconds").asDouble()).isPositive();
    for (String place :
        List.of(
            "/regions/PFC/rateE",
            "/regions/HIP/rateI",
            "/regions/AMY/spines",
            "/regions/DMN/glutamateUm",
            "/ketamine/plasmaNgPerMl",
            "/ketamine/effectSiteUm",
            "/cortisol",
            "/bdnf",
            "/mtor",
            "/symptomIndex")) {
      assertThat(report.at(place).isNumber()).as(place).isTrue();
    }
  }

  @Test
  void optionsOfTheFrontThatCannotBeAreOneSentence() {
    assertThat(run("serve", "--tls-cert", "x.pem").err)
        .contains("--tls-cert and --tls-key belong together; only one is given");
    assertThat(run("serve", "--tls-cert", "no.pem", "--tls-key", "no.key").err)
        .isEqualTo("synaptarium: --tls-cert: there is no file no.pem\n");
    assertThat(run("serve", "--host-name", "http://x").err)
        .contains("--host-name is http://x; allowed: a name like");
    assertThat(run("serve", "--max-classes", "0").err)
        .contains("--max-classes is 0; allowed: 1 … 100000");
  }

  @Test
  void benchPrintsOneJsonObjectWithTheFieldsThatScriptsRead() throws IOException {
    Outcome outcome =
        run("bench", "engine", "--model", "coba", "--neurons", "2000", "--seconds", "1", "--json");
    JsonNode report = new ObjectMapper().readTree(outcome.out);
    assertThat(outcome.exitCode).isZero();
    assertThat(outcome.out.lines()).hasSize(1);
    assertThat(report.fieldNames())
        .toIterable()
        .containsExactly(
            "model",
            "neurons",
            "synapses",
            "threads",
            "bioSeconds",
            "buildSeconds",
            "simSeconds",
            "realTimeFactor",
            "spikes",
            "synapticEvents",
            "eventsPerSecond",
            "meanRateHz",
            "rateEHz",
            "rateIHz",
            "cvIsi",
            "stateHash",
            "peakRssMb",
            "warmUpBioSeconds");
    assertThat(report.path("model").asText()).isEqualTo("coba");
    assertThat(report.path("stateHash").asText()).matches("[0-9a-f]{16}");
    assertThat(outcome.err).contains("not counted: building, and 40 s of neural time to warm up");
  }

  @Test
  void benchRefusesASizeThatANetworkCannotHave() {
    Outcome outcome = run("bench", "engine", "--model", "brunel2000", "--neurons", "12501");
    assertThat(outcome.exitCode).isEqualTo(2);
    assertThat(outcome.err)
        .contains(
            "--neurons is 12501; allowed for brunel2000: a multiple of 50 from 1250 to 100000");
  }

  @Test
  void simulateWritesEveryFrameAsARowWithUnits() throws IOException {
    Path csv = folder.resolve("run.csv");
    assertThat(run("simulate", lesson().toString(), "--csv", csv.toString()).exitCode).isZero();
    List<String> rows = Files.readAllLines(csv);
    assertThat(rows).hasSize(11);
    assertThat(rows.getFirst()).startsWith("frame,neural time (s),body time (h),PFC.rateE (Hz)");
    assertThat(rows)
        .allSatisfy(row -> assertThat(row.split(",")).hasSize(rows.getFirst().split(",").length));
  }

  @Test
  void impulseTellsTheStagesAndWritesEverySampleWithUnits() throws IOException {
    Path csv = folder.resolve("impulse.csv");
    Outcome outcome =
        run("impulse", lesson().toString(), "--at", "0s", "--csv", csv.toString(), "--json");
    assertThat(outcome.exitCode).isZero();
    JsonNode trace = new ObjectMapper().readTree(outcome.out);
    int spikeUs = trace.at("/marksUs/actionPotential").asInt();
    assertThat(trace.at("/marksUs/release").asInt() - spikeUs).isBetween(500, 1_000);
    assertThat(trace.at("/channels/cleft/unit").asText()).isEqualTo("mM");
    List<String> rows = Files.readAllLines(csv);
    assertThat(rows).hasSize(trace.path("timeUs").size() + 1);
    assertThat(rows.getFirst()).startsWith("time (us),terminalVoltage (mV),");
    Outcome single =
        run("impulse", lesson().toString(), "--number", "3", "--synapse", "inhibitory");
    assertThat(single.exitCode).isZero();
    assertThat(single.out).contains("inhibitory synapse, seed 7", "actionPotential");
  }

  @Test
  void verifyFailsUntilGoldenValuesAreMintedAndAgainWhenThePromiseIsBroken() throws IOException {
    String lesson = lesson().toString();
    assertThat(run("verify", lesson, "--seeds", "2").exitCode).isEqualTo(1);
    assertThat(run("verify", lesson, "--seeds", "2", "--mint").exitCode).isZero();
    assertThat(run("verify", lesson, "--seeds", "2").exitCode).isZero();
    Files.writeString(
        lesson().resolve("scenario.yaml"), TinyLesson.TEXT.replace("min: 1.01", "min: 99"));
    Outcome broken = run("verify", lesson, "--seeds", "1", "--json");
    assertThat(broken.exitCode).isEqualTo(1);
    assertThat(new ObjectMapper().readTree(broken.out).path("passed").asBoolean()).isFalse();
  }

  @Test
  void verifyNoticesAPictureThatIsNotTheRunsAndMintsTheOneThatIs() throws IOException {
    String lesson = lesson().toString();
    Path picture = lesson().resolve("picture.svg");
    run("verify", lesson, "--seeds", "1", "--mint");
    assertThat(picture).content().startsWith("<svg ").contains("cortisol");
    Files.writeString(picture, Files.readString(picture).replace("cortisol", "cortison"));
    Outcome other = run("verify", lesson, "--seeds", "1");
    assertThat(other.exitCode).isEqualTo(1);
    assertThat(other.out).contains("FAIL  picture: it no longer shows what the run gives");
    Files.delete(picture);
    assertThat(run("verify", lesson, "--seeds", "1").out).contains("FAIL  picture: there is none");
    run("verify", lesson, "--seeds", "1", "--mint");
    assertThat(run("verify", lesson, "--seeds", "1").exitCode).isZero();
  }

  @Test
  void verifyScienceReportsTheRowsAskedForAsOneJsonObject() throws IOException {
    Outcome outcome = run("verify", "--science", "--rows", "1,3", "--seeds", "2", "--json");
    JsonNode report = new ObjectMapper().readTree(outcome.out);
    assertThat(outcome.exitCode).isZero();
    assertThat(outcome.out.lines()).hasSize(1);
    assertThat(report.path("rows")).hasSize(4);
    assertThat(report.at("/rows/3/row").asText()).isEqualTo("3");
  }

  @Test
  void scenarioCheckSaysWhereTheMistakeIs() throws IOException {
    Path file = lesson().resolve("scenario.yaml");
    assertThat(run("scenario", "check", file.toString()).exitCode).isZero();
    Files.writeString(file, TinyLesson.TEXT.replace("seed: 7", "sed: 7"));
    Outcome outcome = run("scenario", "check", file.toString());
    assertThat(outcome.exitCode).isEqualTo(2);
    assertThat(outcome.err)
        .contains(file + ":8:23: the field 'sed' is unknown here; did you mean 'seed'?");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          simulate no-such-lesson              | no scenario 'no-such-lesson'
          simulate blank                       | a blank brain has no end
          simulate blank --until 5             | '5' is not a body time
          simulate blank --until 1s --seed x   | 'x'
          simulate blank --until 1s --threads 0 | --threads is 0; allowed: 1
          simulate blank --until 1s --csv /nowhere/x.csv | can't write /nowhere/x.csv
          impulse blank --rank 2               | rank is 2.0; allowed: 0
          impulse blank --number -1            | number is -1; allowed: 0
          impulse blank --hold 100             | voltage is 100.0 mV
          impulse blank --region vacc          | --region is VACC; allowed: [PFC, HIP, AMY, DMN]
          impulse blank --csv /nowhere/x.csv   | can't write /nowhere/x.csv
          verify blank --seeds 0               | --seeds is 0; allowed: 1
          verify --science --seeds 1001        | --seeds is 1001; allowed: 1 … 1000
          verify --science --rows 24           | --rows has '24'; allowed: 1, 2, 3
          verify --science blank               | --science checks the model
          verify --science --rows 1 --write    | leave out --rows
          verify --rows 4                      | go with --science
          replay no-such-file                  | can't read no-such-file
          replay x --out y                     | allowed: --out with --to csv
          replay x --to csv --json             | allowed: --out FILE with them
          replay x --to xml                    | Invalid value for option '--to'
          simulat                              | Unmatched argument
          scenario                             | Say what to do
          """)
  void aMistakeIsOneClearMessageAndExitCode2(String line, String message) {
    Outcome outcome = run(line.split(" "));
    assertThat(outcome.exitCode).isEqualTo(2);
    assertThat(outcome.out).isEmpty();
    assertThat(outcome.err).contains(message).doesNotContain("\tat ");
  }

  @Test
  void replayRefusesWhatIsNoRecording() throws IOException {
    Path file = Files.writeString(folder.resolve("x.json"), "{\"format\": \"other\"}");
    Outcome outcome = run("replay", file.toString(), "--verify");
    assertThat(outcome.exitCode).isEqualTo(2);
    assertThat(outcome.err).contains("damaged").doesNotContain("\tat ");
  }

  @Test
  void d14_replayNamesTheFirstFrameThatIsNotTheRecordedOne() throws IOException {
    Path file = Files.write(folder.resolve("x.synrec"), RecordingFiles.neverLived());
    Outcome people = run("replay", file.toString(), "--verify");
    assertThat(people.exitCode).isEqualTo(1);
    assertThat(people.out)
        .contains("first differs at frame 0: recorded ffffffffffffffff", "2 of 2 states differ")
        .contains("written by Synaptarium test");
    Outcome script = run("replay", file.toString(), "--verify", "--json");
    JsonNode report = new ObjectMapper().readTree(script.out);
    assertThat(script.exitCode).isEqualTo(1);
    assertThat(report.path("firstMismatchFrame").asLong(-1)).isZero();
    assertThat(report.path("mismatches").asInt()).isEqualTo(2);
    assertThat(report.path("brainHashes")).hasSize(2);
  }

  @Test
  void replayWritesTheSeriesOfEveryBrain() throws IOException {
    Path file = Files.write(folder.resolve("x.synrec"), RecordingFiles.neverLived());
    Outcome printed = run("replay", file.toString(), "--to", "csv");
    assertThat(printed.exitCode).isZero();
    assertThat(printed.err).contains("40 frames, state ");
    List<String> lines = printed.out.lines().toList();
    assertThat(lines.getFirst()).startsWith("brain,arm,frame,neural time (s),body time (h),");
    assertThat(lines.getFirst()).contains("cortisol mean", "PFC.rateEHz max (Hz)");
    assertThat(lines).anyMatch(line -> line.startsWith("1,,40,2.0,"));
    assertThat(lines).anyMatch(line -> line.startsWith("2,,40,2.0,"));
    Path csv = folder.resolve("x.csv");
    Outcome kept = run("replay", file.toString(), "--to", "csv", "--out", csv.toString(), "--json");
    assertThat(kept.exitCode).isZero();
    assertThat(kept.out.lines()).hasSize(1);
    assertThat(Files.readString(csv)).isEqualTo(printed.out);
  }

  @Test
  void helpAndVersionAreFine() {
    assertThat(run("--version").out).startsWith("synaptarium ");
    for (String command : List.of("serve", "simulate", "verify", "replay", "scenario", "impulse")) {
      Outcome help = run(command, "--help");
      assertThat(help.exitCode).isZero();
      assertThat(help.out).contains("Usage: synaptarium " + command);
    }
  }

  private Path lesson() throws IOException {
    Path lesson = folder.resolve("tiny");
    if (!Files.exists(lesson)) {
      Files.writeString(Files.createDirectory(lesson).resolve("scenario.yaml"), TinyLesson.TEXT);
    }
    return lesson;
  }

  private static Outcome run(String... args) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int exitCode = Main.run(new PrintWriter(out, true), new PrintWriter(err, true), args);
    return new Outcome(exitCode, out.toString(), err.toString());
  }
}
