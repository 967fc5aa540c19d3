package org.synaptarium.cluster;

import java.util.OptionalLong;

/** How far the durable journal is with one class, as its owner knows it. Thread-safe. */
final class StoreLine {

  /** A mark less far ahead than this is not worth a transaction: it is two seconds ahead. */
  private static final int MARK_EVERY_FRAMES = 20;

  private final String classId;
  private final long epoch;
  private long storedSeq;
  private long lastSeq;
  private boolean inStep;
  private boolean keyframeWaits;
  private long newestKeyframeStored = -1;
  private long mark;
  private long storedMark;

  StoreLine(String classId, long epoch, long storedSeq, long lastSeq) {
    this.classId = classId;
    this.epoch = epoch;
    this.storedSeq = storedSeq;
    this.lastSeq = lastSeq;
  }

  String classId() {
    return classId;
  }

  long epoch() {
    return epoch;
  }

  synchronized long storedSeq() {
    return storedSeq;
  }

  /** Returns how many acknowledged entries the durable journal lacks. */
  synchronized long behind() {
    return inStep ? 0 : lastSeq - Math.max(0, storedSeq);
  }

  synchronized void appended(long seq) {
    lastSeq = Math.max(lastSeq, seq);
  }

  synchronized boolean isInStep() {
    return inStep;
  }

  synchronized void inStep(long seq) {
    inStep = true;
    storedSeq = seq;
  }

  synchronized void fallBehind() {
    inStep = false;
  }

  synchronized void stored(long seq) {
    storedSeq = seq;
  }

  synchronized void keyframeSaved() {
    keyframeWaits = true;
  }

  synchronized void keyframesStored(long newestFrame) {
    newestKeyframeStored = newestFrame;
  }

  synchronized long newestKeyframeStored() {
    return newestKeyframeStored;
  }

  /** What waits is about to be stored; said before it is looked up. */
  synchronized void keyframesTaken() {
    keyframeWaits = false;
  }

  synchronized void marked(long frame) {
    mark = Math.max(mark, frame);
  }

  synchronized OptionalLong waitingMark() {
    return mark > storedMark ? OptionalLong.of(mark) : OptionalLong.empty();
  }

  synchronized void markStored(long stored) {
    storedMark = stored;
  }

  synchronized boolean hasWork() {
    return !inStep || keyframeWaits || mark - storedMark >= MARK_EVERY_FRAMES;
  }
}
