package org.synaptarium.scenario;

import java.util.List;

/** What reading a scenario file came to. */
public sealed interface ScenarioReading {
  record Read(Scenario scenario) implements ScenarioReading {}

  /** The file can't be used; there is at least one problem, in the order of the file. */
  record Broken(String source, List<Problem> problems) implements ScenarioReading {}
}
