package org.synaptarium.engine;

/**
 * What one region looked like over the latest frame.
 *
 * @param rateEHz mean firing rate of its living pyramidal cells
 * @param rateIHz mean firing rate of its interneurons
 * @param spineDensity density of its excitatory synapses, 1 in a rested brain
 * @param glutamateUm ambient extracellular glutamate, µM
 * @param ampaDrive mean AMPA conductance on pyramidal cells relative to rest, 1 in a rested brain
 * @param damagedShare share of pyramidal cells with lowered gain, 0 … 1
 * @param deadShare share of cells that excitotoxicity has killed, 0 … 1
 */
public record RegionReadout(
    double rateEHz,
    double rateIHz,
    double spineDensity,
    double glutamateUm,
    double ampaDrive,
    double damagedShare,
    double deadShare) {

  /** Reads a region whose cells have just been counted. */
  static RegionReadout of(
      Region region,
      Census census,
      FrameMeter meter,
      double spines,
      double glutamateUm,
      double drive) {
    double seconds = Brain.FRAME_MS / 1000.0;
    return new RegionReadout(
        meter.spikesE(region) / (Math.max(1, census.livingE()) * seconds),
        meter.spikesI(region) / (Math.max(1, census.livingI()) * seconds),
        spines,
        glutamateUm,
        drive,
        census.damagedShare(),
        census.deadShare());
  }
}
