package org.synaptarium.drill;

import java.io.IOException;
import java.util.function.Consumer;

/** A node that runs classes is stopped for ten seconds (SIGSTOP) and goes on as if nothing were. */
public final class FreezeDrill {
  private static final long CALM_MS = 2_000;

  /** Twice as long as members believe a silent one. */
  private static final long FROZEN_MS = 10_000;

  /** Who stands still says nothing: others notice after seconds, and some write later. */
  private static final long ONSET_NANOS = 8_000_000_000L;

  private FreezeDrill() {}

  /**
   * What came of it.
   *
   * @param outageMs until every student saw new frames, while the node stood still
   * @param wholeAgainMs from its going on until the cluster was whole
   * @param longestPauseAfterMs the longest pause of a student from its going on
   * @param turnedAway how often a student's token was refused
   */
  public record Figures(
      Verdict verdict,
      double outageMs,
      double wholeAgainMs,
      double longestPauseAfterMs,
      int turnedAway) {}

  /** Stops a node that runs classes, lets it go on, and judges. */
  public static Figures run(Program program, DrillPlan plan, Consumer<String> progress)
      throws IOException, InterruptedException {
    try (var scene = Scene.open(program, plan, progress)) {
      Fleet fleet = scene.fleet();
      scene.act(true);
      Thread.sleep(CALM_MS);
      Node frozen = fleet.anyOwner();
      progress.accept("node " + frozen.number() + " stands still");
      long frozenNanos = System.nanoTime();
      frozen.freeze(true);
      Thread.sleep(FROZEN_MS);
      frozen.freeze(false);
      long thawedNanos = System.nanoTime();
      progress.accept("it goes on after " + (thawedNanos - frozenNanos) / 1_000_000 + " ms");
      fleet.awaitWhole();
      double wholeMs = (System.nanoTime() - thawedNanos) / 1e6;
      scene.awaitFramesAfter(System.nanoTime());
      long nowNanos = System.nanoTime();
      double outageMs =
          scene.worstMs(arrivals -> arrivals.outageNanos(frozenNanos, ONSET_NANOS, nowNanos));
      double pauseMs =
          scene.worstMs(arrivals -> arrivals.longestPauseNanos(thawedNanos, nowNanos, nowNanos));
      return new Figures(scene.judge(), outageMs, wholeMs, pauseMs, scene.turnedAway());
    }
  }
}
