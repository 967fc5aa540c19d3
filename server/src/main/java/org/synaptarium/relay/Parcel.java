package org.synaptarium.relay;

import io.vertx.core.buffer.Buffer;
import java.util.List;

/**
 * Letters of one round, and how far the other direction has come.
 *
 * @param session a new one whenever the sender has forgotten its lines
 * @param number growing by one in a session, from 1; {@link #ONLY_RECEIPT} when there are no
 *     letters
 * @param receiptSession the session whose parcels are acknowledged
 * @param receipt the last of them that has come
 */
record Parcel(int session, long number, int receiptSession, long receipt, List<Letter> letters) {
  static final long ONLY_RECEIPT = 0;

  Buffer encode() {
    Buffer out =
        Buffer.buffer()
            .appendInt(session)
            .appendLong(number)
            .appendInt(receiptSession)
            .appendLong(receipt)
            .appendInt(letters.size());
    letters.forEach(letter -> LetterWriter.write(letter, out));
    return out;
  }

  /**
   * Reads a parcel.
   *
   * @throws IndexOutOfBoundsException or {@link IllegalArgumentException} when it is none
   */
  static Parcel decode(Buffer in) {
    return new LetterReader(in).parcel();
  }
}
