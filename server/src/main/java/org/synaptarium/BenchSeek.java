package org.synaptarium;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.LongConsumer;
import java.util.stream.LongStream;
import org.synaptarium.classroom.Darkroom;
import org.synaptarium.classroom.Playhead;
import org.synaptarium.classroom.Recording;
import org.synaptarium.classroom.Reel;
import org.synaptarium.classroom.ReplayedClass;
import org.synaptarium.command.BrainCommand.GiveKetamine;
import org.synaptarium.command.BrainCommand.SetLapse;
import org.synaptarium.command.BrainCommand.TurnDial;
import org.synaptarium.command.ClassCommand.StartModel;
import org.synaptarium.command.ClassCommand.UndoDose;
import org.synaptarium.command.Command;
import org.synaptarium.command.Dial;
import org.synaptarium.command.Route;
import org.synaptarium.engine.ModelRevision;
import org.synaptarium.journal.ClassHead;
import org.synaptarium.journal.LogEntry;
import org.synaptarium.scenario.Scenario;

/**
 * Develops the recording of a lively class and seeks in it at random; what a seek comes to is held
 * against a run from the first frame to the last.
 */
final class BenchSeek {

  /**
   * What was measured.
   *
   * @param firstMs the first seek of all, which finds nothing warm but the frames
   * @param mismatches seeks that came to another state than the straight run
   */
  record Figures(
      long frames,
      int stills,
      double megabytes,
      double developSeconds,
      double firstMs,
      double p50Ms,
      double p99Ms,
      double maxMs,
      int mismatches) {}

  static final int FRAMES_A_MINUTE = 60 * 20;

  private static final long SEED = 7;
  private static final long LOOK_MS = 200;

  /**
   * Somebody turns a dial; somebody gives a dose, every third of which is undone; another lapse.
   */
  private static final int DIAL_EVERY_FRAMES = 150;

  private static final int DOSE_EVERY_FRAMES = 4_000;
  private static final int UNDONE_AFTER_FRAMES = 90;
  private static final int LAPSE_EVERY_FRAMES = 6_000;
  private static final long[] LAPSES = {1, 60, 600, 3_600};

  private final Recording recording;
  private final long[] sought;

  BenchSeek(int minutes, int seeks) {
    recording = lively((long) minutes * FRAMES_A_MINUTE);
    sought = new Random(SEED).longs(seeks, 0, recording.frames() + 1).toArray();
  }

  private static Recording lively(long frames) {
    List<LogEntry> log = new ArrayList<>();
    add(log, 1, new StartModel(ModelRevision.NEWEST.number()));
    for (long frame = 2; frame <= frames; frame++) {
      int dials = (int) (frame / DIAL_EVERY_FRAMES);
      if (frame % DIAL_EVERY_FRAMES == 0) {
        Dial dial = dials % 2 == 0 ? Dial.STRESS : Dial.GLUTAMATE;
        add(
            log,
            frame,
            new TurnDial(dial, dial == Dial.STRESS ? dials % 5 * 0.2 : 1 + dials % 3 * 0.2));
      }
      if (frame % DOSE_EVERY_FRAMES == 0) {
        add(log, frame, new GiveKetamine(Route.IV_BOLUS, 0.5, 0));
      }
      if (frame % (3 * DOSE_EVERY_FRAMES) == UNDONE_AFTER_FRAMES && frame > DOSE_EVERY_FRAMES) {
        add(log, frame, new UndoDose());
      }
      if (frame % LAPSE_EVERY_FRAMES == 0) {
        add(log, frame, new SetLapse(LAPSES[(int) (frame / LAPSE_EVERY_FRAMES) % LAPSES.length]));
      }
    }
    var head = new ClassHead("bench", "", "", "", SEED, "", 0, 1, frames, 1);
    return new Recording(head, log, frames, List.of());
  }

  private static void add(List<LogEntry> log, long frame, Command command) {
    log.add(new LogEntry(log.size() + 1, frame, 0, 0, log.size() + 1, command));
  }

  /**
   * Runs it all.
   *
   * @param progress is told, from time to time, how many frames are developed
   */
  Figures run(LongConsumer progress) throws InterruptedException {
    CompletableFuture<Map<Long, Long>> expected = CompletableFuture.supplyAsync(this::straight);
    try (Darkroom darkroom = new Darkroom();
        Reel reel = darkroom.develop(recording, Scenario.blank()).orElseThrow()) {
      long begunNs = System.nanoTime();
      awaitWhole(reel, progress);
      double developSeconds = (System.nanoTime() - begunNs) / 1e9;
      Map<Long, Long> hashes = expected.join();
      return seek(reel, hashes, developSeconds);
    }
  }

  private static void awaitWhole(Reel reel, LongConsumer progress) throws InterruptedException {
    while (true) {
      try {
        reel.whole().get(LOOK_MS, TimeUnit.MILLISECONDS);
        return;
      } catch (TimeoutException notYet) {
        progress.accept(reel.developed());
      } catch (ExecutionException broken) {
        throw new IllegalStateException("the recording broke", broken);
      }
    }
  }

  /** Returns the state hash of every frame that will be sought. */
  private Map<Long, Long> straight() {
    var replay = new ReplayedClass(recording, Scenario.blank());
    Map<Long, Long> hashes = new HashMap<>();
    for (long frame : LongStream.of(sought).sorted().distinct().toArray()) {
      while (replay.frame() < frame) {
        replay.advance();
      }
      hashes.put(frame, replay.stateHash());
    }
    return hashes;
  }

  private Figures seek(Reel reel, Map<Long, Long> hashes, double developSeconds) {
    Playhead playhead = reel.playhead();
    double[] tookMs = new double[sought.length];
    int mismatches = 0;
    for (int i = 0; i < sought.length; i++) {
      long begunNs = System.nanoTime();
      playhead.seek(sought[i]);
      boolean right = playhead.pictures().getFirst().frame() == sought[i];
      tookMs[i] = (System.nanoTime() - begunNs) / 1e6;
      boolean same = hashes.getOrDefault(sought[i], 0L) == playhead.stateHash();
      mismatches += right && same ? 0 : 1;
    }
    double firstMs = tookMs[0];
    Arrays.sort(tookMs);
    return new Figures(
        recording.frames(),
        reel.stills(),
        reel.bytes() / 1e6,
        developSeconds,
        firstMs,
        quantile(tookMs, 0.50),
        quantile(tookMs, 0.99),
        tookMs[tookMs.length - 1],
        mismatches);
  }

  private static double quantile(double[] sorted, double share) {
    return sorted[(int) Math.ceil(share * sorted.length) - 1];
  }
}
