package org.synaptarium.engine;

import java.nio.ByteBuffer;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Reads what {@link StatePacker} packed, in the order in which a brain visits its state. To be
 * closed.
 */
final class StateUnpacker implements StateReader, AutoCloseable {

  /** What is left to read of a variable. */
  private static final class Rest {
    private final int[] numbers;
    private int at;

    Rest(int[] numbers) {
      this.numbers = numbers;
    }

    int next() {
      if (at == numbers.length) {
        throw new IllegalArgumentException("the packed state ends too early");
      }
      return numbers[at++];
    }

    boolean isRead() {
      return at == numbers.length;
    }
  }

  private final ByteBuffer in;
  private final BytePlanes planes = new BytePlanes();
  private final Map<String, Rest> variables = new LinkedHashMap<>();
  private final Rest scalars;

  StateUnpacker(byte[] packed) {
    in = ByteBuffer.wrap(packed);
    scalars = of(StatePacker.SCALARS);
  }

  @Override
  public void requireAllRead() {
    if (in.hasRemaining() || !variables.values().stream().allMatch(Rest::isRead)) {
      throw new IllegalArgumentException("the packed state holds more than the brain");
    }
  }

  private Rest of(String name) {
    Rest known = variables.get(name);
    if (known == null) {
      known = new Rest(name.equals(StatePacker.SPIKES) ? unpackSpikes() : unpack(name));
      variables.put(name, known);
    }
    return known;
  }

  private int code() {
    if (!in.hasRemaining()) {
      throw new IllegalArgumentException("the packed state ends too early");
    }
    return in.get();
  }

  private int[] unpack(String name) {
    int code = code();
    if (code < 0 || code >= NumberCode.values().length) {
      throw new IllegalArgumentException("the packed state is damaged: code " + code);
    }
    return NumberCode.values()[code].decode(name, planes.unpack(in));
  }

  private int[] unpackSpikes() {
    boolean told = code() == 1;
    int[] firstStep = planes.unpack(in);
    int[] rest = planes.unpack(in);
    Rest last = variables.get(StatePacker.LAST_SPIKES);
    return told && last != null && firstStep.length == 1
        ? new ToldSpikes(firstStep[0], rest).all(last.numbers)
        : rest;
  }

  private static long next(Rest high, Rest low) {
    long upper = high.next();
    return upper << Integer.SIZE | Integer.toUnsignedLong(low.next());
  }

  @Override
  public double visit(String name, double value) {
    return Double.longBitsToDouble(next(scalars, scalars));
  }

  @Override
  public long visit(String name, long value) {
    return next(scalars, scalars);
  }

  @Override
  public void visit(String name, float[] values, int from, int to) {
    Rest numbers = of(name);
    for (int i = from; i < to; i++) {
      values[i] = Float.intBitsToFloat(numbers.next());
    }
  }

  @Override
  public void visit(String name, double[] values, int from, int to) {
    Rest high = of(name);
    Rest low = of(name + StatePacker.LOW_HALVES);
    for (int i = from; i < to; i++) {
      values[i] = Double.longBitsToDouble(next(high, low));
    }
  }

  @Override
  public void visit(String name, int[] values, int from, int to) {
    Rest numbers = of(name);
    for (int i = from; i < to; i++) {
      values[i] = numbers.next();
    }
  }

  @Override
  public void close() {
    planes.close();
  }
}
