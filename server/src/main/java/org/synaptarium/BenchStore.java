package org.synaptarium;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.synaptarium.command.BrainCommand;
import org.synaptarium.command.Dial;
import org.synaptarium.journal.ClassHead;
import org.synaptarium.journal.Journal;
import org.synaptarium.journal.Keyframe;
import org.synaptarium.journal.LogEntry;

/** Times the writes that a class waits for, by one class alone and by many at once. */
final class BenchStore {

  /**
   * What was measured of one store.
   *
   * @param aloneP50Ms an append of one class, when no other one writes
   * @param appendsPerSecond of all classes together, each appending as fast as it can
   * @param keyframeP50Ms a keyframe of the size that a classroom's brain has
   */
  record Figures(
      String store,
      int classes,
      double aloneP50Ms,
      double aloneP99Ms,
      double appendsPerSecond,
      double togetherP50Ms,
      double togetherP99Ms,
      double keyframeP50Ms) {}

  private static final int KEYFRAMES = 40;
  private static final int BRAIN_BYTES = 70_000;
  private static final int CHRONICLE_BYTES = 20_000;

  /** Appends before the clock runs: statements are prepared, loops compiled. */
  private static final int WARM_UP = 200;

  private final String name;
  private final Journal journal;
  private final List<String> classIds = new ArrayList<>();
  private final long[] nextSeq;

  BenchStore(String name, Journal journal, int classes) {
    this.name = name;
    this.journal = journal;
    this.nextSeq = new long[classes];
    Arrays.fill(nextSeq, 1);
    for (int i = 0; i < classes; i++) {
      String id = "bench-" + UUID.randomUUID();
      // Six digits are for people; these leave theirs alone.
      journal.create(new ClassHead(id, id, "", "", i, "00".repeat(32), 0, 1, 0, 0));
      classIds.add(id);
    }
  }

  /** Measures, and leaves nothing of the measuring in the store. */
  Figures run(int seconds) throws InterruptedException, ExecutionException {
    try {
      for (int i = 0; i < WARM_UP; i++) {
        append(i % classIds.size());
      }
      double[] alone = appendFor(0, seconds);
      List<double[]> together = allAppendFor(seconds);
      double[] all = together.stream().flatMapToDouble(Arrays::stream).toArray();
      return new Figures(
          name,
          classIds.size(),
          quantile(alone, 0.5),
          quantile(alone, 0.99),
          (double) all.length / seconds,
          quantile(all, 0.5),
          quantile(all, 0.99),
          quantile(saveKeyframes(), 0.5));
    } finally {
      classIds.forEach(journal::delete);
    }
  }

  private List<double[]> allAppendFor(int seconds) throws InterruptedException, ExecutionException {
    List<Callable<double[]>> writers = new ArrayList<>();
    for (int i = 0; i < classIds.size(); i++) {
      int writer = i;
      writers.add(() -> appendFor(writer, seconds));
    }
    List<double[]> times = new ArrayList<>();
    try (var threads = Executors.newFixedThreadPool(writers.size())) {
      for (Future<double[]> done : threads.invokeAll(writers)) {
        times.add(done.get());
      }
    }
    return times;
  }

  private double[] appendFor(int writer, int seconds) {
    List<Double> timesMs = new ArrayList<>();
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
    for (long before = System.nanoTime(); before < end; before = System.nanoTime()) {
      append(writer);
      timesMs.add((System.nanoTime() - before) / 1e6);
    }
    return timesMs.stream().mapToDouble(Double::doubleValue).toArray();
  }

  private void append(int writer) {
    long seq = nextSeq[writer]++;
    var move = new BrainCommand.TurnDial(Dial.STRESS, seq % 100 / 100.0);
    journal.append(classIds.get(writer), 1, List.of(new LogEntry(seq, seq, 0, 1, seq, move)));
  }

  private double[] saveKeyframes() {
    double[] timesMs = new double[KEYFRAMES];
    for (int i = 0; i < KEYFRAMES; i++) {
      long frame = (i + 1) * 100L;
      var keyframe =
          new Keyframe(frame, 0, new byte[BRAIN_BYTES], new byte[CHRONICLE_BYTES], frame);
      long before = System.nanoTime();
      journal.saveKeyframe(classIds.getFirst(), 1, keyframe);
      timesMs[i] = (System.nanoTime() - before) / 1e6;
    }
    return timesMs;
  }

  private static double quantile(double[] times, double share) {
    if (times.length == 0) {
      return 0;
    }
    double[] sorted = times.clone();
    Arrays.sort(sorted);
    return sorted[(int) Math.min(sorted.length - 1, Math.round(share * sorted.length))];
  }
}
