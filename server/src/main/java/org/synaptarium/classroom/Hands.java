package org.synaptarium.classroom;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.synaptarium.command.BrainCommand.TurnDial;
import org.synaptarium.command.ClassCommand.SetOwn;
import org.synaptarium.command.Dial;
import org.synaptarium.engine.Brain;
import org.synaptarium.journal.CommandKey;
import org.synaptarium.journal.LogEntry;

/**
 * Whose hands are on which dial of one team at the moment: an ornament of the present, kept
 * nowhere. Owned by the class's thread.
 */
final class Hands {

  /** As many names as fit beside a dial on a phone. */
  static final int NAMED = 4;

  /** A hand that rests for so long has let go. */
  static final long HELD_TICKS = 1_500 / Brain.FRAME_MS;

  /** Five times a second is as fast as names can be read; two hundred hands are one message. */
  static final long EVERY_TICKS = 200 / Brain.FRAME_MS;

  private record Hand(Person person, long tick) {}

  private final Map<Dial, Map<Integer, Hand>> hands = new EnumMap<>(Dial.class);
  private Map<Dial, HandsView> told = view();
  private long ticks;

  /** Notes who moved a dial in these entries. */
  void touched(List<LogEntry> entries, Roster roster) {
    for (LogEntry entry : entries) {
      if (entry.command() instanceof TurnDial turn) {
        touch(turn.dial(), entry, roster);
      } else if (entry.command() instanceof SetOwn own) {
        touch(own.dial(), entry, roster);
      }
    }
  }

  private void touch(Dial dial, LogEntry entry, Roster roster) {
    Map<Integer, Hand> onDial = hands.computeIfAbsent(dial, none -> new LinkedHashMap<>());
    Stream.concat(entry.also().stream().map(CommandKey::author), Stream.of(entry.author()))
        .flatMap(author -> roster.byId(author).stream())
        .forEach(person -> onDial.put(person.id(), new Hand(person, ticks)));
  }

  /** Counts a tick; returns the hands when they are others than were told last. */
  Optional<Map<Dial, HandsView>> tick() {
    ticks++;
    if (ticks % EVERY_TICKS != 0) {
      return Optional.empty();
    }
    hands
        .values()
        .forEach(each -> each.values().removeIf(hand -> ticks - hand.tick() > HELD_TICKS));
    Map<Dial, HandsView> now = view();
    if (now.equals(told)) {
      return Optional.empty();
    }
    told = now;
    return Optional.of(now);
  }

  private Map<Dial, HandsView> view() {
    Map<Dial, HandsView> view = new EnumMap<>(Dial.class);
    for (Dial dial : Dial.values()) {
      Map<Integer, Hand> onDial = hands.getOrDefault(dial, Map.of());
      List<Person> some = onDial.values().stream().limit(NAMED).map(Hand::person).toList();
      view.put(dial, new HandsView(some, onDial.size()));
    }
    return view;
  }
}
