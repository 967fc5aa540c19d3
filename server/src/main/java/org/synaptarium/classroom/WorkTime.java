package org.synaptarium.classroom;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;

/**
 * How long the calling thread has worked: unlike time on the wall, the same whether the machine has
 * much else to do or not.
 */
final class WorkTime {
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private WorkTime() {}

  /** Returns nanoseconds since some moment; time on the wall where a machine can't tell. */
  static long nanos() {
    return THREADS.isCurrentThreadCpuTimeSupported() && THREADS.isThreadCpuTimeEnabled()
        ? THREADS.getCurrentThreadCpuTime()
        : System.nanoTime();
  }
}
