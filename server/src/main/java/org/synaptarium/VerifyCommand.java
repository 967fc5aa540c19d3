package org.synaptarium;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.synaptarium.engine.StepTeam;
import org.synaptarium.scenario.Scenario;
import org.synaptarium.scenario.ScenarioLibrary;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code synaptarium verify}: runs lessons and holds them against what they promise. */
@Command(
    name = "verify",
    mixinStandardHelpOptions = true,
    description = {
      "Runs scenarios and checks what they promise; with --science, checks the model itself.",
      "Each expectation is judged by its mean over the seeds; the state of the run with the"
          + " scenario's own seed is compared with the golden one, bit for bit, and so is its"
          + " picture."
    })
final class VerifyCommand implements Callable<Integer> {
  /** A thousand runs of a lesson are days of computing: a slip of the finger, not a wish. */
  private static final int MAX_SEEDS = 1_000;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(
      paramLabel = "SCENARIO",
      arity = "0..*",
      description = "Folders, files or ids of scenarios (default: all shipped ones).")
  private List<String> named = List.of();

  @Option(
      names = "--seeds",
      paramLabel = "N",
      description =
          "How many seeds: of a scenario from its own upwards (default: 5), of the model from 1"
              + " upwards (default: 20).")
  private @Nullable Integer seedsSaid;

  @Mixin private ThreadsOption threads = new ThreadsOption();

  @Option(names = "--json", description = "Print one JSON object, and nothing else, on stdout.")
  private boolean json;

  @Option(
      names = "--mint",
      description = "Write what came out as the new golden values and the new picture.")
  private boolean mint;

  @Mixin private ScienceOptions science = new ScienceOptions();

  private int seeds;

  @Override
  public Integer call() {
    seeds = seedsSaid != null ? seedsSaid : science.asked() ? 20 : 5;
    if (seeds < 1 || seeds > MAX_SEEDS) {
      throw new ParameterException(
          spec.commandLine(), "--seeds is " + seeds + "; allowed: 1 … " + MAX_SEEDS);
    }
    if (science.asked()) {
      if (mint || !named.isEmpty()) {
        throw new BadInput("--science checks the model, not scenarios: leave out names and --mint");
      }
      int cores = Runtime.getRuntime().availableProcessors();
      return science.check(
          seeds,
          threads.orElse(cores),
          json,
          spec.commandLine().getOut(),
          spec.commandLine().getErr());
    }
    return verifyLessons();
  }

  private int verifyLessons() {
    List<LessonVerdict> verdicts = new ArrayList<>();
    for (ScenarioArgument argument : arguments()) {
      LessonVerdict verdict = verify(argument);
      verdicts.add(verdict);
      if (!json) {
        verdict.print(spec.commandLine().getOut());
      }
    }
    boolean passed = verdicts.stream().allMatch(LessonVerdict::passed);
    if (json) {
      ObjectNode root = JsonNodeFactory.instance.objectNode().put("passed", passed);
      var list = root.putArray("scenarios");
      verdicts.forEach(verdict -> list.add(verdict.json()));
      spec.commandLine().getOut().println(root);
    }
    return passed ? ExitCode.FINE : ExitCode.CHECK_FAILED;
  }

  private List<ScenarioArgument> arguments() {
    if (!named.isEmpty()) {
      return named.stream().map(ScenarioArgument::resolve).toList();
    }
    ScenarioLibrary library = ScenarioLibrary.open(InstallationFolder.scenarios());
    if (!library.broken().isEmpty()) {
      throw new BadInput(library.broken().getFirst().problems().getFirst().toString());
    }
    return library.list().stream().map(Scenario::id).map(ScenarioArgument::resolve).toList();
  }

  private LessonVerdict verify(ScenarioArgument argument) {
    Scenario lesson = argument.scenario();
    List<LessonTrial> trials = trials(lesson);
    Golden now = trials.getFirst().golden();
    if (mint) {
      argument.folder().ifPresent(now::write);
      argument.folder().ifPresent(folder -> PictureFile.write(folder, trials.getFirst().picture()));
    }
    Optional<String> divergence =
        argument
            .folder()
            .flatMap(Golden::read)
            .map(golden -> golden.firstDifference(now))
            .orElse(Optional.of("there are no golden values; mint them with --mint"));
    Optional<String> otherPicture =
        argument
            .folder()
            .flatMap(folder -> PictureFile.objection(folder, trials.getFirst().picture()));
    return new LessonVerdict(lesson, trials, divergence, otherPicture);
  }

  /* Seeds run side by side, one thread each: runs don't wait for each other as a team's threads do. */
  private List<LessonTrial> trials(Scenario lesson) {
    long firstSeed = lesson.spec().seed();
    SideBySide<LessonTrial> runs =
        new SideBySide<>(threads.orElse(Runtime.getRuntime().availableProcessors()));
    ProgressBar progress =
        new ProgressBar(spec.commandLine().getErr(), lesson.id(), lesson.durationMs() * seeds);
    SharedProgress shared = new SharedProgress(seeds, progress);
    try {
      return runs.all(
          LongStream.range(0, seeds)
              .<Callable<LessonTrial>>mapToObj(
                  i ->
                      () -> {
                        try (StepTeam team = StepTeam.alone()) {
                          return LessonTrial.run(
                              lesson, firstSeed + i, team, ms -> shared.report((int) i, ms));
                        }
                      })
              .toList());
    } finally {
      progress.clear();
    }
  }
}
