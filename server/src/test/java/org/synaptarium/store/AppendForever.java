package org.synaptarium.store;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.synaptarium.journal.Journal;
import org.synaptarium.journal.JournalContract;

/**
 * A program to be killed: several classes append to a store without end, and every append that has
 * returned is told on standard output as {@code classId seq}.
 */
final class AppendForever {
  private AppendForever() {}

  @SuppressWarnings("resource") // it never ends by itself
  public static void main(String[] args) {
    Store journal = open(args[0]);
    PrintStream out = System.out;
    for (int i = 0; i < Integer.parseInt(args[1]); i++) {
      String id = "class" + i;
      journal.create(JournalContract.head(id, "%06d".formatted(i), i));
      new Thread(() -> append(journal, id, out)).start();
    }
  }

  private static Store open(String place) {
    return place.startsWith("jdbc:")
        ? PostgresJournal.open(StoreAddress.parse(place, Map.of()))
        : SqliteJournal.open(Path.of(place));
  }

  private static void append(Journal journal, String id, PrintStream out) {
    for (long seq = 1; ; seq += 2) {
      journal.append(
          id, 1, List.of(JournalContract.entry(seq, seq), JournalContract.entry(seq + 1, seq)));
      out.println(id + " " + (seq + 1));
      if (seq % 40 == 1) {
        journal.saveKeyframe(id, 1, JournalContract.keyframe(seq));
      }
    }
  }
}
