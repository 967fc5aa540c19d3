package org.synaptarium.load;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * A class in which some read slowly, and some not at all: what the others notice, what the server
 * keeps for those, and whether they come back by themselves.
 */
public final class Pressure {

  /**
   * What was found.
   *
   * @param mibPerBadReader what the server grew by, for each of them; garbage is in it
   * @param recovered of those who read slowly or not at all, how many got a full state afterwards
   */
  public record Figures(
      int students,
      int slow,
      int deaf,
      double p99BeforeMs,
      double p99MeanwhileMs,
      double mibPerBadReader,
      int recovered,
      double slowestRecoveryMs) {

    /** The others may notice a tenth, or what a busy machine's clock ticks differ by. */
    public boolean othersUnharmed() {
      return p99MeanwhileMs <= Math.max(1.1 * p99BeforeMs, p99BeforeMs + TICK_MS);
    }

    public boolean allRecovered() {
      return recovered == slow + deaf;
    }
  }

  private static final double TICK_MS = 2;
  private static final int WARM_UP_S = 3;
  private static final long SLOW_TICK_MS = 1_500;
  private static final long RECOVERY_PATIENCE_MS = 15_000;
  private static final int LOOK_MS = 5;

  private final Crowd crowd;
  private final ProcessGauge server;
  private final int slow;
  private final List<Student> bad = new ArrayList<>();

  /** Begins with a crowd that nobody is in yet. */
  public Pressure(Crowd crowd, ProcessGauge server, int slow, int deaf) {
    this.crowd = crowd;
    this.server = server;
    this.slow = slow;
    for (int i = 0; i < slow + deaf; i++) {
      bad.add(Student.joining("", 0, new FrameClock(new Latencies())));
    }
  }

  /** Runs it: a class of so many, the bad readers among them. */
  public Figures run(int students, int seconds) throws IOException, InterruptedException {
    crowd.add(1, students - bad.size());
    joinBad();
    Crowd.Figures before = crowd.measure(WARM_UP_S, seconds);
    long residentBefore = server.residentMib();
    bad.forEach(Participant::pause);
    boolean[] reading = new boolean[1];
    Runnable rest =
        crowd
            .generator()
            .every(
                SLOW_TICK_MS,
                () -> {
                  reading[0] = !reading[0];
                  bad.subList(0, slow)
                      .forEach(reading[0] ? Participant::resume : Participant::pause);
                });
    Crowd.Figures meanwhile = crowd.measure(WARM_UP_S, seconds);
    rest.run();
    double grown = server.residentMib() - residentBefore;
    return recover(students, before, meanwhile, Math.max(0, grown / Math.max(1, bad.size())));
  }

  private void joinBad() throws IOException, InterruptedException {
    for (int i = 0; i < bad.size(); i++) {
      Student student = crowd.firstOfOurs().joinNarrow(crowd.generator(), 1_000 + i);
      bad.set(i, student);
      Crowd.await(student.firstFrame());
    }
  }

  private Figures recover(
      int students, Crowd.Figures before, Crowd.Figures meanwhile, double mibPerBadReader)
      throws InterruptedException {
    long[] fullBefore = bad.stream().mapToLong(Student::lastFullFrame).toArray();
    long startedNanos = System.nanoTime();
    bad.forEach(Participant::resume);
    int recovered = 0;
    double elapsedMs = 0;
    while (recovered < bad.size() && elapsedMs < RECOVERY_PATIENCE_MS) {
      Thread.sleep(LOOK_MS);
      elapsedMs = (System.nanoTime() - startedNanos) / 1e6;
      recovered = 0;
      for (int i = 0; i < bad.size(); i++) {
        recovered += bad.get(i).lastFullFrame() > fullBefore[i] ? 1 : 0;
      }
    }
    bad.forEach(Participant::leave);
    return new Figures(
        students,
        slow,
        bad.size() - slow,
        before.p99Ms(),
        meanwhile.p99Ms(),
        mibPerBadReader,
        recovered,
        elapsedMs);
  }
}
