package org.synaptarium.engine;

import java.io.ByteArrayOutputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Gathers a state variable by variable, then packs each with the code that fits it best; {@link
 * StateUnpacker} reads it.
 */
final class StatePacker implements StateVisitor {
  static final String SCALARS = "scalars";
  static final String LAST_SPIKES = "last spike step";
  static final String SPIKES = "spikes";
  static final String LOW_HALVES = ", low halves";

  // In the order in which variables are first visited, which is the order of reading too.
  private final Map<String, Numbers> variables = new LinkedHashMap<>();

  StatePacker() {
    variables.put(SCALARS, new Numbers());
  }

  byte[] finish() {
    var out = new ByteArrayOutputStream();
    try (var planes = new BytePlanes()) {
      variables.forEach(
          (name, numbers) -> {
            if (name.equals(SPIKES)) {
              packSpikes(numbers.toArray(), planes, out);
            } else {
              NumberCode code = NumberCode.of(name, numbers);
              out.write(code.ordinal());
              planes.pack(code.encode(name, numbers.toArray()), out);
            }
          });
    }
    return out.toByteArray();
  }

  private void packSpikes(int[] spikes, BytePlanes planes, ByteArrayOutputStream out) {
    Optional<ToldSpikes> told =
        Optional.ofNullable(variables.get(LAST_SPIKES))
            .flatMap(last -> ToldSpikes.of(spikes, last.toArray()));
    out.write(told.isPresent() ? 1 : 0);
    planes.pack(told.map(t -> new int[] {t.firstStep()}).orElse(new int[0]), out);
    planes.pack(told.map(ToldSpikes::rest).orElse(spikes), out);
  }

  private Numbers of(String name) {
    return variables.computeIfAbsent(name, first -> new Numbers());
  }

  private static void add(double value, Numbers high, Numbers low) {
    add(Double.doubleToRawLongBits(value), high, low);
  }

  private static void add(long value, Numbers high, Numbers low) {
    high.add((int) (value >>> Integer.SIZE));
    low.add((int) value);
  }

  @Override
  public double visit(String name, double value) {
    add(value, of(SCALARS), of(SCALARS));
    return value;
  }

  @Override
  public long visit(String name, long value) {
    add(value, of(SCALARS), of(SCALARS));
    return value;
  }

  @Override
  public void visit(String name, float[] values, int from, int to) {
    Numbers numbers = of(name);
    for (int i = from; i < to; i++) {
      numbers.add(Float.floatToRawIntBits(values[i]));
    }
  }

  @Override
  public void visit(String name, double[] values, int from, int to) {
    Numbers high = of(name);
    Numbers low = of(name + LOW_HALVES);
    for (int i = from; i < to; i++) {
      add(values[i], high, low);
    }
  }

  @Override
  public void visit(String name, int[] values, int from, int to) {
    Numbers numbers = of(name);
    for (int i = from; i < to; i++) {
      numbers.add(values[i]);
    }
  }
}
