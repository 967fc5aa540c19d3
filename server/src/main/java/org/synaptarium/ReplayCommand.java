package org.synaptarium;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code synaptarium replay}. */
@Command(
    name = "replay",
    mixinStandardHelpOptions = true,
    description = "Runs the recording of a class again.")
final class ReplayCommand implements Callable<Integer> {
  @Override
  public Integer call() {
    throw new BadInput("replay is not there yet");
  }
}
