package org.synaptarium.science;

import java.util.List;

/** Headless runs that measure some targets, one seed at a time. */
interface Protocol {

  /** Returns what it measures; their keys are the ones that {@link #run} writes. */
  List<Target> targets();

  /** Returns about how many frames a seed takes, for the time left. */
  int frames();

  void run(Subject subject, Findings findings);
}
