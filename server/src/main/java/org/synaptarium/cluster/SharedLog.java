package org.synaptarium.cluster;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.synaptarium.journal.JournalFailure;
import org.synaptarium.journal.LogEntry;
import org.synaptarium.journal.LogEntryJson;

/** The log of a class in the members' memory: older entries in chunks, the newest in its head. */
final class SharedLog {

  /*
   * Chunk k holds the entries k × 64 + 1 … (k + 1) × 64, always all of them: what it holds follows from the history
   * alone, so it does not matter who writes it, how often, or how late. It is written before the head drops its
   * entries; who reads takes the head first, so that every entry is in one of them at least.
   */
  static final int CHUNK = 64;

  private static final ObjectMapper JSON = JsonMapper.builder().build();

  private final SharedMaps maps;

  SharedLog(SharedMaps maps) {
    this.maps = maps;
  }

  /** Moves whole chunks out of the head. */
  void shorten(String classId) {
    SharedHead head = SharedMaps.reach(() -> maps.heads().get(classId));
    if (head == null || head.recent().length < CHUNK) {
      return;
    }
    long from = head.recentFrom();
    while (from + CHUNK <= head.nextSeq()) {
      int at = Math.toIntExact(from - head.recentFrom());
      put(classId, from, Arrays.copyOfRange(head.recent(), at, at + CHUNK));
      from += CHUNK;
    }
    var shorten = new SharedChange.Shorten(head.epoch(), from);
    SharedMaps.reach(() -> maps.heads().executeOnKey(classId, shorten));
  }

  /**
   * Puts the whole chunks of a log that is read back; returns its rest, and with it the seq from
   * which that is.
   */
  Rest putAll(String classId, List<LogEntry> log) {
    int whole = log.size() / CHUNK * CHUNK;
    for (int at = 0; at < whole; at += CHUNK) {
      put(classId, at + 1L, textsOf(log.subList(at, at + CHUNK)));
    }
    return new Rest(whole + 1L, textsOf(log.subList(whole, log.size())));
  }

  /** What of a log stays in its head. */
  record Rest(long from, String[] entries) {}

  private void put(String classId, long firstSeq, String[] entries) {
    byte[] bytes;
    try {
      bytes = JSON.writeValueAsBytes(entries);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
    SharedMaps.tell(() -> maps.chunks().set(key(firstSeq, classId), bytes));
  }

  /** Returns entries with {@code seq > afterSeq}, in order; nothing for an unknown class. */
  List<LogEntry> entriesAfter(SharedHead head, long afterSeq) {
    List<LogEntry> entries = new ArrayList<>();
    String classId = head.head().classId();
    Set<String> keys = new LinkedHashSet<>();
    for (long first = firstOfChunk(afterSeq + 1); first < head.recentFrom(); first += CHUNK) {
      keys.add(key(first, classId));
    }
    Map<String, byte[]> chunks =
        keys.isEmpty() ? Map.of() : SharedMaps.reach(() -> maps.chunks().getAll(keys));
    for (String key : keys) {
      read(chunks.get(key), key).forEach(text -> addAfter(afterSeq, text, entries));
    }
    int skipped = Math.clamp(afterSeq + 1 - head.recentFrom(), 0, head.recent().length);
    for (int i = skipped; i < head.recent().length; i++) {
      entries.add(LogEntryJson.readOwn(head.recent()[i]));
    }
    return entries;
  }

  private static void addAfter(long afterSeq, String text, List<LogEntry> entries) {
    LogEntry entry = LogEntryJson.readOwn(text);
    if (entry.seq() > afterSeq) {
      entries.add(entry);
    }
  }

  private static List<String> read(byte @Nullable [] chunk, String key) {
    if (chunk == null) {
      throw new JournalFailure(
          "a part of a log is missing", new IllegalStateException("no chunk " + key));
    }
    try {
      return List.of(JSON.readValue(chunk, String[].class));
    } catch (IOException e) {
      throw new JournalFailure("a part of a log can't be read", e);
    }
  }

  /** Removes the chunks of a log of this length. */
  void delete(String classId, long lastSeq) {
    for (long first = 1; first <= lastSeq; first += CHUNK) {
      String key = key(first, classId);
      SharedMaps.tell(() -> maps.chunks().delete(key));
    }
  }

  static String[] textsOf(List<LogEntry> entries) {
    return entries.stream()
        .map(entry -> LogEntryJson.write(entry).toString())
        .toArray(String[]::new);
  }

  private static long firstOfChunk(long seq) {
    return (seq - 1) / CHUNK * CHUNK + 1;
  }

  private static String key(long firstSeq, String classId) {
    return SharedMaps.key(String.valueOf(firstSeq), classId);
  }
}
