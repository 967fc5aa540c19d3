package org.synaptarium;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code synaptarium scenario …}: what authors of scenarios need. */
@Command(
    name = "scenario",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "COMMAND",
    subcommands = {
      ScenarioNewCommand.class,
      ScenarioCheckCommand.class,
      ScenarioShowCommand.class,
      ScenarioExportCommand.class
    },
    description = "Helps people who write scenarios: new, check, show, export.")
final class ScenarioCommand implements Runnable {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "Say what to do with the scenario");
  }
}
