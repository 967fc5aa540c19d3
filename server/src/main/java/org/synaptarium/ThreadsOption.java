package org.synaptarium;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** The option {@code --threads}, shared by all commands that run brains. */
final class ThreadsOption {
  /** Far above any machine that a brain of 100,000 neurons profits from. */
  private static final int MAX = 256;

  @Spec(Target.MIXEE)
  private CommandSpec command = CommandSpec.create();

  private static final int NOT_SAID = 0;

  private int threads = NOT_SAID;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description =
          "Threads that share the work, 1 … 256; the result is the same (default: 1; for several"
              + " seeds one a core).")
  void threads(int number) {
    if (number < 1 || number > MAX) {
      throw new ParameterException(
          command.commandLine(), "--threads is " + number + "; allowed: 1 … " + MAX);
    }
    threads = number;
  }

  int orElse(int number) {
    return threads == NOT_SAID ? number : threads;
  }
}
