package org.synaptarium;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code synaptarium verify}. */
@Command(
    name = "verify",
    mixinStandardHelpOptions = true,
    description = "Runs scenarios and checks what they promise.")
final class VerifyCommand implements Callable<Integer> {
  @Override
  public Integer call() {
    throw new BadInput("verify is not there yet");
  }
}
