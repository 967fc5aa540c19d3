package org.synaptarium.gateway;

/** As what a page is in a class. */
enum Role {
  STUDENT,
  HOST,
  SCREEN;

  /** Screens are nobody. */
  static final int SCREEN_PERSON_ID = -1;
}
