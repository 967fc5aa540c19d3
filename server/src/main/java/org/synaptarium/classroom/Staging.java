package org.synaptarium.classroom;

import java.util.Optional;
import org.synaptarium.command.ClassCommand;
import org.synaptarium.command.ClassCommand.ClearSpotlight;
import org.synaptarium.command.ClassCommand.SetEyesUp;
import org.synaptarium.command.ClassCommand.SetNamesHidden;
import org.synaptarium.command.ClassCommand.SetSpotlight;

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

  /** Returns how it is after a command; most change nothing of it. */
  Staging after(ClassCommand command) {
    if (command instanceof SetEyesUp(boolean active)) {
      return new Staging(active, namesHidden, spotlight);
    }
    if (command instanceof SetNamesHidden(boolean hidden)) {
      return new Staging(eyesUp, hidden, spotlight);
    }
    if (command instanceof SetSpotlight(var lens, var place)) {
      return new Staging(eyesUp, namesHidden, Optional.of(new Spotlight(lens, place)));
    }
    return command instanceof ClearSpotlight
        ? new Staging(eyesUp, namesHidden, Optional.empty())
        : this;
  }
}
