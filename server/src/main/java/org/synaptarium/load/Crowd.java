package org.synaptarium.load;

import java.io.IOException;
import java.net.http.HttpClient;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;

/**
 * Many classes on one server, with students who all move their dials: how late frames arrive, and
 * what it costs the server.
 */
public final class Crowd implements AutoCloseable {

  /**
   * What was measured.
   *
   * @param framesPerSecond that a student got, mean
   * @param slowestPerSecond that the student with the fewest got
   * @param serverCores the server's processor time, in cores
   * @param generatorCores the load generator's
   */
  public record Figures(
      int classes,
      int students,
      double framesPerSecond,
      double slowestPerSecond,
      double p50Ms,
      double p99Ms,
      double serverCores,
      double generatorCores,
      double bytesPerStudentPerSecond,
      long peakMib,
      int lost) {

    /** Students for each core that the server used. */
    public double studentsPerCore() {
      return students / serverCores;
    }
  }

  /** A hand that looks for a value; all hands of a class rarely move at once. */
  private static final int MOVES_PER_STUDENT_PER_SECOND = 2;

  private static final long MOVE_TICK_MS = 10;
  private static final int DIAL_STEPS = 900;
  private static final long PATIENCE_S = 60;

  private final Generator generator = new Generator();
  private final Latencies latencies = new Latencies();
  private final Rooms rooms;
  private final ProcessGauge server;
  private final ProcessGauge self = new ProcessGauge(ProcessHandle.current());
  private final List<Rooms.Room> opened = new ArrayList<>();
  private final List<Participant> students = new ArrayList<>();
  private double movesOwed;
  private int moves;

  private Crowd(ProcessGauge server, Function<Latencies, Rooms> rooms) {
    this.server = server;
    this.rooms = rooms.apply(latencies);
  }

  /** A crowd for a server like this program. */
  public static Crowd ofOurs(int port, ProcessGauge server) {
    return new Crowd(server, latencies -> new Rooms.Ours(port, http(), latencies));
  }

  /** A crowd for Colyseus. */
  public static Crowd ofColyseus(Subject subject) {
    return new Crowd(
        subject.gauge(), latencies -> new Rooms.OfColyseus(subject.port(), http(), latencies));
  }

  static HttpClient http() {
    return HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  }

  /** Opens classes and lets so many students into them, evenly. */
  public void add(int classes, int newcomers) throws IOException, InterruptedException {
    List<Rooms.Room> added = new ArrayList<>();
    for (int i = 0; i < classes; i++) {
      Rooms.Room room = rooms.open();
      room.begin(generator);
      added.add(room);
    }
    opened.addAll(added);
    List<Participant> joining = new ArrayList<>();
    for (int i = 0; i < newcomers; i++) {
      Participant student = added.get(i % classes).join(generator, i);
      joining.add(student);
      if (i % classes == classes - 1) {
        await(student.firstFrame());
      }
    }
    for (Participant student : joining) {
      await(student.firstFrame());
    }
    students.addAll(joining);
  }

  static void await(CompletableFuture<Boolean> entered) throws IOException, InterruptedException {
    try {
      entered.get(PATIENCE_S, TimeUnit.SECONDS);
    } catch (ExecutionException | TimeoutException failure) {
      throw new IOException("somebody could not get in: " + failure.getMessage(), failure);
    }
  }

  /** Lets all students move their dials for a while, the first seconds unmeasured. */
  public Figures measure(int warmUpSeconds, int seconds) throws InterruptedException {
    Runnable rest = generator.every(MOVE_TICK_MS, this::move);
    try {
      TimeUnit.SECONDS.sleep(warmUpSeconds);
      generator.run(this::forget);
      long[] framesBefore = students.stream().mapToLong(Participant::frames).toArray();
      long bytesBefore = students.stream().mapToLong(Participant::bytes).sum();
      long serverBefore = server.cpuTime().toNanos();
      long selfBefore = self.cpuTime().toNanos();
      long startedNanos = System.nanoTime();
      TimeUnit.SECONDS.sleep(seconds);
      generator.run(() -> opened.forEach(room -> room.clock().settle()));
      double wallNanos = System.nanoTime() - startedNanos;
      long frames = 0;
      long fewest = Long.MAX_VALUE;
      for (int i = 0; i < framesBefore.length; i++) {
        long got = students.get(i).frames() - framesBefore[i];
        frames += got;
        fewest = Math.min(fewest, got);
      }
      long bytes = students.stream().mapToLong(Participant::bytes).sum() - bytesBefore;
      double wallSeconds = wallNanos / 1e9;
      return new Figures(
          opened.size(),
          students.size(),
          frames / wallSeconds / students.size(),
          fewest / wallSeconds,
          latencies.quantileMs(0.50),
          latencies.quantileMs(0.99),
          (server.cpuTime().toNanos() - serverBefore) / wallNanos,
          (self.cpuTime().toNanos() - selfBefore) / wallNanos,
          bytes / wallSeconds / students.size(),
          server.peakMib(),
          (int) students.stream().filter(student -> student.lostBy() != null).count());
    } finally {
      rest.run();
    }
  }

  Generator generator() {
    return generator;
  }

  /** Returns the first of the classes that were opened on a server like this program. */
  Rooms.OurRoom firstOfOurs() {
    return (Rooms.OurRoom) opened.getFirst();
  }

  private void forget() {
    latencies.clear();
    opened.forEach(room -> room.clock().clear());
  }

  private void move() {
    movesOwed += students.size() * MOVES_PER_STUDENT_PER_SECOND * MOVE_TICK_MS / 1_000.0;
    for (; movesOwed >= 1; movesOwed--) {
      double value = (moves % DIAL_STEPS) / 1_000.0;
      students.get(moves++ % students.size()).moveDial(value);
    }
  }

  @Override
  public void close() {
    students.forEach(Participant::leave);
    generator.close();
  }
}
