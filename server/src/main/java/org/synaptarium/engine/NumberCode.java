package org.synaptarium.engine;

/** How a variable's numbers are turned into smaller ones before they are packed, and back. */
enum NumberCode {
  /** As they are: a float's bits, a half of a double. */
  AS_THEY_ARE,

  /** How many whole grains a float is. */
  GRAINS,

  /** How much more each is than the one before. */
  STEPS;

  /** Spikes lie in the order of time, so the places where they begin only grow. */
  private static final String GROWING = "begin of a step's spikes";

  /** Returns the best code for a variable that has these numbers now. */
  static NumberCode of(String variable, Numbers numbers) {
    if (variable.equals(GROWING)) {
      return STEPS;
    }
    float grain = Grains.grainOf(variable);
    return grain > 0 && areWholeGrains(numbers, grain) ? GRAINS : AS_THEY_ARE;
  }

  /* Bits are compared, for −0 is 0 grains as well; a brain of the model's first revision has no whole ones. */
  private static boolean areWholeGrains(Numbers numbers, float grain) {
    for (int i = 0; i < numbers.size(); i++) {
      int bits = numbers.get(i);
      if (Float.floatToRawIntBits(grain * grainsIn(bits, grain)) != bits) {
        return false;
      }
    }
    return true;
  }

  private static int grainsIn(int bits, float grain) {
    return (int) (Float.intBitsToFloat(bits) / grain);
  }

  int[] encode(String variable, int[] numbers) {
    int[] coded = new int[numbers.length];
    float grain = Grains.grainOf(variable);
    for (int i = 0; i < coded.length; i++) {
      coded[i] =
          switch (this) {
            case AS_THEY_ARE -> numbers[i];
            case GRAINS -> grainsIn(numbers[i], grain);
            case STEPS -> i == 0 ? numbers[i] : numbers[i] - numbers[i - 1];
          };
    }
    return coded;
  }

  int[] decode(String variable, int[] coded) {
    int[] numbers = new int[coded.length];
    float grain = Grains.grainOf(variable);
    for (int i = 0; i < coded.length; i++) {
      numbers[i] =
          switch (this) {
            case AS_THEY_ARE -> coded[i];
            case GRAINS -> Float.floatToRawIntBits(grain * coded[i]);
            case STEPS -> i == 0 ? coded[i] : numbers[i - 1] + coded[i];
          };
    }
    return numbers;
  }
}
