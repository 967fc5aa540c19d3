package org.synaptarium.scenario;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The scenarios in a folder; a broken file is reported and the others load. */
public final class ScenarioLibrary {
  private ScenarioLibrary() {}

  /** Reads every {@code DIR/<id>/scenario.yaml}. */
  public static ScenarioLibrary open(Path dir) {
    throw new AssertionError(dir);
  }

  /** Returns the good scenarios by id. */
  public List<Scenario> list() {
    throw new AssertionError();
  }

  public Optional<Scenario> byId(String id) {
    throw new AssertionError(id);
  }

  /** Returns the files that could not be used. */
  public List<ScenarioReading.Broken> broken() {
    throw new AssertionError();
  }
}
