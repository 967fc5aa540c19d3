package org.synaptarium.scenario;

/** Whom a lesson is for. */
public enum Level {
  SCHOOL,
  UNDERGRADUATE,
  GRADUATE
}
