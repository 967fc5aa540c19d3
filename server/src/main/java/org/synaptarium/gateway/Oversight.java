package org.synaptarium.gateway;

/** What whoever runs the server may ask of it. Its methods may wait, so not on an event loop. */
public interface Oversight {

  /** Returns whether classes can run here. */
  Health health();

  /** Returns what is measured, in the text form that Prometheus reads. */
  String metrics();
}
