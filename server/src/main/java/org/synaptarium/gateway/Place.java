package org.synaptarium.gateway;

/** Where a class or showing is to be found. */
sealed interface Place {

  /** On this server, or nowhere: then this server says so. */
  record Here() implements Place {}

  record There(String memberId) implements Place {}

  /** On its way from one server to another: it will be somewhere in a moment. */
  record Between() implements Place {}
}
