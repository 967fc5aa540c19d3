package org.synaptarium.classroom;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.synaptarium.journal.CommandKey;
import org.synaptarium.journal.LogEntry;

/**
 * What was answered to whom, so that a command that is sent twice is done once. Thread-safe.
 *
 * <p>The newest commands of each person are remembered; accepted ones are found again in the log
 * after a crash.
 */
final class CommandLedger {

  /** Where a command stands that somebody has just sent. */
  enum Standing {
    /** Never seen: to be judged. */
    NEW,
    /** Seen and waiting; its answer will go to this sender too. */
    WAITING,
    /** Answered before, or refused just now; the answer has been given. */
    ANSWERED
  }

  /* A client that repeats itself after a broken connection repeats its newest commands. */
  private static final int REJECTIONS_REMEMBERED = 64;

  /* A page has eight drags under way at most; this is a dial dragged for half a minute without a break. */
  static final int ACCEPTED_REMEMBERED = 512;

  /** One person's commands. */
  private static final class Account {
    private long newestId;
    private long newestAnswered;
    private long refused;
    private final NavigableMap<Long, Answer> accepted = new TreeMap<>();
    private final Map<Long, Answer> rejections = new LinkedHashMap<>();
    private final Map<Long, List<Consumer<Answer>>> waiting = new HashMap<>();

    void addAccepted(long commandId, Answer answer) {
      accepted.put(commandId, answer);
      if (accepted.size() > ACCEPTED_REMEMBERED) {
        accepted.pollFirstEntry();
      }
      newestId = Math.max(newestId, commandId);
      newestAnswered = Math.max(newestAnswered, commandId);
    }

    @Nullable Answer answerTo(long commandId) {
      Answer answer = accepted.get(commandId);
      return answer != null ? answer : rejections.get(commandId);
    }
  }

  private final Map<Integer, Account> accounts = new HashMap<>();

  /** Notes an entry of the log; its senders are answered by {@link #settle}. */
  synchronized void accepted(LogEntry entry) {
    var answer = new Answer.Accepted(entry.seq(), entry.frame());
    if (entry.commandId() > 0) {
      account(entry.author()).addAccepted(entry.commandId(), answer);
    }
    for (CommandKey also : entry.also()) {
      account(also.author()).addAccepted(also.commandId(), answer);
    }
  }

  /** Forgets what anybody was answered: other people send from now on. */
  synchronized void forgetEverybody() {
    accounts.clear();
  }

  /** Takes a command in, and answers at once when it isn't new. */
  Standing take(int personId, long commandId, Consumer<Answer> sender) {
    Answer answer;
    synchronized (this) {
      Account account = account(personId);
      List<Consumer<Answer>> waiting = account.waiting.get(commandId);
      if (waiting != null) {
        waiting.add(sender);
        return Standing.WAITING;
      }
      Answer before = account.answerTo(commandId);
      if (before == null && commandId > account.newestId) {
        account.newestId = commandId;
        account.waiting.put(commandId, new ArrayList<>(List.of(sender)));
        return Standing.NEW;
      }
      answer = before != null ? before : tooOld(account.newestId);
    }
    sender.accept(answer);
    return Standing.ANSWERED;
  }

  /** Gives the answer to everybody who waits for it, and remembers it. */
  void settle(int personId, long commandId, Answer answer) {
    List<Consumer<Answer>> senders;
    synchronized (this) {
      Account account = account(personId);
      account.newestAnswered = Math.max(account.newestAnswered, commandId);
      if (answer instanceof Answer.Rejected) {
        account.refused++;
        account.rejections.put(commandId, answer);
        if (account.rejections.size() > REJECTIONS_REMEMBERED) {
          account.rejections.remove(account.rejections.keySet().iterator().next());
        }
      }
      senders = Optional.ofNullable(account.waiting.remove(commandId)).orElse(List.of());
    }
    senders.forEach(sender -> sender.accept(answer));
  }

  /** Returns the greatest id of this person that was answered. */
  synchronized long newestAnswered(int personId) {
    Account account = accounts.get(personId);
    return account == null ? 0 : account.newestAnswered;
  }

  /** Returns how many commands of this person were turned down. */
  synchronized long refused(int personId) {
    Account account = accounts.get(personId);
    return account == null ? 0 : account.refused;
  }

  private Account account(int personId) {
    return accounts.computeIfAbsent(personId, id -> new Account());
  }

  private static Answer tooOld(long newestId) {
    return new Answer.Rejected(
        new Refusal(
            Reason.OUT_OF_RANGE,
            "This command's id is older than one that was already used.",
            "an id greater than " + newestId));
  }
}
