package org.synaptarium.frame;

import org.synaptarium.engine.Region;

/**
 * The shape in which a region's neurons are shown, within the unit ball.
 *
 * <p>The shapes hint at anatomy: a layered cortical dome (PFC), the curl of the hippocampus, the
 * almond that gave the amygdala its name, the two hubs of the default-mode network, the cingulate
 * crescent around the front of the corpus callosum.
 */
enum RegionShape {
  DOME {
    @Override
    void shape(double along, double around, double deep, double[] out) {
      double polar = StrictMath.acos(1 - along);
      double radius = 0.66 + 0.33 * (StrictMath.floor(deep * LAYERS) + 0.5) / LAYERS;
      double azimuth = TURN * around;
      out[0] = radius * StrictMath.sin(polar) * StrictMath.cos(azimuth);
      out[1] = radius * StrictMath.cos(polar) - 0.28;
      out[2] = radius * StrictMath.sin(polar) * StrictMath.sin(azimuth);
    }
  },
  CURL {
    @Override
    void shape(double along, double around, double deep, double[] out) {
      double angle = TURN * (-0.10 + 0.80 * along);
      double ring = 0.70 - 0.28 * along;
      double tube = 0.20 * StrictMath.sqrt(deep) + 0.06;
      double azimuth = TURN * around;
      double radius = ring + tube * StrictMath.cos(azimuth);
      out[0] = radius * StrictMath.cos(angle);
      out[1] = radius * StrictMath.sin(angle);
      out[2] = 1.4 * tube * StrictMath.sin(azimuth) + 0.25 * (along - 0.5);
    }
  },
  ALMOND {
    @Override
    void shape(double along, double around, double deep, double[] out) {
      double lengthwise = 2 * along - 1;
      double girth = 0.62 * (1 - lengthwise * lengthwise) * (1 - 0.25 * lengthwise);
      double radius = girth * StrictMath.sqrt(deep);
      double azimuth = TURN * around;
      out[0] = 0.92 * lengthwise;
      out[1] = radius * StrictMath.cos(azimuth);
      out[2] = 0.8 * radius * StrictMath.sin(azimuth);
    }
  },
  HUBS {
    @Override
    void shape(double along, double around, double deep, double[] out) {
      boolean front = along < 0.5;
      double height = 2 * (front ? 2 * along : 2 * along - 1) - 1;
      double radius = 0.42 * StrictMath.cbrt(deep);
      double flat = StrictMath.sqrt(1 - height * height);
      double azimuth = TURN * around;
      out[0] = (front ? 0.52 : -0.52) + radius * flat * StrictMath.cos(azimuth);
      out[1] = radius * height + (front ? -0.12 : 0.12);
      out[2] = radius * flat * StrictMath.sin(azimuth);
    }
  },
  CRESCENT {
    @Override
    void shape(double along, double around, double deep, double[] out) {
      double angle = TURN * (0.08 + 0.55 * along);
      double tube = (0.14 + 0.14 * StrictMath.sqrt(deep)) * StrictMath.sin(Math.PI * along);
      double azimuth = TURN * around;
      double radius = 0.68 + tube * StrictMath.cos(azimuth);
      out[0] = radius * StrictMath.cos(angle);
      out[1] = radius * StrictMath.sin(angle);
      out[2] = 1.2 * tube * StrictMath.sin(azimuth);
    }
  };

  private static final double TURN = 2 * Math.PI;
  private static final int LAYERS = 5;

  /* The fractional parts of multiples of these fill a square evenly, without clumps (Roberts 2018, R2 sequence). */
  private static final double STEP_AROUND = 0.7548776662466927;
  private static final double STEP_ALONG = 0.5698402909980532;

  static RegionShape of(Region region) {
    return switch (region) {
      case PFC, DLPFC -> DOME;
      case HIP -> CURL;
      case AMY -> ALMOND;
      case DMN -> HUBS;
      case VACC -> CRESCENT;
    };
  }

  /** Sets {@code out} to a point of the shape for three numbers in 0 … 1. */
  abstract void shape(double along, double around, double deep, double[] out);

  /** Sets {@code out} to where neuron {@code index} of {@code count} lies. */
  void place(int index, int count, long seed, double[] out) {
    long noise = mix(seed + mix(((long) ordinal() << 32) + index));
    double along =
        fraction((index + 0.5) * STEP_ALONG + 0.3 * unit(noise) / StrictMath.sqrt(count));
    double around = fraction((index + 0.5) * STEP_AROUND + unit(mix(seed)));
    shape(along, around, unit(mix(noise)), out);
  }

  private static double fraction(double x) {
    return x - StrictMath.floor(x);
  }

  private static double unit(long bits) {
    return (bits >>> 11) * 0x1.0p-53;
  }

  /* SplitMix64's finaliser. */
  private static long mix(long z) {
    long a = (z + 0x9E3779B97F4A7C15L);
    a = (a ^ (a >>> 30)) * 0xBF58476D1CE4E5B9L;
    a = (a ^ (a >>> 27)) * 0x94D049BB133111EBL;
    return a ^ (a >>> 31);
  }
}
