package org.synaptarium.classroom;

/** Why something was refused; the names are the reason codes of the protocol. */
public enum Reason {
  VERSION,
  MALFORMED,
  UNKNOWN_KIND,
  OUT_OF_RANGE,
  UNKNOWN_CODE,
  LOCKED,
  BANNED,
  FULL,
  TOKEN,
  NICKNAME,
  FORBIDDEN,
  ENDED,
  TOO_FAST,
  BUSY,
  NOT_YET
}
