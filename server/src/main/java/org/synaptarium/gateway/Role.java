package org.synaptarium.gateway;

/** As what a page is in a class. */
enum Role {
  STUDENT,
  HOST,
  SCREEN,
  PRESENTER;

  /** Screens are nobody. */
  static final int SCREEN_PERSON_ID = -1;

  /** Who looks at a showing is nobody of the class that is shown. */
  static final int PRESENTER_PERSON_ID = -2;
}
