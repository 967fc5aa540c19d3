package org.synaptarium.gateway;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.WorkerExecutor;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import org.synaptarium.classroom.Looked;
import org.synaptarium.classroom.Reason;
import org.synaptarium.classroom.Refusal;

/** Lets cells and wirings be looked up beside the event loops, a bounded number at a time. */
final class NetworkDesk {
  private final WorkerExecutor workers;
  private final AtomicInteger waiting = new AtomicInteger();

  NetworkDesk(Vertx vertx) {
    workers = vertx.createSharedWorkerExecutor("looks", GatewayLimits.LOOK_THREADS);
  }

  /** Looks something up; the result comes on the caller's event loop. */
  Future<Looked> look(Callable<Looked> look) {
    if (waiting.incrementAndGet() > GatewayLimits.MAX_WAITING_LOOKS) {
      waiting.decrementAndGet();
      return Future.succeededFuture(
          new Looked.Refused(
              new Refusal(Reason.BUSY, "too much is asked for at once", "trying again")));
    }
    return workers.executeBlocking(look, false).onComplete(unused -> waiting.decrementAndGet());
  }
}
