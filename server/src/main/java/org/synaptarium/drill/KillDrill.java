package org.synaptarium.drill;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;

/**
 * Nodes die by {@code kill -9} at random moments, one after another, while students act; each is
 * started again before the next one dies.
 */
public final class KillDrill {
  private static final long LEAST_CALM_MS = 500;
  private static final int CALM_SPREAD_MS = 2_000;

  private static final long CALM_END_NANOS = 500_000_000L;

  private final Scene scene;
  private final Fleet fleet;
  private final Random random;
  private final List<Long> deathsNanos = new ArrayList<>();
  private final List<Double> outagesMs = new ArrayList<>();

  private KillDrill(Scene scene, Random random) {
    this.scene = scene;
    this.fleet = scene.fleet();
    this.random = random;
  }

  /** Kills so many nodes, and judges. */
  public static KillFigures run(
      Program program, DrillPlan plan, int kills, Consumer<String> progress)
      throws IOException, InterruptedException {
    try (var scene = Scene.open(program, plan, progress)) {
      var drill = new KillDrill(scene, new Random(plan.seed()));
      scene.act(true);
      for (int i = 1; i <= kills; i++) {
        drill.killOne(i, kills);
      }
      double longestOtherPauseMs = drill.longestOtherPauseMs();
      Verdict verdict = scene.judge();
      return new KillFigures(
          kills, verdict, drill.outagesMs, longestOtherPauseMs, scene.turnedAway());
    }
  }

  private void killOne(int number, int kills) throws IOException, InterruptedException {
    Thread.sleep(LEAST_CALM_MS + random.nextInt(CALM_SPREAD_MS));
    Node victim = pick();
    long deathNanos = victim.kill();
    victim.awaitEnd();
    // One node alone has nobody else: it comes back at once.
    if (fleet.size() == 1) {
      victim.start();
    }
    scene.awaitFramesAfter(deathNanos + Arrivals.ONSET_NANOS);
    double outageMs = outageMs(deathNanos);
    deathsNanos.add(deathNanos);
    outagesMs.add(outageMs);
    scene
        .progress()
        .accept(
            "kill "
                + number
                + " of "
                + kills
                + ": node "
                + victim.number()
                + ", all students see new"
                + " frames after "
                + Math.round(outageMs)
                + " ms");
    if (fleet.size() > 1) {
      victim.start();
    }
    fleet.awaitWhole();
  }

  /* One that runs classes, if there is one: the death of another is no news to anybody but its own pages. */
  private Node pick() throws InterruptedException {
    List<Node> owners = new ArrayList<>();
    for (Node node : fleet.nodes()) {
      if (node.health().path("classes").asInt(1) > 0) {
        owners.add(node);
      }
    }
    List<Node> candidates = owners.isEmpty() ? fleet.nodes() : owners;
    return candidates.get(random.nextInt(candidates.size()));
  }

  private double outageMs(long deathNanos) throws InterruptedException {
    long nowNanos = System.nanoTime();
    return scene.worstMs(
        arrivals -> arrivals.outageNanos(deathNanos, Arrivals.ONSET_NANOS, nowNanos));
  }

  /* What a node's return does to classes that did not die: from the end of each outage to half a second before the next. */
  private double longestOtherPauseMs() throws InterruptedException {
    long nowNanos = System.nanoTime();
    double longestMs = 0;
    for (int i = 0; i < deathsNanos.size(); i++) {
      long calmNanos = deathsNanos.get(i) + Math.round(outagesMs.get(i) * 1e6) + 1;
      long nextNanos = i + 1 < deathsNanos.size() ? deathsNanos.get(i + 1) : nowNanos;
      long endNanos = nextNanos - CALM_END_NANOS;
      longestMs =
          Math.max(
              longestMs,
              scene.worstMs(arrivals -> arrivals.longestPauseNanos(calmNanos, endNanos, nowNanos)));
    }
    return longestMs;
  }
}
