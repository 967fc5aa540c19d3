package org.synaptarium;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code synaptarium simulate}. */
@Command(
    name = "simulate",
    mixinStandardHelpOptions = true,
    description = "Runs a scenario without screens, as fast as it goes.")
final class SimulateCommand implements Callable<Integer> {
  @Override
  public Integer call() {
    throw new BadInput("simulate is not there yet");
  }
}
