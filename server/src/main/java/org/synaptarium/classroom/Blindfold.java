package org.synaptarium.classroom;

import java.util.List;
import java.util.Optional;
import org.synaptarium.command.ActivityCommand.OpenPrediction;
import org.synaptarium.command.Arrow;
import org.synaptarium.engine.Circuit;
import org.synaptarium.engine.Region;
import org.synaptarium.frame.BodyMetric;
import org.synaptarium.frame.FrameImage;
import org.synaptarium.frame.MetricHistory;
import org.synaptarium.frame.Metrics;
import org.synaptarium.frame.RegionMetric;

/**
 * Takes out of what a class shows everything that would say what a brain was given, while a trial
 * is blind. Every way out of the class leads through here.
 */
final class Blindfold {

  /*
   * What a treatment does to the network and to the illness is what the class wants to see: rates, EEG, connectivity,
   * spines, thoughts, the symptom index. What would be measured in the blood, or is a drug's target by another name,
   * would only say what was given: levels of drugs, the receptors that they hold, how somebody feels under them, the
   * parts of the index, the assays of rapamycin's and of NBQX's targets, and what flows along the causal arrows. The
   * state's hash would say it to whoever runs the same seed at home.
   */
  private static final List<BodyMetric> TELLING =
      List.of(
          BodyMetric.PLASMA,
          BodyMetric.EFFECT_SITE,
          BodyMetric.GIVEN,
          BodyMetric.NMDA_BLOCK_E,
          BodyMetric.NMDA_BLOCK_I,
          BodyMetric.MTOR,
          BodyMetric.SYMPTOM_DRUG,
          BodyMetric.SYMPTOM_EXPECTANCY,
          BodyMetric.NORKETAMINE,
          BodyMetric.MIDAZOLAM,
          BodyMetric.DISSOCIATION,
          BodyMetric.RESPONSIVENESS,
          BodyMetric.GABA_BOOST,
          BodyMetric.UPTAKE);

  private static final boolean[] COVERED = covered();

  private static final long NO_HASH = 0;

  private Blindfold() {}

  private static boolean[] covered() {
    boolean[] covered = new boolean[Metrics.COUNT];
    TELLING.forEach(metric -> covered[Metrics.indexOf(metric)] = true);
    for (Region region : Circuit.CLASSROOM.regions()) {
      covered[Metrics.indexOf(region, RegionMetric.AMPA_DRIVE)] = true;
    }
    for (Arrow arrow : Arrow.values()) {
      covered[Metrics.indexOf(arrow)] = true;
    }
    return covered;
  }

  /** Tells whether a column of the metrics would say what was given. */
  static boolean covers(int column) {
    return COVERED[column];
  }

  /** Tells whether a prediction asks for something that would. */
  static boolean covers(OpenPrediction prediction) {
    int column = Metrics.names().indexOf(prediction.quantity());
    return column >= 0 && covers(column);
  }

  /** Returns the pictures of all teams' brains as they may be seen now. */
  static List<FrameImage> over(List<FrameImage> images, ClassState state) {
    return state.teams().isBlind() ? images.stream().map(Blindfold::over).toList() : images;
  }

  private static FrameImage over(FrameImage image) {
    return new FrameImage(
        image.frame(),
        image.lapse(),
        image.bodyTimeMs(),
        image.frame(),
        NO_HASH,
        image.fresh(),
        over(image.metrics()),
        image.spikes(),
        image.synapses(),
        image.eegNa());
  }

  static MetricHistory.Row over(MetricHistory.Row row) {
    return new MetricHistory.Row(row.frame(), row.bodyTimeMs(), over(row.metrics()));
  }

  static MetricHistory.Span over(MetricHistory.Span span) {
    return new MetricHistory.Span(over(span.means()), over(span.least()), over(span.greatest()));
  }

  private static float[] over(float[] metrics) {
    float[] left = metrics.clone();
    for (int column = 0; column < left.length; column++) {
      if (COVERED[column]) {
        left[column] = Float.NaN;
      }
    }
    return left;
  }

  /** Returns why something is not told while a trial is blind. */
  static Optional<Refusal> refusal() {
    return Optional.of(
        new Refusal(
            Reason.FORBIDDEN,
            "This would tell what each team was given.",
            "revealing the trial first"));
  }
}
