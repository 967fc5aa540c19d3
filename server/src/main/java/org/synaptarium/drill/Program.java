package org.synaptarium.drill;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * How this very program is started as another process.
 *
 * @param command everything before the subcommand
 */
public record Program(List<String> command) {

  /** A class of 2,000 neurons takes 200 MB; so nobody's machine swaps while several nodes run. */
  private static final String HEAP = "-Xmx512m";

  public Program {
    command = List.copyOf(command);
  }

  /** Returns the program that runs here: the same Java machine, options and class path. */
  public static Program thisOne(List<String> machineOptions, String classPath, String mainClass) {
    List<String> command = new ArrayList<>();
    command.add(System.getProperty("java.home") + File.separator + "bin" + File.separator + "java");
    command.addAll(machineOptions);
    command.addAll(List.of(HEAP, "-cp", classPath, mainClass));
    return new Program(command);
  }

  /** Returns the program, started by another one. */
  Program within(List<String> prefix) {
    List<String> all = new ArrayList<>(prefix);
    all.addAll(command);
    return new Program(all);
  }

  /** Starts it; what it says goes to a file. */
  Process start(Path log, List<String> arguments) throws IOException {
    List<String> all = new ArrayList<>(command);
    all.addAll(arguments);
    return new ProcessBuilder(all)
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
        .start();
  }
}
