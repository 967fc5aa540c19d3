package org.synaptarium.cluster;

/**
 * What the members share of a live class; kept and sent in Hazelcast's Compact form.
 *
 * @param owner the member that runs the class
 * @param epoch how often the right to run it has changed hands
 * @param nextSeq the seq that the next entry must have
 * @param frameMark a frame that was reached
 * @param recent entries that may not be in the durable journal yet, as JSON, in order
 */
record LiveHead(String owner, long epoch, long nextSeq, long frameMark, String[] recent) {

  /** Returns the head with these entries in place of the recent ones. */
  LiveHead withEntries(String[] entries) {
    return new LiveHead(owner, epoch, nextSeq + entries.length, frameMark, entries);
  }

  LiveHead withMark(long frame) {
    return new LiveHead(owner, epoch, nextSeq, Math.max(frameMark, frame), recent);
  }
}
