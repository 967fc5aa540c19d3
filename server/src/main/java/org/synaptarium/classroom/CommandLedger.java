package org.synaptarium.classroom;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.synaptarium.journal.LogEntry;

/**
 * What was answered to whom, so that a command that is sent twice is done once. Thread-safe.
 *
 * <p>Accepted commands are remembered for as long as the class lives, and found again in its log
 * after a crash; rejected ones, which changed nothing, for a while.
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

  /** One person's commands; accepted ids ascend, so they are found by bisection. */
  private static final class Account {
    private long newestId;
    private long newestAnswered;
    private int count;
    private long[] ids = {};
    private long[] seqs = {};
    private long[] frames = {};
    private final Map<Long, Answer> rejections = new LinkedHashMap<>();
    private final Map<Long, List<Consumer<Answer>>> waiting = new HashMap<>();

    void addAccepted(LogEntry entry) {
      if (count == ids.length) {
        int room = Math.max(8, 2 * count);
        ids = Arrays.copyOf(ids, room);
        seqs = Arrays.copyOf(seqs, room);
        frames = Arrays.copyOf(frames, room);
      }
      ids[count] = entry.commandId();
      seqs[count] = entry.seq();
      frames[count] = entry.frame();
      count++;
      newestId = Math.max(newestId, entry.commandId());
      newestAnswered = Math.max(newestAnswered, entry.commandId());
    }

    @Nullable Answer answerTo(long commandId) {
      int at = Arrays.binarySearch(ids, 0, count, commandId);
      return at >= 0 ? new Answer.Accepted(seqs[at], frames[at]) : rejections.get(commandId);
    }
  }

  private final Map<Integer, Account> accounts = new HashMap<>();

  /** Notes an entry of the log; its senders are answered by {@link #settle}. */
  synchronized void accepted(LogEntry entry) {
    account(entry.author()).addAccepted(entry);
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
