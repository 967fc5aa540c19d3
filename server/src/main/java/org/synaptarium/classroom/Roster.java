package org.synaptarium.classroom;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;
import java.util.stream.Stream;
import org.synaptarium.classroom.RosterEntry.Standing;
import org.synaptarium.command.ClassCommand;
import org.synaptarium.command.ClassCommand.Ban;
import org.synaptarium.command.ClassCommand.Enter;
import org.synaptarium.command.ClassCommand.Introduce;
import org.synaptarium.command.ClassCommand.Kick;
import org.synaptarium.command.ClassCommand.SetCoHost;
import org.synaptarium.command.Limits;
import org.synaptarium.command.Nickname;

/** Who has entered a class, and who was taken out. Written by the class's thread, read by any. */
final class Roster {

  private record Member(Person person, String tokenHash) {}

  private final Map<Integer, Member> members = new ConcurrentHashMap<>();
  private final Map<Integer, Member> out = new ConcurrentHashMap<>();
  private final Map<Integer, Introduce> secrets = new ConcurrentHashMap<>();
  private final Set<Integer> coHosts = ConcurrentHashMap.newKeySet();
  private final Set<Integer> banned = ConcurrentHashMap.newKeySet();
  private int lastPersonId;

  Roster(String hostTokenHash) {
    members.put(Person.HOST.id(), new Member(Person.HOST, hostTokenHash));
  }

  void enter(Enter entry) {
    var person = new Person(entry.personId(), entry.nickname().text());
    members.put(person.id(), new Member(person, entry.tokenHash()));
    lastPersonId = Math.max(lastPersonId, person.id());
  }

  /** Takes in what a command says of somebody who has entered. */
  void apply(ClassCommand command) {
    switch (command) {
      case Kick(int personId) -> remove(personId);
      case Ban(int personId) -> ban(personId);
      case SetCoHost(int personId, boolean active) -> setCoHost(personId, active);
      case Introduce introduction -> introduce(introduction);
      default -> {}
    }
  }

  private void introduce(Introduce entry) {
    secrets.put(entry.personId(), entry);
  }

  private void setCoHost(int personId, boolean active) {
    if (active) {
      coHosts.add(personId);
    } else {
      coHosts.remove(personId);
    }
  }

  private void ban(int personId) {
    remove(personId);
    banned.add(personId);
  }

  private void remove(int personId) {
    coHosts.remove(personId);
    Member member = members.remove(personId);
    if (member != null) {
      out.put(personId, member);
    }
  }

  /**
   * Takes somebody back who was taken out; their name may be another's by now and gets a number.
   */
  void readmit(int personId) {
    banned.remove(personId);
    Member member = out.remove(personId);
    if (member != null) {
      String name = freeNickname(new Nickname(member.person().nickname())).text();
      members.put(personId, new Member(new Person(personId, name), member.tokenHash()));
    }
  }

  /** Everybody but the host is in the past; their numbers are not given again. */
  void forgetEverybody() {
    members.keySet().removeIf(id -> id != Person.HOST.id());
    out.clear();
    secrets.clear();
    coHosts.clear();
    banned.clear();
  }

  /** Tells whether somebody was taken out and can be taken back. */
  boolean isOut(int personId) {
    return out.containsKey(personId);
  }

  /** Tells whether a browser belongs to somebody who was banned. */
  boolean isBanned(String deviceHash) {
    return !deviceHash.isEmpty()
        && banned.stream()
            .map(secrets::get)
            .anyMatch(secret -> secret != null && secret.deviceHash().equals(deviceHash));
  }

  /** Tells whether somebody has a host's rights. */
  boolean isHost(Person person) {
    return person.isHost() || coHosts.contains(person.id());
  }

  /** Returns the number that the next newcomer gets; numbers are never given twice. */
  int nextPersonId() {
    return lastPersonId + 1;
  }

  Optional<Person> byId(int personId) {
    return Optional.ofNullable(members.get(personId)).map(Member::person);
  }

  /** Returns a person, also one who was taken out. */
  Optional<Person> everybody(int personId) {
    return Optional.ofNullable(members.getOrDefault(personId, out.get(personId)))
        .map(Member::person);
  }

  Optional<Person> byToken(int personId, String token) {
    Member member = members.get(personId);
    return member != null && Tokens.matches(token, member.tokenHash())
        ? Optional.of(member.person())
        : Optional.empty();
  }

  boolean holds(Person person) {
    return members.containsKey(person.id());
  }

  /** Returns how many students there are. */
  int students() {
    return members.size() - 1;
  }

  /** Returns the students by number. */
  List<Person> people() {
    return members.values().stream()
        .map(Member::person)
        .filter(person -> !person.isHost())
        .sorted(Comparator.comparingInt(Person::id))
        .toList();
  }

  /** Returns everybody but the host by number, also those who were taken out. */
  List<RosterEntry> entries(IntPredicate isPresent, IntUnaryOperator teamOf) {
    return Stream.concat(members.values().stream(), out.values().stream())
        .map(Member::person)
        .filter(person -> !person.isHost())
        .distinct()
        .sorted(Comparator.comparingInt(Person::id))
        .map(person -> entryOf(person, isPresent.test(person.id()), teamOf.applyAsInt(person.id())))
        .toList();
  }

  private RosterEntry entryOf(Person person, boolean present, int team) {
    int id = person.id();
    Standing standing =
        !out.containsKey(id) ? Standing.IN : banned.contains(id) ? Standing.BANNED : Standing.OUT;
    Introduce secret = secrets.get(id);
    String realName = secret == null ? "" : secret.realName();
    return new RosterEntry(person, present, standing, coHosts.contains(id), realName, team);
  }

  /** Returns the wish, or with a number behind it when somebody already goes by that name. */
  Nickname freeNickname(Nickname wish) {
    Collection<String> taken =
        members.values().stream().map(member -> fold(member.person().nickname())).toList();
    Nickname name = wish;
    for (int number = 2; taken.contains(fold(name.text())); number++) {
      String suffix = " " + number;
      name = new Nickname(shortened(wish.text(), suffix.length()) + suffix);
    }
    return name;
  }

  private static String fold(String name) {
    return name.toLowerCase(Locale.ROOT);
  }

  private static String shortened(String text, int room) {
    int kept = Math.min(text.codePointCount(0, text.length()), Limits.NICKNAME_MAX_CHARS - room);
    return text.substring(0, text.offsetByCodePoints(0, kept)).strip();
  }
}
