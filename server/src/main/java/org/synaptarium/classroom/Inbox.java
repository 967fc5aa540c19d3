package org.synaptarium.classroom;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;

/** Requests on their way to a class's loop, in order, never more than it can bear. Thread-safe. */
final class Inbox {

  /** What somebody hears whose request finds no place. */
  static final Refusal FULL =
      new Refusal(Reason.BUSY, "Too many people act at once; this was not done.", "trying again");

  /** What somebody hears whose request nobody will open any more. */
  static final Refusal CLOSED =
      new Refusal(Reason.ENDED, "The class no longer takes requests.", "joining again");

  private final ArrayBlockingQueue<Request> requests;

  Inbox(int capacity) {
    this.requests = new ArrayBlockingQueue<>(capacity);
  }

  /** Takes a request in; tells whether there was room. */
  boolean offer(Request request) {
    return requests.offer(request);
  }

  /** Returns how many wait. */
  int waiting() {
    return requests.size();
  }

  /** Takes everything out. */
  List<Request> drain() {
    if (requests.isEmpty()) {
      return List.of();
    }
    List<Request> drained = new ArrayList<>();
    requests.drainTo(drained);
    return drained;
  }
}
