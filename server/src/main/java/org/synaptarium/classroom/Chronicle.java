package org.synaptarium.classroom;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.synaptarium.frame.HistoryTape;
import org.synaptarium.frame.MetricHistory;
import org.synaptarium.journal.LogEntry;

/**
 * What a late joiner needs to see of the past: the charts' history, the newest marks, and what
 * became of predictions.
 *
 * <p>It is saved beside each keyframe of the brain, and grows again with the frames that are run
 * after it; so it is the same after a crash. Thread-safe.
 */
final class Chronicle {

  /** More would not be told apart on a timeline. */
  private static final int MAX_MARKS = 200;

  private static final int FORMAT = 3;

  /** From then on truths of predictions are saved. */
  private static final int FORMAT_OF_TRUTHS = 2;

  /** From then on least and greatest values are saved, and which team a mark is about. */
  private static final int FORMAT_OF_TEAMS = 3;

  private final MetricHistory history;
  private final Deque<Mark> marks = new ArrayDeque<>();
  private final SortedMap<Integer, Truth> truths = new TreeMap<>();

  Chronicle() {
    this(new MetricHistory());
  }

  private Chronicle(MetricHistory history) {
    this.history = history;
  }

  /** Takes a frame in. */
  synchronized void add(MetricHistory.Row measured) {
    history.add(measured);
  }

  /** Takes a frame in as a part of what was predicted. */
  synchronized void measure(Prediction prediction, MetricHistory.Row measured) {
    truths.computeIfAbsent(prediction.number(), Truth::new).add(prediction.asked(), measured);
  }

  /** Lets a tape take the newest frame of the charts in. */
  synchronized void tapeOnto(HistoryTape tape) {
    tape.follow(history);
  }

  /** Returns where on a tape that has followed them the charts stand. */
  synchronized HistoryTape.Place placeOn(HistoryTape tape) {
    return tape.place(history);
  }

  /** Saves all but the charts, as {@link #save} does. */
  synchronized byte[] saveWithoutCharts(long frame) {
    return save(frame, new MetricHistory());
  }

  /** Brings back what {@link #saveWithoutCharts} saved, with these charts. */
  static Chronicle restore(byte[] saved, MetricHistory charts) {
    Chronicle rest = restore(saved);
    var chronicle = new Chronicle(charts);
    chronicle.marks.addAll(rest.marks);
    chronicle.truths.putAll(rest.truths);
    return chronicle;
  }

  /** Returns what happened since a prediction, so far; a copy. */
  synchronized Truth truth(int number) {
    Truth truth = truths.get(number);
    return truth == null ? new Truth(number) : truth.copy();
  }

  synchronized void add(Mark mark) {
    marks.addLast(mark);
    if (marks.size() > MAX_MARKS) {
      marks.removeFirst();
    }
  }

  /** Gives the authors of marks other names, where there are such. */
  synchronized void rename(Map<String, String> names) {
    List<Mark> before = List.copyOf(marks);
    marks.clear();
    for (Mark mark : before) {
      Optional<String> who = mark.who().map(name -> names.getOrDefault(name, name));
      marks.add(
          new Mark(mark.frame(), mark.bodyTimeMs(), mark.type(), mark.text(), who, mark.team()));
    }
  }

  /** Forgets the former brain's charts; the marks stay, for people did what they did. */
  synchronized void beginAnew() {
    history.clear();
  }

  synchronized List<MetricHistory.Row> history() {
    return history.copy();
  }

  /** Returns the same with the least and the greatest value of each span. */
  synchronized List<MetricHistory.Span> spans() {
    return history.spans();
  }

  /** Returns some columns of the history. */
  synchronized List<MetricHistory.Row> columns(int... columns) {
    return history.columns(columns);
  }

  synchronized List<Mark> marks() {
    return List.copyOf(marks);
  }

  /**
   * Saves everything up to a frame.
   *
   * @param frame marks of later frames are left out: their entries will be read from the log again
   */
  synchronized byte[] save(long frame) {
    return save(frame, history);
  }

  private byte[] save(long frame, MetricHistory charts) {
    var bytes = new ByteArrayOutputStream();
    try (var out = new DataOutputStream(bytes)) {
      out.writeByte(FORMAT);
      charts.write(out);
      List<Mark> past = marks.stream().filter(mark -> mark.frame() <= frame).toList();
      out.writeInt(past.size());
      for (Mark mark : past) {
        out.writeLong(mark.frame());
        out.writeLong(mark.bodyTimeMs());
        out.writeUTF(mark.type().name());
        out.writeUTF(mark.text());
        out.writeUTF(mark.who().orElse(""));
        out.writeByte(mark.team());
      }
      out.writeInt(truths.size());
      for (Truth truth : truths.values()) {
        truth.write(out);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /** Brings back what {@link #save} saved. */
  static Chronicle restore(byte[] saved) {
    try (var in = new DataInputStream(new ByteArrayInputStream(saved))) {
      int format = in.readByte();
      if (format < 1 || format > FORMAT) {
        throw new IllegalArgumentException("a chronicle of the unknown format " + format);
      }
      var chronicle = new Chronicle(MetricHistory.read(in, format >= FORMAT_OF_TEAMS));
      int count = in.readInt();
      for (int i = 0; i < count; i++) {
        chronicle.add(readMark(in, format));
      }
      int measured = format < FORMAT_OF_TRUTHS ? 0 : in.readInt();
      for (int i = 0; i < measured; i++) {
        Truth truth = Truth.read(in);
        chronicle.truths.put(truth.number(), truth);
      }
      return chronicle;
    } catch (IOException e) {
      throw new IllegalArgumentException("a damaged chronicle", e);
    }
  }

  private static Mark readMark(DataInputStream in, int format) throws IOException {
    return new Mark(
        in.readLong(),
        in.readLong(),
        Mark.Type.valueOf(in.readUTF()),
        in.readUTF(),
        Optional.of(in.readUTF()).filter(who -> !who.isEmpty()),
        format < FORMAT_OF_TEAMS ? LogEntry.ALL_TEAMS : in.readByte());
  }
}
