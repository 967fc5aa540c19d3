package org.synaptarium.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.synaptarium.command.BrainCommand.SetLapse;
import org.synaptarium.command.BrainCommand.TurnDial;
import org.synaptarium.command.Dial;

/** What instruments outside the head say: spectrum, bands and parcel correlations. */
class SignalsTest {
  private static final double[] REST = new double[Conditions.FELT];

  private static float[] frameOf(int frame, double amplitudeNa, double hz) {
    float[] field = new float[Brain.FRAME_MS];
    for (int ms = 0; ms < field.length; ms++) {
      double seconds = (frame * Brain.FRAME_MS + ms) / 1000.0;
      field[ms] = (float) (100 + amplitudeNa * StrictMath.sin(2 * StrictMath.PI * hz * seconds));
    }
    return field;
  }

  @Test
  void theTransformIsTheSumOfItsDefinition() {
    int size = 16;
    double[] re = new double[size];
    double[] im = new double[size];
    for (int i = 0; i < size; i++) {
      re[i] = (i * 7 % 5) - 1.5;
    }
    double[] wave = re.clone();
    new FourierKernel(size).transform(re, im);
    for (int k = 0; k < size; k++) {
      double sumRe = 0;
      double sumIm = 0;
      for (int i = 0; i < size; i++) {
        sumRe += wave[i] * StrictMath.cos(2 * StrictMath.PI * k * i / size);
        sumIm -= wave[i] * StrictMath.sin(2 * StrictMath.PI * k * i / size);
      }
      assertThat(re[k]).isCloseTo(sumRe, within(1e-12));
      assertThat(im[k]).isCloseTo(sumIm, within(1e-12));
    }
  }

  @Test
  void aSineIsFoundInItsBandWithItsPower() {
    EegSpectrum spectrum = new EegSpectrum();
    spectrum.setRest(REST);
    for (int frame = 0; frame < 100; frame++) {
      spectrum.take(frameOf(frame, 3, 20), REST);
    }
    assertThat(spectrum.total()).isCloseTo(3 * 3 / 2.0, within(0.05));
    assertThat(spectrum.densityAtRest((int) Math.round(20 / EegSpectrum.BIN_HZ)))
        .isGreaterThan(100 * spectrum.densityAtRest((int) Math.round(10 / EegSpectrum.BIN_HZ)));
  }

  @Test
  void aChangeOfConditionsEndsTheOldSpectrumAndRestIsKept() {
    EegSpectrum spectrum = new EegSpectrum();
    spectrum.setRest(REST);
    for (int frame = 0; frame < 200; frame++) {
      spectrum.take(frameOf(frame, 1, 6), REST);
    }
    double[] changed = REST.clone();
    changed[0] = 0.5;
    for (int frame = 200; frame < 700; frame++) {
      spectrum.take(frameOf(frame, 2, 6), changed);
    }
    assertThat(spectrum.relative(Band.THETA)).isCloseTo(4, within(0.2));
  }

  @Test
  void parcelsThatShareAWaveAreCorrelatedAndOthersAreNot() {
    ParcelCorrelation parcels = new ParcelCorrelation();
    parcels.setRest(REST);
    double[] spikes = new double[Parcels.COUNT];
    for (int tick = 0; tick < 6_000; tick++) {
      for (int p = 0; p < spikes.length; p++) {
        boolean shares = p / Parcels.PER_REGION == Region.DMN.ordinal();
        double hz = shares ? 0.7 : 0.9 + 0.2 * p;
        spikes[p] = 50 + StrictMath.sin(2 * StrictMath.PI * hz * tick * DriveSensor.TICK_MS / 1000);
      }
      parcels.take(spikes, REST);
    }
    assertThat(parcels.correlation(12, 15)).isCloseTo(1, within(0.01));
    assertThat(parcels.correlation(0, 12)).isCloseTo(0, within(0.1));
    assertThat(parcels.coherence(Region.DMN, Region.DMN))
        .isGreaterThan(5 * parcels.coherence(Region.PFC, Region.DMN));
    assertThat(parcels.globalConnectivity(Region.DMN))
        .isGreaterThan(2 * parcels.globalConnectivity(Region.PFC));
  }

  @Test
  void aRunOfPyramidalCellsIsAParcelAndInterneuronsBelongToNone() {
    for (int neurons : new int[] {200, 2_000, 12_340}) {
      Anatomy anatomy = new Anatomy(neurons);
      int cells = anatomy.excitatoryPerRegion();
      for (int parcel = 0; parcel < Parcels.COUNT; parcel++) {
        int region = parcel / Parcels.PER_REGION * anatomy.perRegion();
        int inRegion = parcel % Parcels.PER_REGION;
        int first = region + Parcels.begin(inRegion, cells);
        int last = region + Parcels.begin(inRegion + 1, cells) - 1;
        assertThat(Parcels.of(first, anatomy)).isEqualTo(parcel);
        assertThat(Parcels.of(last, anatomy)).isEqualTo(parcel);
      }
      assertThat(Parcels.of(cells, anatomy)).isEqualTo(Parcels.NONE);
      assertThat(Parcels.of(neurons - 1, anatomy)).isEqualTo(Parcels.NONE);
    }
  }

  @Test
  void conditionsThatMoveToAndFroALittleDontShortenTheMemory() {
    ConditionMemory steady = new ConditionMemory(60_000);
    steady.setRest(REST);
    double[] trembling = REST.clone();
    for (int tick = 0; tick < 12_000; tick++) {
      trembling[2] = 0.015 * StrictMath.sin(tick);
      steady.feel(trembling);
      steady.weightOf(DriveSensor.TICK_MS);
    }
    assertThat(steady.ms()).isEqualTo(60_000);
    trembling[0] = 0.05;
    steady.feel(trembling);
    assertThat(steady.ms()).isCloseTo(30_000, within(1.0));
    trembling[0] = 0.2;
    steady.feel(trembling);
    assertThat(steady.ms()).isZero();
  }

  @Test
  void globalConnectivityCountsTheCircuitsOwnParcelsOnly() {
    ParcelCorrelation parcels = new ParcelCorrelation();
    parcels.setRest(REST);
    double[] current = new double[Parcels.COUNT];
    for (int tick = 0; tick < 1_000; tick++) {
      for (int p = 0; p < 2 * Parcels.PER_REGION; p++) {
        current[p] = 50 + StrictMath.sin(0.02 * tick);
      }
      parcels.take(current, REST);
    }
    assertThat(Parcels.COUNT).isEqualTo(16);
    assertThat(parcels.correlation(0, 8)).isZero();
    assertThat(parcels.globalConnectivity(Region.VACC))
        .isCloseTo(parcels.coherence(Region.VACC, Region.DLPFC), within(1e-9));
  }

  @Test
  void aLowDoseRaisesGammaOfAClassroomBrain() {
    Brain brain = Brain.create(new BrainSpec(2_000, 21, Genotype.VAL_VAL));
    StepTeam alone = StepTeam.alone();
    for (int frame = 0; frame < 200; frame++) {
      brain.advance(List.of(), alone);
    }
    assertThat(brain.signals().bands().gamma()).isBetween(0.9, 1.1);
    brain.advance(List.of(new SetLapse(600), new TurnDial(Dial.KETAMINE, 0.8)), alone);
    for (int frame = 0; frame < 250; frame++) {
      brain.advance(List.of(), alone);
    }
    assertThat(brain.signals().bands().gamma()).isGreaterThan(1.08);
  }

  @Test
  void regionsGoTogetherAtRestAndTheHubLosesItsCoherenceUnderALowDose() {
    Brain brain = Brain.create(new BrainSpec(2_000, 23, Genotype.VAL_VAL));
    StepTeam alone = StepTeam.alone();
    run(brain, 440, alone);
    ConnectivityReadout rest = brain.signals().connectivity();
    assertThat(rest.windowMs()).as("nothing is forgotten at rest").isGreaterThan(20_000);
    assertThat(rest.dmnPfc()).isGreaterThan(0.2);
    brain.advance(List.of(new SetLapse(600), new TurnDial(Dial.KETAMINE, 0.8)), alone);
    run(brain, 50, alone);
    brain.advance(List.of(new SetLapse(1)), alone);
    run(brain, 440, alone);
    ConnectivityReadout low = brain.signals().connectivity();
    assertThat(low.dmnCoherence()).isLessThan(0.8 * rest.dmnCoherence());
  }

  private static void run(Brain brain, int frames, StepTeam alone) {
    for (int frame = 0; frame < frames; frame++) {
      brain.advance(List.of(), alone);
    }
  }
}
