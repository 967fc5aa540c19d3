package org.synaptarium.gateway;

/** Thrown when a certificate and its key can't be used; the message is a sentence for people. */
public final class CertificateUnusable extends Exception {
  CertificateUnusable(String sentence) {
    super(sentence);
  }

  /** Returns what is wrong, and what is allowed. */
  public String sentence() {
    return String.valueOf(getMessage());
  }
}
