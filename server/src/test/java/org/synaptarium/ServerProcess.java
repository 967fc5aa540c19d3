package org.synaptarium;

import java.io.File;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The program in a process of its own, so that it can be killed the hard way. */
final class ServerProcess implements AutoCloseable {
  private static final long PATIENCE_S = 90;
  private static final long POLL_MS = 50;

  private final Process process;
  private final int port;

  private ServerProcess(Process process, int port) {
    this.process = process;
    this.port = port;
  }

  /** What a command that ended by itself left behind. */
  record Ended(int exitCode, String out, String err) {}

  static ServerProcess serve(int port, Path data) {
    ServerProcess server =
        new ServerProcess(
            start(
                ProcessBuilder.Redirect.DISCARD,
                "serve",
                "--bind",
                "127.0.0.1",
                "--port",
                String.valueOf(port),
                "--data",
                data.toString()),
            port);
    server.awaitReady();
    return server;
  }

  static Ended run(String... arguments) {
    Process process = start(ProcessBuilder.Redirect.PIPE, arguments);
    try {
      String out = read(process.getInputStream());
      String err = read(process.getErrorStream());
      if (!process.waitFor(PATIENCE_S, TimeUnit.SECONDS)) {
        process.destroyForcibly();
        throw new AssertionError("it didn't end: " + String.join(" ", arguments));
      }
      return new Ended(process.exitValue(), out, err);
    } catch (IOException | InterruptedException failure) {
      throw new AssertionError(failure);
    }
  }

  private static String read(java.io.InputStream stream) throws IOException {
    return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
  }

  private static Process start(ProcessBuilder.Redirect output, String... arguments) {
    List<String> command = new ArrayList<>();
    command.add(System.getProperty("java.home") + File.separator + "bin" + File.separator + "java");
    command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
    command.addAll(List.of("-cp", classPath(), Main.class.getName()));
    command.addAll(List.of(arguments));
    try {
      return new ProcessBuilder(command).redirectOutput(output).redirectError(output).start();
    } catch (IOException failure) {
      throw new AssertionError(failure);
    }
  }

  /* Surefire and Failsafe put the class path into a manifest and tell the real one in a property. */
  private static String classPath() {
    return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
  }

  static int freePort() {
    try (var probe = new ServerSocket(0)) {
      return probe.getLocalPort();
    } catch (IOException failure) {
      throw new AssertionError(failure);
    }
  }

  int port() {
    return port;
  }

  private void awaitReady() {
    long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_S);
    while (!isReady()) {
      if (endsWithin(POLL_MS) || System.nanoTime() > deadline) {
        throw new AssertionError("the server did not start");
      }
    }
  }

  private boolean endsWithin(long ms) {
    try {
      return process.waitFor(ms, TimeUnit.MILLISECONDS);
    } catch (InterruptedException interrupted) {
      throw new AssertionError(interrupted);
    }
  }

  private boolean isReady() {
    try (var probe = new java.net.Socket("127.0.0.1", port)) {
      return probe.isConnected() && TestServer.get(port, "/api/health/ready").statusCode() == 200;
    } catch (IOException notYet) {
      return false;
    }
  }

  /** Stops the process as it stands, or lets it go on: {@code STOP} and {@code CONT}. */
  void signal(String name) {
    try {
      Process kill = new ProcessBuilder("kill", "-" + name, String.valueOf(process.pid())).start();
      if (kill.waitFor() != 0) {
        throw new AssertionError("kill -" + name + " failed");
      }
    } catch (IOException | InterruptedException failure) {
      throw new AssertionError(failure);
    }
  }

  /** Ends the process as a power cut would. */
  void killHard() {
    end(process.destroyForcibly());
  }

  /** Asks the process to stop and waits until it has. */
  int stop() {
    process.destroy();
    end(process);
    return process.exitValue();
  }

  private static void end(Process process) {
    try {
      if (!process.waitFor(PATIENCE_S, TimeUnit.SECONDS)) {
        throw new AssertionError("the server didn't end");
      }
    } catch (InterruptedException interrupted) {
      throw new AssertionError(interrupted);
    }
  }

  @Override
  public void close() {
    if (process.isAlive()) {
      killHard();
    }
  }
}
