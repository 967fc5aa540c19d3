package org.synaptarium;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;
import picocli.CommandLine;

/** The files in {@code docs/deploy} say nothing that the program doesn't know. */
class DeployTest {
  private static final Path FOLDER = Path.of("docs", "deploy");

  /** Commands of other programs, with options of their own. */
  private static final Pattern FOREIGN =
      Pattern.compile("(createuser|createdb|pg_dump|pg_restore)[^`\\n]*");

  private static final CommandLine SERVE = new CommandLine(new ServeCommand());

  @Test
  void everyServerOfTheComposeFileStartsWithOptionsThatExist() {
    // Anchors are part of the compose format; what is merged is what is started.
    JsonNode compose =
        new ObjectMapper()
            .valueToTree(new Yaml().load(ProjectFiles.read(FOLDER.resolve("compose.yaml"))));
    for (String node : List.of("node1", "node2", "node3")) {
      JsonNode service = compose.at("/services/" + node);
      assertThat(service.at("/networks/members/aliases/0").asText()).isEqualTo(node + ".members");
      List<String> command = textsOf(service.path("command"));
      assertParses(command);
      assertThat(String.join(" ", command)).contains(node + ".members:5701");
    }
    assertThat(compose.at("/networks/members/internal").asBoolean()).isTrue();
  }

  @Test
  void theStatefulSetStartsWithOptionsThatExistAndAsksForHealthWhereItIs() throws IOException {
    List<JsonNode> documents = new ArrayList<>();
    try (var parser =
        new YAMLFactory().createParser(ProjectFiles.read(FOLDER.resolve("kubernetes.yaml")))) {
      new ObjectMapper().readValues(parser, JsonNode.class).forEachRemaining(documents::add);
    }
    JsonNode set = ofKind(documents, "StatefulSet");
    JsonNode server = set.at("/spec/template/spec/containers/0");
    List<String> arguments = textsOf(server.path("args"));
    assertParses(arguments);
    assertThat(arguments).contains("--cluster-size=" + set.at("/spec/replicas").asInt());
    String probes =
        server.path("livenessProbe")
            + ""
            + server.path("readinessProbe")
            + server.path("startupProbe");
    assertThat(probes).contains("/api/health/live", "/api/health/ready");
    assertThat(ofKind(documents, "PodDisruptionBudget").at("/spec/maxUnavailable").asInt())
        .isEqualTo(1);
    assertThat(set.at("/spec/serviceName").asText()).isEqualTo("members");
    assertThat(documents).anyMatch(each -> each.at("/spec/clusterIP").asText().equals("None"));
  }

  @Test
  void theImageHoldsTheJarOfThisVersion() {
    String launcher = ProjectFiles.read(Path.of("synaptarium"));
    String version = launcher.replaceAll("(?s).*readonly VERSION=(\\S+).*", "$1");
    String image = ProjectFiles.read(FOLDER.resolve("Containerfile"));
    assertThat(image).contains("synaptarium-server-" + version + ".jar");
    assertThat(image).contains("SYNAPTARIUM_BUILD=never", "USER synaptarium");
  }

  /** An option that the manual names, or the deployment files, is one of {@code serve --help}. */
  @Test
  void everyOptionOfServeThatTheManualNamesExists() {
    var known = new TreeSet<String>();
    known.addAll(SERVE.getCommandSpec().optionsMap().keySet());
    known.addAll(
        new CommandLine(new BenchFailoverCommand()).getCommandSpec().optionsMap().keySet());
    known.addAll(new CommandLine(new BenchStoreCommand()).getCommandSpec().optionsMap().keySet());
    known.addAll(new CommandLine(new ReplayCommand()).getCommandSpec().optionsMap().keySet());
    List<String> named =
        Pattern.compile("(?<![\\w-])--[a-z][a-z-]+")
            .matcher(
                FOREIGN.matcher(ProjectFiles.read(Path.of("docs", "operations.md"))).replaceAll(""))
            .results()
            .map(hit -> hit.group())
            .distinct()
            .toList();
    assertThat(named).contains("--cluster", "--store", "--metrics");
    assertThat(known).containsAll(named);
  }

  private static JsonNode ofKind(List<JsonNode> documents, String kind) {
    return documents.stream()
        .filter(each -> each.path("kind").asText().equals(kind))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> textsOf(JsonNode array) {
    List<String> texts = new ArrayList<>();
    // As compose fills in what the environment doesn't say.
    array.forEach(each -> texts.add(each.asText().replaceAll("\\$\\{\\w+:-([^}]*)}", "$1")));
    assertThat(texts).isNotEmpty();
    return texts;
  }

  private static void assertParses(List<String> command) {
    assertThat(command.getFirst()).isEqualTo("serve");
    new CommandLine(new ServeCommand())
        .setCaseInsensitiveEnumValuesAllowed(true)
        .parseArgs(command.subList(1, command.size()).toArray(String[]::new));
  }
}
