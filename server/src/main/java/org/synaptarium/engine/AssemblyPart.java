package org.synaptarium.engine;

import org.synaptarium.command.Pattern;

/** The part of a thought pattern's cell assembly that lies in one region. */
enum AssemblyPart {
  NEW_IN_PFC(Pattern.NEW, Region.PFC),
  NEGATIVE_IN_AMY(Pattern.NEGATIVE, Region.AMY),
  NEGATIVE_IN_DMN(Pattern.NEGATIVE, Region.DMN);

  private static final AssemblyPart[] ALL = values();

  /** Every so many-th pyramidal cell belongs, so that all parcels have their share. */
  private static final int EVERY = 5;

  private static final int FIRST = EVERY / 2;

  final Pattern pattern;
  final Region region;

  AssemblyPart(Pattern pattern, Region region) {
    this.pattern = pattern;
    this.region = region;
  }

  /** Tells whether a pyramidal cell belongs, by its place among those of the region. */
  static boolean holds(int place) {
    return place % EVERY == FIRST;
  }

  /** Returns how many of a region's pyramidal cells belong. */
  static int cells(int excitatoryPerRegion) {
    return (excitatoryPerRegion + EVERY - 1 - FIRST) / EVERY;
  }

  /** Returns the first place that belongs and is not before {@code place}. */
  static int firstFrom(int place) {
    return place + Math.floorMod(FIRST - place, EVERY);
  }

  /** Returns the next place that belongs after one that does. */
  static int next(int place) {
    return place + EVERY;
  }

  /** Returns the other part of the same pattern; itself where there is none. */
  AssemblyPart partner() {
    return switch (this) {
      case NEW_IN_PFC -> NEW_IN_PFC;
      case NEGATIVE_IN_AMY -> NEGATIVE_IN_DMN;
      case NEGATIVE_IN_DMN -> NEGATIVE_IN_AMY;
    };
  }

  /** Tells whether the part is all of its pattern. */
  boolean isWhole() {
    return partner() == this;
  }

  /** Returns how much of its pattern the part makes. */
  double shareOfPattern() {
    return isWhole() ? 1 : 0.5;
  }

  /** Tells whether another pattern has its cells in {@code where}. */
  boolean isRivalIn(Region where) {
    for (AssemblyPart other : ALL) {
      if (other.region == where && other.pattern != pattern) {
        return true;
      }
    }
    return false;
  }
}
