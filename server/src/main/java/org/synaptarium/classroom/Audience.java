package org.synaptarium.classroom;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Everybody who listens to a class; one that throws is dropped and disturbs nobody else. */
final class Audience {
  private static final Logger LOG = LoggerFactory.getLogger(Audience.class);

  private final List<ClassListener> listeners = new CopyOnWriteArrayList<>();

  Subscription join(ClassListener listener) {
    listeners.add(listener);
    return () -> listeners.remove(listener);
  }

  void tell(Consumer<ClassListener> news) {
    for (ClassListener listener : listeners) {
      try {
        news.accept(listener);
      } catch (RuntimeException e) {
        LOG.warn("a listener failed and is dropped", e);
        listeners.remove(listener);
      }
    }
  }
}
