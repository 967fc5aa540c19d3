package org.synaptarium.scenario;

/** Reads and checks scenario files. */
public final class ScenarioReader {
  private ScenarioReader() {}

  /**
   * Reads a scenario.
   *
   * @param sourceName what problems call the file
   */
  public static ScenarioReading read(String text, String sourceName) {
    throw new AssertionError(text + sourceName);
  }
}
