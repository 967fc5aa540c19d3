package org.synaptarium.scenario;

import org.synaptarium.command.BrainCommand;

/** A command that a scenario gives by itself when its moment has come. */
public record TimelineEvent(Moment when, BrainCommand command) {

  /** An event of body time. */
  public TimelineEvent(long bodyTimeMs, BrainCommand command) {
    this(new Moment.Body(bodyTimeMs), command);
  }
}
