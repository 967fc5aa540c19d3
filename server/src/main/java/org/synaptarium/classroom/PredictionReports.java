package org.synaptarium.classroom;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.synaptarium.classroom.Report.PredictionReport;

/**
 * What became of a class's predictions: what happened is told of the first team's brain, and each
 * curve is scored by that of its drawer's team.
 */
final class PredictionReports {
  private final ClassState state;
  private final List<Chronicle> chronicles;

  PredictionReports(ClassState state, List<Chronicle> chronicles) {
    this.state = state;
    this.chronicles = chronicles;
  }

  List<PredictionReport> all() {
    List<PredictionReport> reports = new ArrayList<>();
    for (Activity activity : state.activities().all()) {
      if (activity instanceof Prediction prediction) {
        reports.add(reportOf(prediction));
      }
    }
    return reports;
  }

  private PredictionReport reportOf(Prediction prediction) {
    List<Truth> truths = chronicles.stream().map(each -> each.truth(prediction.number())).toList();
    List<PredictionReport.Curve> curves = new ArrayList<>();
    prediction
        .curves()
        .forEach(
            (person, values) -> {
              int team = Math.min(state.teams().teamOf(person), truths.size());
              double score = truths.get(team - 1).score(prediction.asked(), values);
              curves.add(new PredictionReport.Curve(nameOf(person), values, score));
            });
    List<Double> happened = Arrays.stream(truths.getFirst().values()).boxed().toList();
    return new PredictionReport(prediction.number(), prediction.asked(), happened, curves);
  }

  private String nameOf(int person) {
    return state.roster().everybody(person).map(Person::nickname).orElse("");
  }
}
