package org.synaptarium.scenario;

import java.util.Optional;
import org.synaptarium.command.ClassCommand.OpenTrial;
import org.synaptarium.command.ClassCommand.SetTeams;

/** The teams that a class of a lesson opens with, and the trial that they take part in. */
public record TeamPlan(SetTeams teams, Optional<OpenTrial> trial) {}
