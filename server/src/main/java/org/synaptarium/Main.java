package org.synaptarium;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/**
 * The command line's entry: parses the arguments and hands over to the subcommand's class.
 *
 * <p>Exit codes: 0 fine, 1 a check failed, 2 wrong usage or bad input. People script against them.
 */
@Command(
    name = "synaptarium",
    mixinStandardHelpOptions = true,
    versionProvider = ProgramVersion.class,
    description = "A classroom instrument: one living neural network on everybody's screen.",
    synopsisSubcommandLabel = "COMMAND",
    subcommands = {
      ServeCommand.class,
      BenchCommand.class,
      SimulateCommand.class,
      VerifyCommand.class,
      ScenarioCommand.class,
      ReplayCommand.class,
      ImpulseCommand.class,
    })
public final class Main implements Runnable {
  @Spec private CommandSpec spec = CommandSpec.create();

  public static void main(String[] args) {
    var out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
    var err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
    System.exit(run(out, err, args));
  }

  /** Runs one command line and returns its exit code; never exits the JVM itself. */
  static int run(PrintWriter out, PrintWriter err, String... args) {
    return new CommandLine(new Main())
        .setOut(out)
        .setErr(err)
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setUsageHelpAutoWidth(true)
        .setParameterExceptionHandler(Main::explainUsage)
        .setExecutionExceptionHandler(Main::explainFailure)
        .execute(args);
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "Say what to do");
  }

  private static int explainUsage(ParameterException wrong, String[] args) {
    CommandLine command = wrong.getCommandLine();
    PrintWriter err = command.getErr();
    err.println("synaptarium: " + wrong.getMessage());
    CommandLine.UnmatchedArgumentException.printSuggestions(wrong, err);
    err.println("Try: " + command.getCommandSpec().qualifiedName() + " --help");
    return ExitCode.BAD_INPUT;
  }

  private static int explainFailure(
      Exception failure, CommandLine command, CommandLine.ParseResult parsed) {
    if (failure instanceof BadInput bad) {
      command.getErr().println("synaptarium: " + bad.getMessage());
      return ExitCode.BAD_INPUT;
    }
    command.getErr().println("synaptarium: this is a fault of the program, please report it");
    failure.printStackTrace(command.getErr());
    return ExitCode.CHECK_FAILED;
  }
}
