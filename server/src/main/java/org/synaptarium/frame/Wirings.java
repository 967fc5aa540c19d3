package org.synaptarium.frame;

import java.util.EnumMap;
import java.util.Map;
import org.synaptarium.engine.Brain;
import org.synaptarium.engine.Microscope;
import org.synaptarium.engine.Region;

/** The wiring of a brain's regions, each pictured when somebody asks first. Thread-safe. */
public final class Wirings {
  private final Microscope microscope;
  private final DisplaySample sample;
  private final Map<Region, WiringImage> images = new EnumMap<>(Region.class);

  public Wirings(Brain brain, DisplaySample sample) {
    this.microscope = brain.microscope();
    this.sample = sample;
  }

  /** Returns the wiring of one of the brain's regions. */
  public synchronized WiringImage of(Region region) {
    return images.computeIfAbsent(region, each -> WiringImage.of(microscope, sample, each));
  }
}
