package org.synaptarium.protocol;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A part of a frame that a page can ask for; a page gets only what it draws. */
public enum Stream {
  METRICS,
  SPIKES,
  SYNAPSES,
  EEG;

  /** Number of different subscriptions, the empty one among them. */
  public static final int MASKS = 1 << values().length;

  /** Returns the name on the wire. */
  public String wireName() {
    return name().toLowerCase(Locale.ROOT);
  }

  int wireNumber() {
    return ordinal() + 1;
  }

  boolean isIn(int mask) {
    return (mask & 1 << ordinal()) != 0;
  }

  static Optional<Stream> named(String wireName) {
    return Arrays.stream(values()).filter(s -> s.wireName().equals(wireName)).findFirst();
  }

  static String allNames() {
    return Arrays.stream(values()).map(Stream::wireName).collect(Collectors.joining(", "));
  }

  /** Returns a set of streams as a number below {@link #MASKS}. */
  public static int mask(Set<Stream> streams) {
    int mask = 0;
    for (Stream stream : streams) {
      mask |= 1 << stream.ordinal();
    }
    return mask;
  }

  static Set<Stream> none() {
    return EnumSet.noneOf(Stream.class);
  }
}
