package org.synaptarium.protocol;

/** Why something was turned down: stable words that pages translate. */
public enum ReasonCode {
  VERSION,
  MALFORMED,
  UNKNOWN_KIND,
  OUT_OF_RANGE,
  UNKNOWN_CODE,
  LOCKED,
  FULL,
  TOKEN,
  NICKNAME,
  FORBIDDEN,
  ENDED,
  TOO_FAST,
  BUSY,
  NOT_YET
}
