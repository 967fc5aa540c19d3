package org.synaptarium.engine;

import java.util.List;
import org.synaptarium.command.BrainCommand;

/** Which regions a brain consists of, and by which rules they are wired. */
public enum Circuit {
  /** The four regions of the lessons on stress, glutamate and ketamine, sparsely connected. */
  CLASSROOM(Region.PFC, Region.HIP, Region.AMY, Region.DMN),
  /** Ventral anterior cingulate and dorsolateral prefrontal cortex (Ramirez-Mahaluf 2017). */
  TWO_AREA(Region.VACC, Region.DLPFC);

  /** No circuit has more regions: arrays and frames have a slot for each of so many. */
  public static final int SLOTS = 4;

  private final List<Region> regions;

  Circuit(Region... regions) {
    this.regions = List.of(regions);
  }

  /** Tells whether a command means something to brains of this circuit. */
  public boolean understands(BrainCommand command) {
    return switch (this) {
      case CLASSROOM -> true;
      case TWO_AREA -> TwoAreaConditions.understands(command);
    };
  }

  /** Returns its regions; each stands at its {@link Region#index}. */
  public List<Region> regions() {
    return regions;
  }
}
