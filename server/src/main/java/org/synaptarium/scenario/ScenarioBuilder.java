package org.synaptarium.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.synaptarium.command.Dial;
import org.synaptarium.command.DialPolicy;
import org.synaptarium.engine.BrainSpec;
import org.synaptarium.engine.Circuit;
import org.synaptarium.engine.Genotype;
import org.synaptarium.engine.Region;
import org.synaptarium.engine.Severity;

/**
 * Makes a {@link Scenario} from a document that the schema has passed, and notes what makes no
 * sense: order, ends, names that nothing bears.
 */
final class ScenarioBuilder {
  private static final int REAL_TIME = 1;

  /** More lines than three can't be told apart on a card. */
  private static final int PICTURE_MAX = 3;

  private final YamlDocument document;
  private final String text;
  private final List<Problem> problems = new ArrayList<>();
  private long durationMs;

  ScenarioBuilder(YamlDocument document, String text) {
    this.document = document;
    this.text = text;
  }

  List<Problem> problems() {
    return List.copyOf(problems);
  }

  /** Notes a problem with the value at {@code pointer}. */
  void problem(String pointer, String message, String expected) {
    problems.add(document.atValue(pointer, message, expected));
  }

  Scenario build() {
    JsonNode root = document.root();
    durationMs = timeMs("/duration");
    if (durationMs == 0) {
      problem("/duration", "the lesson has no duration", "more than 0s");
    }
    long lapse = root.at("/start/bodySecondsPerSecond").asLong(REAL_TIME);
    BrainSpec spec = spec();
    if (lapse != REAL_TIME && spec.circuit() == Circuit.TWO_AREA) {
      problem("/start/bodySecondsPerSecond", "a brain of two areas has no body clock", "1");
    }
    List<Reference> references = references();
    var expectations =
        new ExpectationBuilder(this, references, spec.circuit()).build(root.path("expectations"));
    return new Scenario(
        root.path("id").asText(),
        localText(root.path("title")),
        localText(root.path("summary")),
        localText(root.path("narration")),
        constant(Level.class, root.path("level").asText()),
        root.path("minutes").asInt(),
        references,
        spec,
        lapse,
        policies(),
        new TimelineBuilder(this, root, spec.circuit()).build(lapse),
        chapters(spec.circuit()),
        durationMs,
        expectations,
        prepared(spec),
        picture(expectations, spec.circuit()),
        text);
  }

  private Prepared prepared(BrainSpec spec) {
    JsonNode root = document.root();
    var questions = new QuestionBuilder(this, spec.circuit());
    return new Prepared(
        new TeamPlanBuilder(this, spec).build(root.path("start")),
        questions.polls(root.path("polls")),
        questions.predictions(root.path("predictions")));
  }

  /* Without a word of the author's: what the lesson promises something about. */
  private List<Quantity> picture(List<Expectation> expectations, Circuit circuit) {
    JsonNode names = document.root().at("/picture/quantities");
    List<Quantity> said = new ArrayList<>();
    for (JsonNode name : names) {
      said.add(quantity("/picture/quantities/" + said.size(), name.asText(), circuit));
    }
    List<Quantity> promised =
        expectations.stream().map(Expectation::quantity).distinct().limit(PICTURE_MAX).toList();
    return !said.isEmpty()
        ? said
        : promised.isEmpty() ? List.of(Quantity.all(circuit).getFirst()) : promised;
  }

  /** Returns the quantity of this name, noting when the lesson's brain has none such. */
  Quantity quantity(String pointer, String name, Circuit circuit) {
    Quantity quantity = Quantity.named(name).orElseThrow();
    if (!Quantity.all(circuit).contains(quantity)) {
      List<String> known = Quantity.all(circuit).stream().map(Quantity::name).toList();
      problem(pointer, "this lesson's brain has no " + name, "one of " + String.join(", ", known));
    }
    return quantity;
  }

  private List<Reference> references() {
    List<Reference> references = new ArrayList<>();
    for (JsonNode node : document.root().path("references")) {
      String key = node.path("key").asText();
      if (references.stream().anyMatch(known -> known.key().equals(key))) {
        problem(
            "/references/" + references.size() + "/key",
            "the key '" + key + "' is taken",
            "a key of its own");
      }
      references.add(
          new Reference(
              key,
              node.path("text").asText(),
              Optional.ofNullable(node.get("doi")).map(JsonNode::asText)));
    }
    return references;
  }

  private BrainSpec spec() {
    JsonNode brain = document.root().path("brain");
    Circuit circuit = constant(Circuit.class, brain.path("circuit").asText("classroom"));
    if (circuit != Circuit.TWO_AREA && brain.has("severity")) {
      problem("/brain/severity", "only a brain of two areas has one", "circuit: twoArea");
    }
    return new BrainSpec(
        circuit,
        brain.path("neurons").asInt(),
        brain.path("seed").asLong(),
        constant(Genotype.class, brain.path("genotype").asText("valVal")),
        circuit == Circuit.TWO_AREA
            ? constant(Severity.class, brain.path("severity").asText("healthy"))
            : Severity.HEALTHY);
  }

  private Map<Dial, DialPolicy> policies() {
    JsonNode node = document.root().at("/start/policies");
    Map<Dial, DialPolicy> policies = new EnumMap<>(Dial.class);
    for (Dial dial : Dial.values()) {
      String said = node.path(dial.name().toLowerCase(Locale.ROOT)).asText("everyone");
      policies.put(dial, constant(DialPolicy.class, said));
    }
    return policies;
  }

  private List<Chapter> chapters(Circuit circuit) {
    List<Chapter> chapters = new ArrayList<>();
    long beforeMs = 0;
    for (JsonNode node : document.root().path("chapters")) {
      long atMs = orderedTimeMs("/chapters/" + chapters.size() + "/at", beforeMs);
      beforeMs = Math.max(beforeMs, atMs);
      LocalText narration = localText(node.path("narration"));
      Optional<Region> region =
          Optional.ofNullable(node.get("region")).map(name -> Region.valueOf(name.asText()));
      if (region.isPresent() && !circuit.regions().contains(region.get())) {
        problem(
            "/chapters/" + chapters.size() + "/region",
            "this lesson's brain has no " + region.get(),
            "one of " + circuit.regions());
      }
      chapters.add(
          new Chapter(
              atMs,
              localText(node.path("title")),
              narration,
              node.has("speakerNotes") ? localText(node.path("speakerNotes")) : narration,
              constant(Lens.class, node.path("lens").asText("brain")),
              region));
    }
    return chapters;
  }

  /** Returns a time within the lesson, noting when it is before {@code beforeMs}. */
  long orderedTimeMs(String pointer, long beforeMs) {
    long atMs = withinLesson(pointer, timeMs(pointer));
    if (atMs < beforeMs) {
      problem(
          pointer,
          BodyTime.format(atMs) + " comes after " + BodyTime.format(beforeMs) + " in the file",
          "order of time");
    }
    return atMs;
  }

  long withinLesson(String pointer, long atMs) {
    if (atMs > durationMs) {
      problem(
          pointer,
          BodyTime.format(atMs) + " is after the end of the lesson",
          "at most its duration, " + BodyTime.format(durationMs));
    }
    return atMs;
  }

  long durationMs() {
    return durationMs;
  }

  long timeMs(String pointer) {
    String written = document.root().at(pointer).asText();
    var ms = BodyTime.parseMs(written);
    if (ms.isEmpty()) {
      problem(pointer, "'" + written + "' is no body time up to ten years", BodyTime.NOTATION);
    }
    return ms.orElse(0);
  }

  static LocalText localText(JsonNode node) {
    var texts = new TreeMap<String, String>();
    node.properties()
        .forEach(entry -> texts.put(entry.getKey(), entry.getValue().asText().strip()));
    return new LocalText(texts);
  }

  /** Returns the constant that the camelCase {@code name} stands for. */
  static <E extends Enum<E>> E constant(Class<E> type, String name) {
    String constant = name.replaceAll("(\\p{Lower})(\\p{Upper})", "$1_$2");
    return Enum.valueOf(type, constant.toUpperCase(Locale.ROOT));
  }
}
