package org.synaptarium.scenario;

/** What reading YAML came to. */
sealed interface YamlReading {
  record Parsed(YamlDocument document) implements YamlReading {}

  record Unparsable(Problem problem) implements YamlReading {}
}
