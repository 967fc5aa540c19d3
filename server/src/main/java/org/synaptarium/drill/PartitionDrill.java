package org.synaptarium.drill;

import java.io.IOException;
import java.time.Duration;
import java.util.function.Consumer;

/** One node is cut off from the others for a while, and found again; pages reach all of them. */
public final class PartitionDrill {
  private static final long CALM_MS = 2_000;

  /** Longer than anybody takes to notice, several times over. */
  private static final long APART_MS = 20_000;

  /** A cut cable is silence: members miss each other after seconds of it, and some write later. */
  private static final long ONSET_NANOS = 10_000_000_000L;

  private static final Duration NOTICE_PATIENCE = Duration.ofSeconds(30);

  private PartitionDrill() {}

  /**
   * What came of it.
   *
   * @param noticedMs until the lonely node said that it has no majority
   * @param minorityClasses classes that it still ran when it was found again; 0 is right
   * @param outageMs until every student saw new frames, while the node was cut off
   * @param wholeAgainMs from the healing until the cluster was whole
   * @param longestPauseAfterMs the longest pause of a student from the healing on
   * @param turnedAway how often a student's token was refused
   */
  public record Figures(
      Verdict verdict,
      double noticedMs,
      int minorityClasses,
      double outageMs,
      double wholeAgainMs,
      double longestPauseAfterMs,
      int turnedAway) {}

  /**
   * Parts a node that runs classes from the others, and judges.
   *
   * @throws GroundRefused when this machine lets nobody lay network cables
   */
  public static Figures run(Program program, DrillPlan plan, Consumer<String> progress)
      throws IOException, InterruptedException {
    try (var scene = Scene.open(program, Namespaces.lay(plan.nodes()), plan, progress)) {
      Fleet fleet = scene.fleet();
      scene.act(true);
      Thread.sleep(CALM_MS);
      Node lonely = fleet.anyOwner();
      progress.accept("node " + lonely.number() + " is cut off");
      long cutNanos = System.nanoTime();
      fleet.ground().cut(lonely.number());
      lonely.await(health -> !health.path("majority").asBoolean(true), NOTICE_PATIENCE);
      double noticedMs = (System.nanoTime() - cutNanos) / 1e6;
      Thread.sleep(Math.max(0, APART_MS - Math.round(noticedMs)));
      int minorityClasses = lonely.health().path("classes").asInt();
      long nowNanos = System.nanoTime();
      double outageMs =
          scene.worstMs(arrivals -> arrivals.outageNanos(cutNanos, ONSET_NANOS, nowNanos));
      progress.accept("it is found again after " + (nowNanos - cutNanos) / 1_000_000 + " ms");
      fleet.ground().heal(lonely.number());
      long healedNanos = System.nanoTime();
      fleet.awaitWhole();
      double wholeMs = (System.nanoTime() - healedNanos) / 1e6;
      scene.awaitFramesAfter(System.nanoTime());
      double pauseMs =
          scene.worstMs(
              arrivals ->
                  arrivals.longestPauseNanos(healedNanos, System.nanoTime(), System.nanoTime()));
      return new Figures(
          scene.judge(),
          noticedMs,
          minorityClasses,
          outageMs,
          wholeMs,
          pauseMs,
          scene.turnedAway());
    }
  }
}
