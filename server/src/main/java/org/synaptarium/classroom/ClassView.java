package org.synaptarium.classroom;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.synaptarium.command.Dial;
import org.synaptarium.command.DialPolicy;
import org.synaptarium.scenario.LocalText;

/**
 * A class as it stands: everything that every page shows of it besides its brain.
 *
 * @param running whether neural time runs
 * @param locked whether newcomers are kept out
 * @param lapse seconds of body time for each second of neural time
 * @param dials every dial, in the order of {@link Dial}
 * @param settings everything else that is set in the brain
 * @param people how many people are present, the host not counted
 * @param slowed neural seconds for each real second; 1 when in time
 * @param chapter where the story stands; empty when there is none
 * @param staging how the host directs everybody's attention
 * @param doseUndo whether the last dose can be undone
 */
public record ClassView(
    boolean running,
    boolean locked,
    boolean ended,
    long lapse,
    Map<Dial, DialView> dials,
    Settings settings,
    int people,
    double slowed,
    Optional<ChapterView> chapter,
    Staging staging,
    boolean doseUndo) {

  /**
   * One dial.
   *
   * @param hand who moved it last; empty at rest, or when the scenario or the class moved it
   * @param assigned whom the host gave it to, by number
   * @param spread what people set for themselves, while they decide together
   * @param before where it stood before the last hand moved it; empty when nothing can be undone
   */
  public record DialView(
      double value,
      Optional<Person> hand,
      DialPolicy policy,
      List<Integer> assigned,
      Optional<Spread> spread,
      OptionalDouble before) {

    private static final OptionalDouble NOTHING_TO_UNDO = OptionalDouble.empty();

    static DialView atRest(Dial dial, DialPolicy policy) {
      return new DialView(
          dial.rest(), Optional.empty(), policy, List.of(), Optional.empty(), NOTHING_TO_UNDO);
    }

    DialView turned(double to, Optional<Person> by, OptionalDouble from) {
      return new DialView(to, by, policy, assigned, Optional.empty(), from);
    }

    DialView under(DialPolicy changed) {
      return new DialView(value, hand, changed, List.of(), Optional.empty(), before);
    }

    DialView givenTo(List<Integer> people) {
      return new DialView(value, hand, policy, people, spread, before);
    }

    DialView agreed(Optional<Spread> by) {
      double median = by.map(Spread::median).orElse(value);
      return new DialView(median, Optional.empty(), policy, assigned, by, NOTHING_TO_UNDO);
    }
  }

  /**
   * The chapter that the brain is in.
   *
   * @param index from 0
   */
  public record ChapterView(int index, int count, LocalText title, LocalText narration) {}

  static ClassView of(ClassRun run, Presence presence, double slowed) {
    ClassState state = run.state();
    return new ClassView(
        state.running(),
        state.locked(),
        state.ended(),
        state.lapse(),
        state.dials().views(),
        state.settings(),
        presence.countOf(state.roster().people()),
        slowed,
        run.chapterView(),
        state.staging(),
        run.remembersDose());
  }

  public DialView dial(Dial dial) {
    DialView view = dials.get(dial);
    if (view == null) {
      throw new AssertionError("every dial is there");
    }
    return view;
  }
}
