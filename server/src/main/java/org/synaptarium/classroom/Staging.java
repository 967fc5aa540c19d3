package org.synaptarium.classroom;

import java.util.Optional;

/**
 * How the host directs everybody's attention.
 *
 * @param eyesUp whether students' pages are still and ask for nothing
 * @param namesHidden whether students' names stay on the host's roster
 * @param spotlight where everybody looks; empty when everybody looks where they like
 */
public record Staging(boolean eyesUp, boolean namesHidden, Optional<Spotlight> spotlight) {

  /** A lens and a place in it, in the pages' own words. */
  public record Spotlight(String lens, String place) {}

  static final Staging FREE = new Staging(false, false, Optional.empty());

  Staging withEyesUp(boolean active) {
    return new Staging(active, namesHidden, spotlight);
  }

  Staging withNamesHidden(boolean hidden) {
    return new Staging(eyesUp, hidden, spotlight);
  }

  Staging under(Optional<Spotlight> light) {
    return new Staging(eyesUp, namesHidden, light);
  }
}
