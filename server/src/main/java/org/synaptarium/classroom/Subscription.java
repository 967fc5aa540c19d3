package org.synaptarium.classroom;

/** Ends a listener's listening. */
public interface Subscription extends AutoCloseable {
  @Override
  void close();
}
