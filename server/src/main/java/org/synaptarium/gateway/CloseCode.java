package org.synaptarium.gateway;

/** Why a socket was closed: the numbers of docs/protocol.md. */
enum CloseCode {
  STOPPING(1001),
  VERSION(4400),
  KICKED(4403),
  TIMEOUT(4408),
  REPLACED(4409),
  ENDED(4410),
  TOO_LARGE(4413),
  TOO_FAST(4429);

  private final short number;

  CloseCode(int number) {
    this.number = (short) number;
  }

  /** Returns what a number means; that the server stops, when it means nothing. */
  static CloseCode of(int number) {
    for (CloseCode code : values()) {
      if (code.number == number) {
        return code;
      }
    }
    return STOPPING;
  }

  short number() {
    return number;
  }
}
