package org.synaptarium.classroom;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.synaptarium.command.BrainCommand;
import org.synaptarium.command.Dial;
import org.synaptarium.command.DialPolicy;
import org.synaptarium.engine.BrainSpec;
import org.synaptarium.engine.Genotype;
import org.synaptarium.scenario.Chapter;
import org.synaptarium.scenario.Lens;
import org.synaptarium.scenario.Level;
import org.synaptarium.scenario.LocalText;
import org.synaptarium.scenario.Prepared;
import org.synaptarium.scenario.Scenario;
import org.synaptarium.scenario.TimelineEvent;

/**
 * One small lesson: 200 neurons, so that frames are fast; the host's ketamine, everybody's other
 * dials.
 */
public final class TestLessons implements Lessons {
  /** Id and text of the lesson. */
  public static final String SMALL = "small";

  private static final LocalText TEXT = LocalText.english("Small");

  @Override
  public List<String> ids() {
    return List.of(SMALL);
  }

  @Override
  public Optional<Scenario> byId(String id) {
    return id.equals(SMALL) ? Optional.of(small()) : Optional.empty();
  }

  @Override
  public Scenario parse(String text) {
    return byId(text).orElseThrow(() -> new IllegalArgumentException("unreadable: " + text));
  }

  /** Returns the lesson: lapse 60 from the start, a stressor after 10 frames, two chapters. */
  static Scenario small() {
    return new Scenario(
        SMALL,
        TEXT,
        TEXT,
        TEXT,
        Level.SCHOOL,
        1,
        List.of(),
        new BrainSpec(200, 5, Genotype.VAL_VAL),
        60,
        Map.of(
            Dial.STRESS, DialPolicy.EVERYONE,
            Dial.GLUTAMATE, DialPolicy.EVERYONE,
            Dial.KETAMINE, DialPolicy.HOST),
        List.of(
            new TimelineEvent(0, new BrainCommand.SetLapse(60)),
            new TimelineEvent(30_000, new BrainCommand.TurnDial(Dial.STRESS, 0.5))),
        List.of(chapter(0, "Rest"), chapter(30_000, "Stress")),
        600_000,
        List.of(),
        Prepared.NOTHING,
        List.of(),
        SMALL);
  }

  /** Returns the same with nothing that happens by itself, at the pace of life. */
  static Scenario quiet() {
    return new Scenario(
        SMALL,
        TEXT,
        TEXT,
        TEXT,
        Level.SCHOOL,
        1,
        List.of(),
        new BrainSpec(200, 5, Genotype.VAL_VAL),
        1,
        Map.of(
            Dial.STRESS, DialPolicy.EVERYONE,
            Dial.GLUTAMATE, DialPolicy.EVERYONE,
            Dial.KETAMINE, DialPolicy.HOST),
        List.of(),
        List.of(),
        600_000,
        List.of(),
        Prepared.NOTHING,
        List.of(),
        SMALL);
  }

  private static Chapter chapter(long bodyTimeMs, String title) {
    return new Chapter(
        bodyTimeMs, LocalText.english(title), TEXT, TEXT, Lens.values()[0], Optional.empty());
  }
}
