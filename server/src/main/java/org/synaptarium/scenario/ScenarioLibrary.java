package org.synaptarium.scenario;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.synaptarium.scenario.ScenarioReading.Broken;
import org.synaptarium.scenario.ScenarioReading.Read;

/** The scenarios in a folder; a broken file is reported and the others load. */
public final class ScenarioLibrary {
  /** Name of the file that makes a folder a lesson. */
  public static final String FILE_NAME = "scenario.yaml";

  /** What asks less of a class comes first. */
  private static final Comparator<Scenario> EASY_FIRST =
      Comparator.comparing(Scenario::level)
          .thenComparingInt(Scenario::minutes)
          .thenComparing(Scenario::id);

  private final List<Scenario> scenarios;
  private final Map<String, LessonPapers> papers;
  private final List<Broken> broken;

  private ScenarioLibrary(
      List<Scenario> scenarios, Map<String, LessonPapers> papers, List<Broken> broken) {
    this.scenarios = scenarios.stream().sorted(EASY_FIRST).toList();
    this.papers = Map.copyOf(papers);
    this.broken = List.copyOf(broken);
  }

  /** Reads every {@code DIR/<id>/scenario.yaml}; a folder that isn't there holds none. */
  public static ScenarioLibrary open(Path dir) {
    List<Scenario> scenarios = new ArrayList<>();
    Map<String, LessonPapers> papers = new HashMap<>();
    List<Broken> broken = new ArrayList<>();
    for (Path file : filesIn(dir)) {
      switch (readFile(file)) {
        case Read(var scenario) -> {
          scenarios.add(scenario);
          papers.put(scenario.id(), LessonPapers.in(file.resolveSibling("")));
        }
        case Broken unusable -> broken.add(unusable);
      }
    }
    return new ScenarioLibrary(scenarios, papers, broken);
  }

  /** Reads one lesson's file, whose id must be the name of its folder. */
  public static ScenarioReading readFile(Path file) {
    String source = file.toString();
    Path folder = file.toAbsolutePath().normalize().getParent();
    try {
      if (Files.size(file) > 4L * YamlParser.MAX_CHARS) {
        return broken(
            source, "the file is too large", "at most " + YamlParser.MAX_CHARS + " characters");
      }
      String text = Files.readString(file);
      Optional<String> id =
          folder == null || folder.getFileName() == null
              ? Optional.empty()
              : Optional.of(folder.getFileName().toString());
      return ScenarioReader.read(text, source, id);
    } catch (CharacterCodingException notText) {
      return broken(source, "the file is not UTF-8 text", "a YAML file in UTF-8");
    } catch (IOException unreadable) {
      return broken(source, "the file can't be read", "a readable file");
    }
  }

  /** Returns the good scenarios, those for beginners and the shorter ones first. */
  public List<Scenario> list() {
    return scenarios;
  }

  public Optional<Scenario> byId(String id) {
    return scenarios.stream().filter(scenario -> scenario.id().equals(id)).findFirst();
  }

  /** Returns what lies beside the lesson with this id. */
  public LessonPapers papersOf(String id) {
    return papers.getOrDefault(id, LessonPapers.NONE);
  }

  /** Returns the files that could not be used. */
  public List<Broken> broken() {
    return broken;
  }

  private static List<Path> filesIn(Path dir) {
    if (!Files.isDirectory(dir)) {
      return List.of();
    }
    try (var entries = Files.list(dir)) {
      return entries
          .sorted()
          .map(entry -> entry.resolve(FILE_NAME))
          .filter(Files::isRegularFile)
          .toList();
    } catch (IOException unreadable) {
      return List.of();
    }
  }

  private static Broken broken(String source, String message, String expected) {
    return new Broken(source, List.of(new Problem(source, 1, 1, message, expected)));
  }
}
