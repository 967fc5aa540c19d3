package org.synaptarium.cluster;

/** Thrown when a server can't be a member of its cluster; the message is a sentence for people. */
public final class MembershipRefused extends RuntimeException {
  MembershipRefused(String sentence) {
    super(sentence);
  }

  MembershipRefused(String sentence, Throwable cause) {
    super(sentence, cause);
  }
}
