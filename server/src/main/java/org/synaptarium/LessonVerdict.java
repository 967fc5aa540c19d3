package org.synaptarium;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.DoubleStream;
import org.synaptarium.scenario.Expectation;
import org.synaptarium.scenario.Scenario;

/**
 * What several runs of a lesson came to: each expectation is judged by the mean over the seeds.
 *
 * @param trials at least one, the scenario's own seed first
 * @param divergence how its state differs from the golden one; empty when it doesn't
 * @param otherPicture why its picture is not that of the run; empty when it is
 */
record LessonVerdict(
    Scenario lesson,
    List<LessonTrial> trials,
    Optional<String> divergence,
    Optional<String> otherPicture) {

  boolean passed() {
    return divergence.isEmpty()
        && otherPicture.isEmpty()
        && lesson.expectations().stream()
            .allMatch(expectation -> expectation.accepts(mean(expectation)));
  }

  void print(PrintWriter out) {
    out.printf("%s, %d seed%s%n", lesson.id(), trials.size(), trials.size() == 1 ? "" : "s");
    for (Expectation expectation : lesson.expectations()) {
      out.printf(
          Locale.ROOT,
          "  %s  %-22s %9.4g  (%.4g … %.4g)  accept %s  %s%n",
          expectation.accepts(mean(expectation)) ? "ok  " : "FAIL",
          expectation.quantity().name(),
          mean(expectation),
          values(expectation).min().orElse(Double.NaN),
          values(expectation).max().orElse(Double.NaN),
          accepted(expectation),
          expectation.text().english());
    }
    out.printf(
        "  %s  state%s%n  %s  picture%s%n%n",
        divergence.isEmpty() ? "ok  " : "FAIL",
        divergence.map(text -> ": " + text).orElse(" is the golden one"),
        otherPicture.isEmpty() ? "ok  " : "FAIL",
        otherPicture.map(text -> ": " + text).orElse(" is that of the run"));
  }

  ObjectNode json() {
    ObjectNode root = JsonNodeFactory.instance.objectNode();
    root.put("scenario", lesson.id()).put("passed", passed()).put("seeds", trials.size());
    root.put("golden", divergence.isEmpty());
    divergence.ifPresent(text -> root.put("divergence", text));
    root.put("picture", otherPicture.isEmpty());
    var list = root.putArray("expectations");
    for (Expectation expectation : lesson.expectations()) {
      ObjectNode node = list.addObject();
      node.put("quantity", expectation.quantity().name())
          .put("text", expectation.text().english())
          .put("during", expectation.during().toString())
          .put("mean", mean(expectation))
          .put("passed", expectation.accepts(mean(expectation)));
      bound(node, "min", expectation.min());
      bound(node, "max", expectation.max());
      var each = node.putArray("measured");
      values(expectation).forEach(each::add);
    }
    return root;
  }

  private static void bound(ObjectNode node, String name, double value) {
    if (Double.isFinite(value)) {
      node.put(name, value);
    }
  }

  private static String accepted(Expectation expectation) {
    return (Double.isFinite(expectation.min()) ? expectation.min() : "")
        + " … "
        + (Double.isFinite(expectation.max()) ? expectation.max() : "");
  }

  private double mean(Expectation expectation) {
    return values(expectation).average().orElse(Double.NaN);
  }

  private DoubleStream values(Expectation expectation) {
    int index = lesson.expectations().indexOf(expectation);
    return trials.stream().mapToDouble(trial -> trial.measured().get(index));
  }
}
