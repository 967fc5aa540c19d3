package org.synaptarium.frame;

import java.util.function.ToDoubleBiFunction;
import java.util.function.ToDoubleFunction;
import org.synaptarium.engine.BandPowers;
import org.synaptarium.engine.ConnectivityReadout;

/** What instruments outside the head measure every frame, in the order of the wire. */
public enum SignalMetric {
  EEG_DELTA(band("eegDelta", BandPowers::delta)),
  EEG_THETA(band("eegTheta", BandPowers::theta)),
  EEG_ALPHA(band("eegAlpha", BandPowers::alpha)),
  EEG_BETA(band("eegBeta", BandPowers::beta)),
  EEG_GAMMA(band("eegGamma", BandPowers::gamma)),
  GLOBAL_PFC(connection("globalPfc", ConnectivityReadout::globalPfc)),
  GLOBAL_HIP(connection("globalHip", ConnectivityReadout::globalHip)),
  GLOBAL_AMY(connection("globalAmy", ConnectivityReadout::globalAmy)),
  GLOBAL_DMN(connection("globalDmn", ConnectivityReadout::globalDmn)),
  DMN_WITHIN(connection("dmnWithin", ConnectivityReadout::dmnWithin)),
  DMN_HIP(connection("dmnHip", ConnectivityReadout::dmnHip)),
  DMN_PFC(connection("dmnPfc", ConnectivityReadout::dmnPfc)),
  CONNECTIVITY_WINDOW(connection("connectivityWindowMs", ConnectivityReadout::windowMs));

  /** A name in exports, unit last, and how its number is read. */
  private record Reading(String label, ToDoubleBiFunction<BandPowers, ConnectivityReadout> of) {}

  private final Reading reading;

  SignalMetric(Reading reading) {
    this.reading = reading;
  }

  private static Reading band(String label, ToDoubleFunction<BandPowers> field) {
    return new Reading(label, (bands, connectivity) -> field.applyAsDouble(bands));
  }

  private static Reading connection(String label, ToDoubleFunction<ConnectivityReadout> field) {
    return new Reading(label, (bands, connectivity) -> field.applyAsDouble(connectivity));
  }

  /** Returns the name used in exports, unit last. */
  public String label() {
    return reading.label;
  }

  double of(BandPowers bands, ConnectivityReadout connectivity) {
    return reading.of.applyAsDouble(bands, connectivity);
  }
}
