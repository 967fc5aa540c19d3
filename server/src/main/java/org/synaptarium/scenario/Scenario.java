package org.synaptarium.scenario;

import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.synaptarium.command.Dial;
import org.synaptarium.command.DialPolicy;
import org.synaptarium.engine.BrainSpec;
import org.synaptarium.engine.Genotype;

/**
 * A lesson as a runnable claim: a brain, what happens to it, how it is told, what must come out.
 *
 * @param id name of its folder; empty for a blank brain
 * @param narration what the lesson is about, in a few sentences
 * @param minutes class time that it takes
 * @param spec its brain
 * @param lapse seconds of body time a second at the start; also the timeline's first event
 * @param policies who may turn which dial at the start; every dial is there
 * @param timeline what happens by itself, in order of time, the initial lapse first
 * @param chapters its story, in order of time
 * @param durationMs body time at which it is over; 0 for a blank brain, which has no end
 * @param prepared what a class of it has ready
 * @param picture quantities that its picture shows; at least one, but for a blank brain
 * @param text the file as it was read; empty for a blank brain
 */
public record Scenario(
    String id,
    LocalText title,
    LocalText summary,
    LocalText narration,
    Level level,
    int minutes,
    List<Reference> references,
    BrainSpec spec,
    long lapse,
    Map<Dial, DialPolicy> policies,
    List<TimelineEvent> timeline,
    List<Chapter> chapters,
    long durationMs,
    List<Expectation> expectations,
    Prepared prepared,
    List<Quantity> picture,
    String text) {

  private static final int CLASSROOM_NEURONS = 2_000;

  public Scenario {
    references = List.copyOf(references);
    policies = Map.copyOf(policies);
    timeline = List.copyOf(timeline);
    chapters = List.copyOf(chapters);
    expectations = List.copyOf(expectations);
    picture = List.copyOf(picture);
  }

  /** Returns its brain, with {@code seed} in place of its own where one is given. */
  public BrainSpec spec(OptionalLong seed) {
    return spec.withSeed(seed.orElse(spec.seed()));
  }

  /** Returns the scenario of a blank brain: at rest, nothing happens by itself, no end. */
  public static Scenario blank() {
    return new Scenario(
        "",
        LocalText.english("Blank brain"),
        LocalText.english("A rested brain and three dials; nothing happens by itself."),
        LocalText.english("A rested brain and three dials; nothing happens by itself."),
        Level.SCHOOL,
        0,
        List.of(),
        new BrainSpec(CLASSROOM_NEURONS, 1, Genotype.VAL_VAL),
        1,
        Map.of(
            Dial.STRESS, DialPolicy.EVERYONE,
            Dial.GLUTAMATE, DialPolicy.EVERYONE,
            Dial.KETAMINE, DialPolicy.EVERYONE),
        List.of(),
        List.of(),
        0,
        List.of(),
        Prepared.NOTHING,
        List.of(),
        "");
  }
}
