package org.synaptarium;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import org.synaptarium.drill.DrillPlan;
import org.synaptarium.drill.FreezeDrill;
import org.synaptarium.drill.KillFigures;
import org.synaptarium.drill.PartitionDrill;
import org.synaptarium.drill.RollingDrill;
import org.synaptarium.drill.SpreadDrill;
import org.synaptarium.drill.Verdict;

/**
 * What a drill found, for scripts and for people.
 *
 * @param isClean whether nothing was lost, doubled or another
 */
record FailoverReport(ObjectNode fields, boolean isClean) {

  static FailoverReport of(DrillPlan plan, KillFigures figures) {
    List<Double> outagesMs = figures.outagesMs().stream().sorted().toList();
    ObjectNode fields = begun(plan, "kills").put("kills", figures.kills());
    put(fields, figures.verdict())
        .put("outageP50Ms", outagesMs.isEmpty() ? 0 : rounded(quantile(outagesMs, 0.5)))
        .put("outageMaxMs", outagesMs.isEmpty() ? 0 : rounded(outagesMs.getLast()))
        .put("longestOtherPauseMs", rounded(figures.longestOtherPauseMs()))
        .put("turnedAway", figures.turnedAway());
    return new FailoverReport(fields, figures.verdict().isClean());
  }

  static FailoverReport of(DrillPlan plan, RollingDrill.Figures figures) {
    ObjectNode fields = begun(plan, "rolling").put("restarts", figures.restarts());
    put(fields, figures.verdict())
        .put("longestPauseMs", rounded(figures.longestPauseMs()))
        .put("turnedAway", figures.turnedAway());
    return new FailoverReport(fields, figures.verdict().isClean());
  }

  static FailoverReport of(DrillPlan plan, PartitionDrill.Figures figures) {
    ObjectNode fields = begun(plan, "partition");
    put(fields, figures.verdict())
        .put("noticedMs", rounded(figures.noticedMs()))
        .put("minorityClasses", figures.minorityClasses())
        .put("outageMs", rounded(figures.outageMs()))
        .put("wholeAgainMs", rounded(figures.wholeAgainMs()))
        .put("longestPauseAfterMs", rounded(figures.longestPauseAfterMs()))
        .put("turnedAway", figures.turnedAway());
    return new FailoverReport(
        fields, figures.verdict().isClean() && figures.minorityClasses() == 0);
  }

  static FailoverReport of(DrillPlan plan, FreezeDrill.Figures figures) {
    ObjectNode fields = begun(plan, "freeze");
    put(fields, figures.verdict())
        .put("outageMs", rounded(figures.outageMs()))
        .put("wholeAgainMs", rounded(figures.wholeAgainMs()))
        .put("longestPauseAfterMs", rounded(figures.longestPauseAfterMs()))
        .put("turnedAway", figures.turnedAway());
    return new FailoverReport(fields, figures.verdict().isClean());
  }

  static FailoverReport of(DrillPlan plan, SpreadDrill.Figures figures) {
    ObjectNode fields = begun(plan, "spread");
    put(fields, figures.verdict()).put("turnedAway", figures.turnedAway());
    ArrayNode steps = fields.putArray("steps");
    for (SpreadDrill.Step step : figures.steps()) {
      ObjectNode node = steps.addObject().put("classes", step.classes());
      ArrayNode byNode = node.putArray("classesByNode");
      step.classesByNode().forEach(byNode::add);
      node.put("cpuPerClass", Math.round(step.cpuPerClass() * 10_000) / 10_000.0)
          .put("framesPerSecond", rounded(step.framesPerSecond()));
    }
    return new FailoverReport(fields, figures.verdict().isClean());
  }

  private static ObjectNode begun(DrillPlan plan, String drill) {
    return JsonNodeFactory.instance
        .objectNode()
        .put("bench", "failover")
        .put("drill", drill)
        .put("nodes", plan.nodes())
        .put("classes", plan.classes())
        .put("students", plan.students())
        .put("neurons", plan.neurons())
        .put("seed", plan.seed())
        .put("cores", Runtime.getRuntime().availableProcessors());
  }

  private static ObjectNode put(ObjectNode fields, Verdict verdict) {
    return fields
        .put("acknowledged", verdict.acknowledged())
        .put("lost", verdict.lost())
        .put("duplicated", verdict.duplicated())
        .put("hashes", verdict.hashes())
        .put("hashMismatches", verdict.hashMismatches());
  }

  private static double quantile(List<Double> sorted, double share) {
    return sorted.get(Math.max(0, (int) Math.ceil(share * sorted.size()) - 1));
  }

  private static double rounded(double value) {
    return (double) Math.round(value * 10) / 10;
  }

  void print(PrintWriter out, boolean json) {
    if (json) {
      out.println(fields);
    } else {
      fields
          .properties()
          .forEach(
              field -> out.printf(Locale.ROOT, "%-20s %s%n", field.getKey(), field.getValue()));
    }
    out.flush();
  }
}
