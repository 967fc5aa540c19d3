package org.synaptarium.drill;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;

/** Classes are added step by step: how evenly they lie on the nodes, and what each costs. */
public final class SpreadDrill {
  private static final int STEPS = 4;
  private static final long MEASURE_MS = 10_000;

  /** Classes that lie unevenly after their opening are handed over meanwhile. */
  private static final long SETTLE_MS = 2_000;

  private SpreadDrill() {}

  /**
   * One size.
   *
   * @param classesByNode how many each node runs
   * @param cpuPerClass processor time of all nodes for each class, in cores
   * @param framesPerSecond new frames that a student got, mean
   */
  public record Step(
      int classes, List<Integer> classesByNode, double cpuPerClass, double framesPerSecond) {
    public Step {
      classesByNode = List.copyOf(classesByNode);
    }
  }

  /** What was found, the smallest size first. */
  public record Figures(List<Step> steps, Verdict verdict, int turnedAway) {
    public Figures {
      steps = List.copyOf(steps);
    }
  }

  /** Adds classes up to the plan's number in equal steps, and judges. */
  public static Figures run(Program program, DrillPlan plan, Consumer<String> progress)
      throws IOException, InterruptedException {
    try (var scene = Scene.empty(program, new Loopback(plan.nodes()), plan, progress)) {
      var random = new Random(plan.seed());
      List<Step> steps = new ArrayList<>();
      for (int step = 1; step <= STEPS; step++) {
        int size = plan.classes() * step / STEPS;
        while (scene.classes().size() < size) {
          scene.add(plan.students(), random);
        }
        if (size > (steps.isEmpty() ? 0 : steps.getLast().classes())) {
          steps.add(measure(scene));
          progress.accept(steps.getLast().toString());
        }
      }
      return new Figures(steps, scene.judge(), scene.turnedAway());
    }
  }

  private static Step measure(Scene scene) throws InterruptedException {
    scene.act(true);
    Thread.sleep(SETTLE_MS);
    Duration cpuBefore = cpuOf(scene.fleet());
    long fromNanos = System.nanoTime();
    Thread.sleep(MEASURE_MS);
    long toNanos = System.nanoTime();
    double seconds = (toNanos - fromNanos) / 1e9;
    double cpuSeconds = cpuOf(scene.fleet()).minus(cpuBefore).toNanos() / 1e9;
    List<Integer> byNode = new ArrayList<>();
    for (Node node : scene.fleet().nodes()) {
      JsonNode health = node.health();
      byNode.add(health.path("classes").asInt());
    }
    int classes = scene.classes().size();
    return new Step(
        classes,
        byNode,
        cpuSeconds / seconds / classes,
        scene.meanFrames(fromNanos, toNanos) / seconds);
  }

  private static Duration cpuOf(Fleet fleet) {
    return fleet.nodes().stream().map(Node::cpuTime).reduce(Duration.ZERO, Duration::plus);
  }
}
