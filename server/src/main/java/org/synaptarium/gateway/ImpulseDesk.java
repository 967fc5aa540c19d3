package org.synaptarium.gateway;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.WorkerExecutor;
import java.util.concurrent.atomic.AtomicInteger;
import org.synaptarium.classroom.ImpulseWish;
import org.synaptarium.classroom.Reason;
import org.synaptarium.classroom.Refusal;
import org.synaptarium.classroom.Spectacle;
import org.synaptarium.classroom.Traced;

/** Lets impulses be traced beside the event loops, a bounded number at a time. */
final class ImpulseDesk {
  private final WorkerExecutor workers;
  private final AtomicInteger waiting = new AtomicInteger();

  ImpulseDesk(Vertx vertx) {
    workers = vertx.createSharedWorkerExecutor("impulses", GatewayLimits.IMPULSE_THREADS);
  }

  /** Traces an impulse; the result comes on the caller's event loop. */
  Future<Traced> trace(Spectacle spectacle, int team, ImpulseWish wish) {
    if (waiting.incrementAndGet() > GatewayLimits.MAX_WAITING_IMPULSES) {
      waiting.decrementAndGet();
      return Future.succeededFuture(
          new Traced.Refused(
              new Refusal(Reason.BUSY, "too many impulses are asked for at once", "trying again")));
    }
    return workers
        .executeBlocking(() -> spectacle.teams().impulse(team, wish), false)
        .onComplete(unused -> waiting.decrementAndGet());
  }
}
