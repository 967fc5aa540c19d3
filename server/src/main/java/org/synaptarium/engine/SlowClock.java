package org.synaptarium.engine;

import org.synaptarium.command.Arrow;

/**
 * What runs in body time: the body, the cells it kills, and the sensor that tells it of the
 * network.
 */
final class SlowClock {
  final BodyClock body;
  final DriveSensor sensor = new DriveSensor();
  private final Anatomy anatomy;
  private final Region[] regions;
  private final Excitotoxicity excitotoxicity;

  SlowClock(BrainSpec spec, Anatomy anatomy) {
    this.anatomy = anatomy;
    regions = anatomy.circuit().regions().toArray(Region[]::new);
    body = new BodyClock(spec.genotype());
    excitotoxicity = new Excitotoxicity(spec);
  }

  /** Takes what the network does under these conditions as rest. */
  void setRest(Settling settling, double[] felt) {
    sensor.setRest(settling.drivePerTick(), settling.spikesPerTick(), felt);
  }

  /** Takes in a tick of the network and lets {@code lapse} times its span pass. */
  void advance(FrameMeter meter, double[] felt, long lapse, Dials dials, Network network) {
    sensor.sense(meter.tickDrive(), meter.tickSpikes(), felt);
    body.advance((double) DriveSensor.TICK_MS * lapse, dials, sensor);
    for (Region region : regions) {
      excitotoxicity.apply(region, body.exposure(region, dials), network.neurons().gain);
    }
    network.patterns().forget((double) DriveSensor.TICK_MS * lapse);
  }

  /** Writes what the network feels of the body. */
  void setConditions(Conditions conditions, Dials dials) {
    body.setConditions(conditions, dials, sensor);
  }

  /** Returns what a region looked like over the latest frame. */
  RegionReadout region(Region region, FrameMeter meter, Dials dials, float[] cellGain) {
    Census census = Census.of(region, anatomy, cellGain);
    return RegionReadout.of(
        region, census, meter, body.spines(region), ambientUm(region, dials), sensor.drive(region));
  }

  /* The circuit of two areas has no ambient glutamate of its own: it stays at rest. */
  private double ambientUm(Region region, Dials dials) {
    return switch (anatomy.circuit()) {
      case CLASSROOM -> body.glutamateUm(region, dials, sensor);
      case TWO_AREA -> GlutamateParameters.REST_UM;
    };
  }

  /** Returns what flows along every arrow; the circuit of two areas has none of them. */
  double[] arrows(Dials dials) {
    return switch (anatomy.circuit()) {
      case CLASSROOM -> body.arrows(dials, sensor);
      case TWO_AREA -> new double[Arrow.values().length];
    };
  }

  void visit(StateVisitor state) {
    body.visit(state);
    sensor.visit(state);
    excitotoxicity.visit(state);
  }
}
