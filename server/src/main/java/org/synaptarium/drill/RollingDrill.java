package org.synaptarium.drill;

import java.io.IOException;
import java.util.function.Consumer;

/** All nodes are restarted in turn, each after it has handed its classes over, under load. */
public final class RollingDrill {

  /** Before the first one stops: figures of a calm moment belong to the picture. */
  private static final long CALM_MS = 2_000;

  private RollingDrill() {}

  /**
   * What students noticed of it.
   *
   * @param restarts how many nodes were restarted
   * @param longestPauseMs the longest time that any student was without a new frame
   * @param turnedAway how often a student's token was refused
   */
  public record Figures(int restarts, Verdict verdict, double longestPauseMs, int turnedAway) {}

  /** Restarts every node once, and judges. */
  public static Figures run(Program program, DrillPlan plan, Consumer<String> progress)
      throws IOException, InterruptedException {
    try (var scene = Scene.open(program, plan, progress)) {
      scene.act(true);
      Thread.sleep(CALM_MS);
      long beganNanos = System.nanoTime();
      for (Node node : scene.fleet().nodes()) {
        long stoppedNanos = System.nanoTime();
        node.drain();
        double tookMs = (System.nanoTime() - stoppedNanos) / 1e6;
        node.start();
        scene.fleet().awaitWhole();
        long nowNanos = System.nanoTime();
        double pauseMs =
            scene.worstMs(arrivals -> arrivals.longestPauseNanos(stoppedNanos, nowNanos, nowNanos));
        progress.accept(
            "node "
                + node.number()
                + " stopped in "
                + Math.round(tookMs)
                + " ms and is back;"
                + " longest pause of a student "
                + Math.round(pauseMs)
                + " ms");
      }
      long endedNanos = System.nanoTime();
      scene.awaitFramesAfter(endedNanos);
      double pauseMs =
          scene.worstMs(
              arrivals -> arrivals.longestPauseNanos(beganNanos, endedNanos, System.nanoTime()));
      return new Figures(plan.nodes(), scene.judge(), pauseMs, scene.turnedAway());
    }
  }
}
