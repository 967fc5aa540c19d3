package org.synaptarium.classroom;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.synaptarium.classroom.ClassView.DialView;
import org.synaptarium.command.BrainCommand.TurnDial;
import org.synaptarium.command.ClassCommand;
import org.synaptarium.command.ClassCommand.AssignDial;
import org.synaptarium.command.ClassCommand.Ban;
import org.synaptarium.command.ClassCommand.Kick;
import org.synaptarium.command.ClassCommand.SetAway;
import org.synaptarium.command.ClassCommand.SetDialPolicy;
import org.synaptarium.command.ClassCommand.SetOwn;
import org.synaptarium.command.ClassCommand.UndoTurn;
import org.synaptarium.command.Dial;
import org.synaptarium.command.DialPolicy;
import org.synaptarium.engine.Brain;

/**
 * Where a class's dials stand, who may turn them, and what everybody set for themselves.
 *
 * <p>Part of the fold over the log; owned by the class's thread, except that {@link #ownOf} may be
 * read by any.
 */
final class DialBoard {

  /** A hand that moves a dial again within two seconds is still at the same move. */
  private static final long SAME_MOVE_FRAMES = 2_000 / Brain.FRAME_MS;

  private final Map<Dial, DialFace> faces = new EnumMap<>(Dial.class);
  private final Set<Integer> away = new TreeSet<>();

  DialBoard(Map<Dial, DialPolicy> policies) {
    for (Dial dial : Dial.values()) {
      DialPolicy policy = policies.getOrDefault(dial, DialPolicy.HOST);
      faces.put(dial, new DialFace(DialView.atRest(dial, policy)));
    }
  }

  /** Returns a board of its own with the same rights, every dial at rest. */
  synchronized DialBoard atRest() {
    var board = new DialBoard(Map.of());
    for (Map.Entry<Dial, DialFace> entry : faces.entrySet()) {
      DialView view = entry.getValue().view;
      board.faces.put(
          entry.getKey(),
          new DialFace(DialView.atRest(entry.getKey(), view.policy()).givenTo(view.assigned())));
    }
    board.away.addAll(away);
    return board;
  }

  /**
   * Somebody, or the lesson, has turned a dial for everybody: what people set themselves is gone.
   */
  synchronized void turn(Dial dial, double value, Optional<Person> hand, long frame) {
    DialFace face = face(dial);
    boolean sameMove =
        face.view.hand().equals(hand)
            && face.view.before().isPresent()
            && frame - face.turnedFrame <= SAME_MOVE_FRAMES;
    OptionalDouble before =
        hand.isEmpty()
            ? OptionalDouble.empty()
            : sameMove ? face.view.before() : OptionalDouble.of(face.view.value());
    face.own.clear();
    face.turnedFrame = frame;
    face.view = face.view.turned(value, hand, before);
  }

  /** Takes in what a command means for the dials; returns how it turns them. */
  List<TurnDial> apply(ClassCommand command) {
    switch (command) {
      case SetOwn(Dial dial, var people, var values) -> {
        return setOwn(dial, people, values).stream().toList();
      }
      case SetAway(int personId, boolean away) -> {
        return setAway(personId, away);
      }
      case Kick(int personId) -> {
        return remove(personId);
      }
      case Ban(int personId) -> {
        return remove(personId);
      }
      case UndoTurn(Dial dial) -> {
        return undo(dial);
      }
      case SetDialPolicy(Dial dial, DialPolicy policy) -> setPolicy(dial, policy);
      case AssignDial(Dial dial, var people) -> assign(dial, people);
      default -> {}
    }
    return List.of();
  }

  /** Puts a dial back to where it was before the last hand moved it; returns how it is turned. */
  synchronized List<TurnDial> undo(Dial dial) {
    DialFace face = face(dial);
    if (face.view.before().isEmpty()) {
      return List.of();
    }
    double value = face.view.before().getAsDouble();
    face.view = face.view.turned(value, Optional.empty(), OptionalDouble.empty());
    return List.of(new TurnDial(dial, value));
  }

  /** Puts every dial to rest. */
  void rest() {
    for (Dial dial : Dial.values()) {
      turn(dial, dial.rest(), Optional.empty(), 0);
    }
  }

  /** Changes who may turn a dial, which stays where it is. */
  synchronized void setPolicy(Dial dial, DialPolicy policy) {
    DialFace face = face(dial);
    if (face.view.policy() != policy) {
      face.own.clear();
      face.view = face.view.under(policy);
    }
  }

  /** Gives a dial to these people. */
  synchronized void assign(Dial dial, List<Integer> people) {
    setPolicy(dial, DialPolicy.ASSIGNED);
    DialFace face = face(dial);
    face.view = face.view.givenTo(people);
  }

  /** People have set a dial for themselves; returns how the brain's dial is turned by that. */
  synchronized Optional<TurnDial> setOwn(Dial dial, List<Integer> people, List<Double> values) {
    DialFace face = face(dial);
    for (int i = 0; i < people.size(); i++) {
      face.own.put(people.get(i), values.get(i));
    }
    return agree(dial);
  }

  /** Somebody's settings no longer count, or count again. */
  synchronized List<TurnDial> setAway(int personId, boolean isAway) {
    boolean changed = isAway ? away.add(personId) : away.remove(personId);
    return changed ? agreeWhere(personId) : List.of();
  }

  /** Somebody is out of the class, with all they set and were given. */
  synchronized List<TurnDial> remove(int personId) {
    for (DialFace face : faces.values()) {
      List<Integer> left =
          face.view.assigned().stream().filter(person -> person != personId).toList();
      face.view = face.view.givenTo(left);
    }
    away.remove(personId);
    return forget(personId);
  }

  /** What somebody set counts no more. */
  synchronized List<TurnDial> forget(int personId) {
    List<TurnDial> turns = new ArrayList<>();
    for (Map.Entry<Dial, DialFace> entry : faces.entrySet()) {
      if (entry.getValue().own.remove(personId) != null) {
        agree(entry.getKey()).ifPresent(turns::add);
      }
    }
    return turns;
  }

  /** Nobody set anything or was given a dial; each stays where it is. */
  synchronized void forgetEverybody() {
    away.clear();
    for (DialFace face : faces.values()) {
      face.own.clear();
      face.view = face.view.agreed(Optional.empty()).givenTo(List.of());
    }
  }

  private List<TurnDial> agreeWhere(int personId) {
    List<TurnDial> turns = new ArrayList<>();
    for (Map.Entry<Dial, DialFace> entry : faces.entrySet()) {
      if (entry.getValue().own.containsKey(personId)) {
        agree(entry.getKey()).ifPresent(turns::add);
      }
    }
    return turns;
  }

  /* Without anybody left who set it, a dial stays where it was. */
  private Optional<TurnDial> agree(Dial dial) {
    DialFace face = face(dial);
    double before = face.view.value();
    double[] counted =
        face.own.entrySet().stream()
            .filter(setting -> !away.contains(setting.getKey()))
            .mapToDouble(Map.Entry::getValue)
            .toArray();
    Optional<Spread> spread =
        counted.length == 0 ? Optional.empty() : Optional.of(Spread.of(counted));
    face.view = face.view.agreed(spread);
    double now = face.view.value();
    return now == before ? Optional.empty() : Optional.of(new TurnDial(dial, now));
  }

  /** Returns who has set something for themselves and is counted, or not any more. */
  synchronized Map<Integer, Boolean> settersAndWhetherAway() {
    Map<Integer, Boolean> setters = new TreeMap<>();
    for (DialFace face : faces.values()) {
      face.own.keySet().forEach(person -> setters.put(person, away.contains(person)));
    }
    return setters;
  }

  /** Returns what a person set for themselves. */
  synchronized Map<Dial, Double> ownOf(int personId) {
    Map<Dial, Double> own = new EnumMap<>(Dial.class);
    for (Map.Entry<Dial, DialFace> entry : faces.entrySet()) {
      @Nullable Double value = entry.getValue().own.get(personId);
      if (value != null) {
        own.put(entry.getKey(), value);
      }
    }
    return own;
  }

  DialView view(Dial dial) {
    return face(dial).view;
  }

  Map<Dial, DialView> views() {
    Map<Dial, DialView> views = new EnumMap<>(Dial.class);
    faces.forEach((dial, face) -> views.put(dial, face.view));
    return Collections.unmodifiableMap(views);
  }

  private DialFace face(Dial dial) {
    return Objects.requireNonNull(faces.get(dial), "every dial is there from the start");
  }
}
