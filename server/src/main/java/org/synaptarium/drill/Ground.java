package org.synaptarium.drill;

import java.io.IOException;
import java.util.List;

/** Where a drill's nodes stand: their addresses, and whether they can be parted. */
interface Ground extends AutoCloseable {

  /** Returns where a node listens for pages. */
  String bind(int node);

  /** Returns where this machine reaches a node's pages. */
  String host(int node);

  int port(int node);

  /** Returns where nodes listen for each other. */
  String memberAddress(int node);

  int memberPort(int node);

  /** Returns what stands before a node's own command line. */
  List<String> prefix(int node);

  /** Parts a node from the other nodes; pages reach it as before. */
  void cut(int node) throws IOException, InterruptedException;

  /** Undoes {@link #cut}. */
  void heal(int node) throws IOException, InterruptedException;

  @Override
  void close();
}
