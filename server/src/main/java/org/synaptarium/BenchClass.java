package org.synaptarium;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.core.http.WebSocketClient;
import io.vertx.core.http.WebSocketClientOptions;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A class of simulated students: they come within a second or two, then turn dials. */
final class BenchClass implements AutoCloseable {

  /**
   * What was measured.
   *
   * @param echoP99Ms from a dial's turn until every other student knows, 99 of 100 moves
   * @param lost students whose socket the server closed
   * @param framesPerSecond frames that a student got, mean
   * @param cpuShare the server's processor time, in cores
   */
  record Figures(
      int moves,
      int lost,
      double joinP50Ms,
      double joinP99Ms,
      double echoP50Ms,
      double echoP99Ms,
      double framesPerSecond,
      double bytesPerStudentPerSecond,
      double cpuShare) {}

  private static final long JOIN_GAP_MS = 25;
  private static final long JOIN_PATIENCE_S = 30;
  private static final long MOVE_GAP_MS = 60;
  private static final long ECHO_PATIENCE_MS = 5_000;
  private static final long LOOK_MS = 2;

  /** A page sends a dial that is dragged so often. */
  private static final long DRAG_GAP_MS = 50;

  /** Half of the glutamate dial, in steps of a hundredth. */
  private static final int DRAG_STEPS = 400;

  private final BenchServer server;
  private final Vertx vertx =
      Vertx.vertx(new VertxOptions().setEventLoopPoolSize(1).setWorkerPoolSize(1));
  private final WebSocketClient client =
      vertx.createWebSocketClient(
          new WebSocketClientOptions().setMaxConnections(BenchClassCommand.MAX_STUDENTS + 1));
  private final List<BenchStudent> students = new ArrayList<>();
  private final List<Double> joinsMs = new ArrayList<>();
  private final int teams;
  private final boolean everyone;
  private final List<EchoMeter> meters = new ArrayList<>();
  private final BenchStudent host;
  private final String code;
  private int dragged;
  private long draggedNanos = Long.MIN_VALUE / 2;

  /**
   * Opens a class.
   *
   * @param teams brains in the class
   * @param everyone whether all students drag one dial all the time, as fast as a page does
   */
  BenchClass(BenchServer server, int count, int teams, boolean everyone)
      throws IOException, InterruptedException {
    this.server = server;
    this.teams = teams;
    this.everyone = everyone;
    meters.add(new EchoMeter("stress", 0.1));
    meters.add(new EchoMeter("ketamine", 0.1));
    if (!everyone) {
      meters.add(new EchoMeter("glutamate", 1));
    }
    JsonNode opened = new ObjectMapper().readTree(server.post("/api/classes", "{\"seed\":7}"));
    this.code = opened.path("code").asText();
    this.host =
        new BenchStudent(
            "{\"kind\":\"host\",\"token\":\"" + opened.path("hostToken").asText() + "\"}",
            state -> {});
    for (int i = 0; i < count; i++) {
      int number = i;
      students.add(
          new BenchStudent(
              "{\"kind\":\"join\",\"code\":\"" + code + "\",\"nickname\":\"S " + i + "\"}",
              state -> heard(number, state)));
    }
  }

  private void heard(int student, String state) {
    meters.forEach(meter -> meter.heard(student, state));
  }

  void join() throws IOException, InterruptedException {
    await(host.enter(client, server.socket()));
    host.command("{\"type\":\"start\"}");
    List<CompletableFuture<Long>> joining = new ArrayList<>();
    for (BenchStudent student : students) {
      joining.add(student.enter(client, server.socket()));
      Thread.sleep(JOIN_GAP_MS);
    }
    for (CompletableFuture<Long> joined : joining) {
      joinsMs.add(await(joined) / 1e6);
    }
    if (teams > 1) {
      host.command("{\"type\":\"setTeams\",\"count\":" + teams + ",\"seeds\":\"family\"}");
      for (BenchStudent student : students) {
        await(student.inTeam());
      }
    }
  }

  private static long await(CompletableFuture<Long> joined)
      throws IOException, InterruptedException {
    try {
      return joined.get(JOIN_PATIENCE_S, TimeUnit.SECONDS);
    } catch (ExecutionException | TimeoutException failure) {
      throw new IOException("a student could not join", failure);
    }
  }

  Figures turnDials(int seconds) throws IOException, InterruptedException {
    long framesBefore = students.stream().mapToLong(BenchStudent::frames).sum();
    long bytesBefore = students.stream().mapToLong(BenchStudent::bytes).sum();
    Duration cpuBefore = server.cpuTime();
    long startedNanos = System.nanoTime();
    try (ScheduledExecutorService hands = Executors.newSingleThreadScheduledExecutor()) {
      if (everyone) {
        hands.scheduleAtFixedRate(this::dragAll, 0, DRAG_GAP_MS, TimeUnit.MILLISECONDS);
      }
      turnUntil(startedNanos + TimeUnit.SECONDS.toNanos(seconds));
      hands.shutdownNow();
    }
    double wallSeconds = (System.nanoTime() - startedNanos) / 1e9;
    double perStudent = wallSeconds * students.size();
    long frames = students.stream().mapToLong(BenchStudent::frames).sum() - framesBefore;
    long bytes = students.stream().mapToLong(BenchStudent::bytes).sum() - bytesBefore;
    double cpuSeconds = server.cpuTime().minus(cpuBefore).toNanos() / 1e9;
    List<Double> echoesMs = meters.stream().flatMap(m -> m.echoesMs().stream()).toList();
    if (echoesMs.isEmpty()) {
      throw new IOException("no move came to everybody");
    }
    return new Figures(
        echoesMs.size(),
        (int) students.stream().filter(BenchStudent::isLost).count(),
        quantile(joinsMs, 0.50),
        quantile(joinsMs, 0.99),
        quantile(echoesMs, 0.50),
        quantile(echoesMs, 0.99),
        rounded(frames / perStudent, 10),
        rounded(bytes / perStudent, 1),
        rounded(cpuSeconds / wallSeconds, 100));
  }

  /* Like a page's timer, this never makes up for turns that it was too late for. */
  private void dragAll() {
    long nowNanos = System.nanoTime();
    if (nowNanos - draggedNanos < DRAG_GAP_MS * 1_000_000 / 2) {
      return;
    }
    draggedNanos = nowNanos;
    double value = (dragged++ % DRAG_STEPS) / 100.0;
    for (BenchStudent student : students) {
      student.command("{\"type\":\"turnDial\",\"dial\":\"glutamate\",\"value\":" + value + "}");
    }
  }

  private void turnUntil(long deadlineNanos) throws InterruptedException {
    long[] nextNanos = new long[meters.size()];
    int mover = 0;
    while (System.nanoTime() < deadlineNanos) {
      for (int i = 0; i < nextNanos.length; i++) {
        EchoMeter meter = meters.get(i);
        if (System.nanoTime() >= nextNanos[i] && move(meter, mover)) {
          mover = (mover + 1) % students.size();
          nextNanos[i] = System.nanoTime() + MOVE_GAP_MS * 1_000_000;
        }
        meter.giveUpAfter(ECHO_PATIENCE_MS);
      }
      Thread.sleep(LOOK_MS);
    }
  }

  /* Of several teams only the host moves all. */
  private boolean move(EchoMeter meter, int mover) {
    return teams > 1
        ? meter.moveIfIdle(host, EchoMeter.HOST, students.size())
        : meter.moveIfIdle(students.get(mover), mover, students.size());
  }

  private static double quantile(List<Double> values, double share) {
    List<Double> sorted = values.stream().sorted().toList();
    int index = (int) Math.ceil(share * sorted.size()) - 1;
    return rounded(sorted.get(Math.max(0, index)), 10);
  }

  private static double rounded(double value, int fractions) {
    return (double) Math.round(value * fractions) / fractions;
  }

  @Override
  public void close() {
    host.leave();
    students.forEach(BenchStudent::leave);
    vertx.close().await();
  }
}
