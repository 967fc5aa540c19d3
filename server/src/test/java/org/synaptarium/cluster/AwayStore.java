package org.synaptarium.cluster;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import org.synaptarium.journal.Journal;
import org.synaptarium.journal.JournalFailure;

/** A durable journal that can be away: then every call of it fails. */
final class AwayStore {
  private volatile boolean away;
  private final Journal journal;

  AwayStore(Journal behind) {
    this.journal =
        (Journal)
            Proxy.newProxyInstance(
                Journal.class.getClassLoader(),
                new Class<?>[] {Journal.class},
                (proxy, method, arguments) -> {
                  if (away) {
                    throw new JournalFailure("away", new IllegalStateException("told to be"));
                  }
                  try {
                    return method.invoke(behind, arguments);
                  } catch (InvocationTargetException e) {
                    throw e.getCause();
                  }
                });
  }

  Journal journal() {
    return journal;
  }

  void away(boolean now) {
    away = now;
  }
}
