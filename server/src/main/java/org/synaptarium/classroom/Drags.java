package org.synaptarium.classroom;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.synaptarium.command.BrainCommand.TurnDial;
import org.synaptarium.command.ClassCommand.SetOwn;
import org.synaptarium.command.Command;
import org.synaptarium.command.Dial;
import org.synaptarium.command.DialPolicy;
import org.synaptarium.journal.CommandKey;
import org.synaptarium.journal.LogEntry;

/**
 * The dial moves of one frame, drawn together: however many hands drag a dial, its moves become one
 * entry of the log, which stands for all of them.
 *
 * <p>Where the last move wins only it is told; where everybody has a setting, each person's last.
 */
final class Drags {

  /** The moves of one dial of one team, or of all. */
  static final class Drag {
    private final List<CommandKey> keys = new ArrayList<>();
    private final Map<Integer, Double> values = new LinkedHashMap<>();
    private final boolean own;
    private final int team;
    private TurnDial last;
    private Optional<LogEntry> entry = Optional.empty();

    private Drag(TurnDial first, boolean own, int team) {
      this.team = team;
      this.last = first;
      this.own = own;
    }

    private void add(int author, long commandId, TurnDial turn) {
      keys.add(new CommandKey(author, commandId));
      values.put(author, turn.value());
      last = turn;
    }

    /** Returns who asked: the last one, or the class itself when it tells of everybody. */
    int author() {
      return own ? ClassState.CLASS_ITSELF : keys.getLast().author();
    }

    long commandId() {
      return own ? 0 : keys.getLast().commandId();
    }

    Command command() {
      return own
          ? new SetOwn(last.dial(), List.copyOf(values.keySet()), List.copyOf(values.values()))
          : last;
    }

    int team() {
      return team;
    }

    List<CommandKey> also() {
      return own ? keys : keys.subList(0, keys.size() - 1);
    }

    void became(LogEntry stamped) {
      entry = Optional.of(stamped);
    }

    /** Returns what everybody who took part is answered. */
    Answer answer() {
      LogEntry stamped = entry.orElseThrow();
      return new Answer.Accepted(stamped.seq(), stamped.frame());
    }
  }

  /* In this order they are stamped. */
  private static final Comparator<Key> BY_DIAL =
      Comparator.comparing(Key::dial).thenComparing(Key::team);

  private record Key(Dial dial, int team) {}

  private final Map<Key, Drag> drags = new TreeMap<>(BY_DIAL);

  /** Takes a move in; returns the drag that it has become a part of. */
  Drag add(int author, long commandId, TurnDial turn, int team, DialPolicy policy) {
    Drag drag =
        drags.computeIfAbsent(
            new Key(turn.dial(), team),
            key -> new Drag(turn, policy == DialPolicy.CONSENSUS, team));
    drag.add(author, commandId, turn);
    return drag;
  }

  /** Takes all drags out, in the order of the dials, then of the teams. */
  List<Drag> takeAll() {
    List<Drag> all = List.copyOf(drags.values());
    drags.clear();
    return all;
  }
}
