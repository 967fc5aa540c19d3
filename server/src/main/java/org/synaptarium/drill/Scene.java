package org.synaptarium.drill;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.ToLongFunction;

/** A drill's nodes and classes: opened together, judged together, gone together. */
record Scene(Street street, Fleet fleet, List<DrillClass> classes, Consumer<String> progress)
    implements AutoCloseable {

  /** Starts the nodes and opens the classes; all students are in and see frames. */
  static Scene open(Program program, DrillPlan plan, Consumer<String> progress)
      throws IOException, InterruptedException {
    return open(program, new Loopback(plan.nodes()), plan, progress);
  }

  /** The same on a ground of one's own, which goes with the scene. */
  static Scene open(Program program, Ground ground, DrillPlan plan, Consumer<String> progress)
      throws IOException, InterruptedException {
    Scene scene = empty(program, ground, plan, progress);
    try {
      progress.accept(plan.classes() + " classes of " + plan.students() + " students");
      var random = new Random(plan.seed());
      for (int i = 0; i < plan.classes(); i++) {
        scene.add(plan.students(), random);
      }
      return scene;
    } catch (IOException | InterruptedException | RuntimeException failure) {
      scene.close();
      throw failure;
    }
  }

  /** Starts the nodes only. */
  static Scene empty(Program program, Ground ground, DrillPlan plan, Consumer<String> progress)
      throws IOException, InterruptedException {
    progress.accept("starting " + plan.nodes() + " nodes");
    Fleet fleet = Fleet.start(program, ground, plan.nodes(), plan.neurons());
    int pages = plan.classes() * (plan.students() + 1);
    return new Scene(new Street(pages), fleet, new ArrayList<>(), progress);
  }

  void add(int students, Random random) throws IOException, InterruptedException {
    var number = classes.size();
    classes.add(DrillClass.open(street, fleet, number, students, new Random(random.nextLong())));
    classes.getLast().awaitFramesAfter(System.nanoTime());
  }

  void act(boolean on) {
    classes.forEach(each -> each.act(on));
  }

  /** Holds all classes still and judges what their pages were told. */
  Verdict judge() throws IOException, InterruptedException {
    progress.accept("comparing what was told with the logs and with runs of them");
    act(false);
    Verdict verdict = Verdict.NONE;
    for (DrillClass each : classes) {
      verdict = verdict.and(each.judge());
    }
    return verdict;
  }

  /** Asks something of every student's frames; returns the greatest answer, in ms. */
  double worstMs(ToLongFunction<Arrivals> nanos) throws InterruptedException {
    return street.ask(
        () ->
            classes.stream()
                    .flatMap(each -> each.students().stream())
                    .mapToLong(student -> nanos.applyAsLong(student.arrivals()))
                    .max()
                    .orElse(0)
                / 1e6);
  }

  /** Returns how many new frames a student was shown within a span of time, mean. */
  double meanFrames(long fromNanos, long toNanos) throws InterruptedException {
    return street.ask(
        () ->
            classes.stream()
                .flatMap(each -> each.students().stream())
                .mapToInt(student -> student.arrivals().within(fromNanos, toNanos))
                .average()
                .orElse(0));
  }

  /** Waits until every student has been shown a frame that came after a moment. */
  void awaitFramesAfter(long nanos) throws IOException, InterruptedException {
    for (DrillClass each : classes) {
      each.awaitFramesAfter(nanos);
    }
  }

  int turnedAway() throws InterruptedException {
    return street.ask(
        () ->
            classes.stream()
                .flatMap(each -> each.students().stream())
                .mapToInt(DrillPage::turnedAway)
                .sum());
  }

  @Override
  public void close() {
    try {
      for (DrillClass each : classes) {
        each.leave();
      }
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    } finally {
      street.close();
      fleet.close();
    }
  }
}
