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

  private final Street street;
  private final Fleet fleet;
  private final List<DrillClass> classes;
  private final Random random;
  private final Consumer<String> progress;
  private final List<Long> deathsNanos = new ArrayList<>();
  private final List<Double> outagesMs = new ArrayList<>();

  private KillDrill(
      Street street,
      Fleet fleet,
      List<DrillClass> classes,
      Random random,
      Consumer<String> progress) {
    this.street = street;
    this.fleet = fleet;
    this.classes = classes;
    this.random = random;
    this.progress = progress;
  }

  /** Kills so many nodes, and judges. */
  public static KillFigures run(
      Program program, DrillPlan plan, int kills, Consumer<String> progress)
      throws IOException, InterruptedException {
    try (var scene = Scene.open(program, plan, progress)) {
      var drill =
          new KillDrill(
              scene.street(), scene.fleet(), scene.classes(), new Random(plan.seed()), progress);
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
    for (DrillClass each : classes) {
      each.awaitFramesAfter(deathNanos + Arrivals.ONSET_NANOS);
    }
    double outageMs = outageMs(deathNanos);
    deathsNanos.add(deathNanos);
    outagesMs.add(outageMs);
    progress.accept(
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
    return street.ask(
        () -> {
          long nowNanos = System.nanoTime();
          long worst = 0;
          for (DrillClass each : classes) {
            for (DrillPage student : each.students()) {
              worst = Math.max(worst, student.arrivals().outageNanos(deathNanos, nowNanos));
            }
          }
          return worst / 1e6;
        });
  }

  /* What a node's return does to classes that did not die. */
  private double longestOtherPauseMs() throws InterruptedException {
    return street.ask(
        () -> {
          long nowNanos = System.nanoTime();
          long longest = 0;
          for (int i = 0; i < deathsNanos.size(); i++) {
            long calmNanos = deathsNanos.get(i) + Math.round(outagesMs.get(i) * 1e6) + 1;
            long nextNanos = i + 1 < deathsNanos.size() ? deathsNanos.get(i + 1) : nowNanos;
            for (DrillClass each : classes) {
              for (DrillPage student : each.students()) {
                // Up to half a second before the next death, or that one would count here.
                longest =
                    Math.max(
                        longest,
                        student
                            .arrivals()
                            .longestPauseNanos(calmNanos, nextNanos - 500_000_000L, nowNanos));
              }
            }
          }
          return longest / 1e6;
        });
  }
}
