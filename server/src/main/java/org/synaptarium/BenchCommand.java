package org.synaptarium;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code synaptarium bench}: figures instead of hopes, by commands that anyone can run. */
@Command(
    name = "bench",
    mixinStandardHelpOptions = true,
    description = "Measures this machine.",
    synopsisSubcommandLabel = "WHAT",
    subcommands = {
      BenchAllCommand.class,
      BenchClassCommand.class,
      BenchEngineCommand.class,
      BenchFailoverCommand.class,
      BenchFanoutCommand.class,
      BenchFuzzCommand.class,
      BenchPressureCommand.class,
      BenchSeekCommand.class,
      BenchSoakCommand.class,
      BenchStoreCommand.class
    })
final class BenchCommand implements Runnable {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "Say what to measure");
  }
}
