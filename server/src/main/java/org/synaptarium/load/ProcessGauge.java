package org.synaptarium.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/** What a process has used and holds, as the system tells it; where it doesn't, figures are 0. */
public final class ProcessGauge {
  private static final long KIB_IN_MIB = 1024;

  private final ProcessHandle process;

  public ProcessGauge(ProcessHandle process) {
    this.process = process;
  }

  /** Returns the processor time of all its threads. */
  public Duration cpuTime() {
    return process.info().totalCpuDuration().orElse(Duration.ZERO);
  }

  /** Returns the memory that it holds now. */
  public long residentMib() {
    return status("VmRSS:") / KIB_IN_MIB;
  }

  /** Returns the most memory that it has ever held. */
  public long peakMib() {
    return status("VmHWM:") / KIB_IN_MIB;
  }

  public long threads() {
    return status("Threads:");
  }

  /** Returns how many files and sockets it has open. */
  public long handles() {
    try (var open = Files.list(ofProcess("fd"))) {
      return open.count();
    } catch (IOException notLinux) {
      return 0;
    }
  }

  private long status(String field) {
    try (var lines = Files.lines(ofProcess("status"))) {
      return lines
          .filter(line -> line.startsWith(field))
          .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
          .findFirst()
          .orElse(0);
    } catch (IOException notLinux) {
      return 0;
    }
  }

  private Path ofProcess(String what) {
    return Path.of("/proc", Long.toString(process.pid()), what);
  }
}
