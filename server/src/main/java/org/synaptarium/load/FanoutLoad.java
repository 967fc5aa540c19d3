package org.synaptarium.load;

import io.vertx.core.buffer.Buffer;
import java.io.IOException;
import java.net.URI;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * One message to very many clients, many times a second: what arrived, how late, and what it cost
 * the server.
 *
 * <p>Each message ends with the time at which it was due by the clock that all programs of a
 * machine share; so a server that comes late with everything is not thought quick.
 */
public final class FanoutLoad {

  /** What is asked for. */
  public record Plan(int clients, int hz, int bytes, int seconds) {}

  /**
   * What came of it.
   *
   * @param deliveredShare of the messages that were due to all clients together
   * @param cpuMicrosPerMessage the server's processor time
   */
  public record Figures(
      long delivered,
      double messagesPerSecond,
      double deliveredShare,
      double p50Ms,
      double p99Ms,
      double cpuMicrosPerMessage,
      double cpuShare,
      long peakMib,
      int lost) {}

  private static final long CONNECT_PATIENCE_S = 60;
  private static final int AT_ONCE = 64;
  private static final long WARM_UP_MS = 4_000;
  private static final int STAMP_BYTES = 8;

  private final Plan plan;
  private final Latencies latencies = new Latencies();
  private final AtomicInteger lost = new AtomicInteger();
  private volatile boolean measuring;

  public FanoutLoad(Plan plan) {
    this.plan = plan;
  }

  /** Puts the load on a server whose clients all go to one address. */
  public Figures run(Subject subject) throws IOException, InterruptedException {
    return run(subject, new Hall.Open(URI.create("ws://127.0.0.1:" + subject.port() + "/ws")));
  }

  /** Puts the load on a peer. */
  public Figures run(Peer peer, Subject subject) throws IOException, InterruptedException {
    return switch (peer) {
      case COLYSEUS -> run(subject, new Hall.Colyseus(subject.port()));
      case WS, BUN -> run(subject);
    };
  }

  private Figures run(Subject subject, Hall hall) throws IOException, InterruptedException {
    try (Generator generator = new Generator()) {
      connectAll(generator, hall);
      Thread.sleep(WARM_UP_MS);
      long cpuBefore = subject.gauge().cpuTime().toNanos();
      long startedNanos = System.nanoTime();
      measuring = true;
      Thread.sleep(TimeUnit.SECONDS.toMillis(plan.seconds()));
      measuring = false;
      double wallSeconds = (System.nanoTime() - startedNanos) / 1e9;
      double cpuNanos = subject.gauge().cpuTime().toNanos() - cpuBefore;
      long delivered = latencies.count();
      return new Figures(
          delivered,
          delivered / wallSeconds,
          delivered / (wallSeconds * plan.hz() * plan.clients()),
          latencies.quantileMs(0.50),
          latencies.quantileMs(0.99),
          cpuNanos / 1_000 / Math.max(1, delivered),
          cpuNanos / 1e9 / wallSeconds,
          subject.gauge().peakMib(),
          lost.get());
    }
  }

  private void connectAll(Generator generator, Hall hall) throws IOException, InterruptedException {
    for (int done = 0; done < plan.clients(); done += AT_ONCE) {
      int now = Math.min(AT_ONCE, plan.clients() - done);
      CountDownLatch open = new CountDownLatch(now);
      for (int i = 0; i < now; i++) {
        generator.connect(hall.next(), new Ear(hall, open));
      }
      if (!open.await(CONNECT_PATIENCE_S, TimeUnit.SECONDS)) {
        throw new IOException("a client could not connect within " + CONNECT_PATIENCE_S + " s");
      }
    }
    if (lost.get() > 0) {
      throw new IOException(lost.get() + " clients could not connect");
    }
  }

  private final class Ear implements LoadSocket.Client {
    private final Hall hall;
    private final CountDownLatch open;
    private volatile LoadSocket socket;

    @SuppressWarnings("NullAway.Init") // Opened before anything is heard.
    Ear(Hall hall, CountDownLatch open) {
      this.hall = hall;
      this.open = open;
    }

    @Override
    public void opened(LoadSocket opened) {
      socket = opened;
      open.countDown();
    }

    @Override
    public void text(Buffer bytes, int from, int length) {}

    @Override
    public void binary(Buffer bytes, int from, int length) {
      if (length >= plan.bytes()) {
        if (measuring) {
          latencies.add(System.nanoTime() - bytes.getLongLE(from + length - STAMP_BYTES));
        }
        return;
      }
      byte[] answer = hall.answerTo(bytes.getByte(from));
      if (answer.length > 0) {
        socket.binary(answer);
      }
    }

    @Override
    public void closed(String why) {
      lost.incrementAndGet();
      open.countDown();
    }
  }
}
