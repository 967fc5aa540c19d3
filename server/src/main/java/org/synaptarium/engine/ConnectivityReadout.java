package org.synaptarium.engine;

/**
 * How the slow, blood-flow-like signals of the parcels go together, over the neural time for which
 * the conditions have stayed the same.
 *
 * @param globalPfc mean of Fisher's z between the parcels of the PFC and all others
 * @param globalHip same for the hippocampus
 * @param globalAmy same for the amygdala
 * @param globalDmn same for the default-mode hub
 * @param dmnWithin mean of Fisher's z among the parcels of the default-mode hub
 * @param dmnHip mean of Fisher's z between default-mode hub and hippocampus
 * @param dmnPfc mean of Fisher's z between default-mode hub and PFC
 * @param windowMs neural time that the correlations are taken over, ms; short ones are noisy
 */
public record ConnectivityReadout(
    double globalPfc,
    double globalHip,
    double globalAmy,
    double globalDmn,
    double dmnWithin,
    double dmnHip,
    double dmnPfc,
    double windowMs) {

  static ConnectivityReadout of(ParcelCorrelation parcels) {
    return new ConnectivityReadout(
        parcels.globalConnectivity(Region.PFC),
        parcels.globalConnectivity(Region.HIP),
        parcels.globalConnectivity(Region.AMY),
        parcels.globalConnectivity(Region.DMN),
        parcels.coherence(Region.DMN, Region.DMN),
        parcels.coherence(Region.DMN, Region.HIP),
        parcels.coherence(Region.DMN, Region.PFC),
        parcels.windowMs());
  }

  /** Returns the mean coherence of the default-mode network: hub, hippocampus and PFC. */
  public double dmnCoherence() {
    return (dmnWithin + dmnHip + dmnPfc) / 3;
  }
}
