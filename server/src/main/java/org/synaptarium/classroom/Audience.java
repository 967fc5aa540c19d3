package org.synaptarium.classroom;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Everybody who listens to a class; one that fails disturbs nobody else. */
final class Audience {

  /** A second of frames that a listener met with nothing but failure: it is not coming back. */
  private static final int FAILURES_UNTIL_DROPPED = 20;

  private static final Logger LOG = LoggerFactory.getLogger(Audience.class);

  /** A listener, and how often in a row it has failed; touched by the class's thread only. */
  private static final class Ear {
    private final ClassListener listener;
    private int failuresInARow;

    Ear(ClassListener listener) {
      this.listener = listener;
    }
  }

  private final List<Ear> ears = new CopyOnWriteArrayList<>();

  Subscription join(ClassListener listener) {
    var ear = new Ear(listener);
    ears.add(ear);
    return () -> ears.remove(ear);
  }

  boolean isEmpty() {
    return ears.isEmpty();
  }

  void tell(Consumer<ClassListener> news) {
    for (Ear ear : ears) {
      try {
        news.accept(ear.listener);
        ear.failuresInARow = 0;
      } catch (RuntimeException e) {
        failed(ear, e);
      }
    }
  }

  private void failed(Ear ear, RuntimeException failure) {
    ear.failuresInARow++;
    if (ear.failuresInARow == 1) {
      LOG.warn("a listener failed", failure);
    } else if (ear.failuresInARow == FAILURES_UNTIL_DROPPED) {
      LOG.error("a listener that only fails is dropped", failure);
      ears.remove(ear);
    }
  }
}
