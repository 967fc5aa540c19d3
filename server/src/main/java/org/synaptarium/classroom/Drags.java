package org.synaptarium.classroom;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

  /** The moves of one dial. */
  static final class Drag {
    private final List<CommandKey> keys = new ArrayList<>();
    private final Map<Integer, Double> values = new LinkedHashMap<>();
    private final boolean own;
    private TurnDial last;
    private Optional<LogEntry> entry = Optional.empty();

    private Drag(TurnDial first, boolean own) {
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

  private final Map<Dial, Drag> drags = new EnumMap<>(Dial.class);

  /** Takes a move in; returns the drag that it has become a part of. */
  Drag add(int author, long commandId, TurnDial turn, DialPolicy policy) {
    Drag drag =
        drags.computeIfAbsent(turn.dial(), dial -> new Drag(turn, policy == DialPolicy.CONSENSUS));
    drag.add(author, commandId, turn);
    return drag;
  }

  /** Takes all drags out, in the order of the dials. */
  List<Drag> takeAll() {
    List<Drag> all = List.copyOf(drags.values());
    drags.clear();
    return all;
  }
}
