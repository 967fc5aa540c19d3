package org.synaptarium.classroom;

import java.util.List;
import java.util.Optional;
import org.synaptarium.scenario.LessonPapers;
import org.synaptarium.scenario.Scenario;
import org.synaptarium.scenario.ScenarioLibrary;
import org.synaptarium.scenario.ScenarioReader;
import org.synaptarium.scenario.ScenarioReading;

/** The scenarios that classes can be opened with. */
public interface Lessons {

  /** Returns the ids to choose from, in the order of the library. */
  List<String> ids();

  Optional<Scenario> byId(String id);

  /** Returns what lies beside a lesson, for people. */
  default LessonPapers papersOf(String id) {
    return LessonPapers.NONE;
  }

  /**
   * Reads the scenario that a class began with; a blank text is the blank brain.
   *
   * @throws IllegalArgumentException when this program can no longer read it
   */
  default Scenario parse(String text) {
    if (text.isEmpty()) {
      return Scenario.blank();
    }
    return switch (ScenarioReader.read(text, "a class's scenario")) {
      case ScenarioReading.Read(var scenario) -> scenario;
      case ScenarioReading.Broken broken ->
          throw new IllegalArgumentException(
              "the scenario of this class can't be read: " + broken.problems());
    };
  }

  /** Returns the lessons of a library. */
  static Lessons of(ScenarioLibrary library) {
    return new Lessons() {
      @Override
      public List<String> ids() {
        return library.list().stream().map(Scenario::id).toList();
      }

      @Override
      public Optional<Scenario> byId(String id) {
        return library.byId(id);
      }

      @Override
      public LessonPapers papersOf(String id) {
        return library.papersOf(id);
      }
    };
  }
}
