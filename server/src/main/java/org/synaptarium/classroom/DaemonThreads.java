package org.synaptarium.classroom;

import java.util.concurrent.ThreadFactory;

/** Makes threads that don't keep the program alive. */
final class DaemonThreads {
  private DaemonThreads() {}

  static ThreadFactory named(String name) {
    return task -> {
      Thread thread = new Thread(task, name);
      thread.setDaemon(true);
      return thread;
    };
  }
}
