package org.synaptarium.drill;

import java.io.IOException;
import java.net.BindException;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** All nodes on this machine's loopback, told apart by their ports; they can't be parted. */
final class Loopback implements Ground {
  private static final String ADDRESS = "127.0.0.1";

  /** Below those that Linux, Windows and macOS give to whoever connects. */
  private static final int LOWEST_PORT = 20_000;

  private static final int HIGHEST_PORT = 32_000;
  private static final int MOST_TRIES = 1_000;

  private final List<Integer> ports;
  private final int size;

  Loopback(int size) throws IOException {
    this.size = size;
    this.ports = freePorts(2 * size);
  }

  /*
   * All at once, so that no two of them are the same; and none of those that the operating system gives to whoever
   * connects: it would be taken by somebody else while its node is dead.
   */
  private static List<Integer> freePorts(int count) throws IOException {
    List<ServerSocket> probes = new ArrayList<>();
    var random = new Random();
    try {
      for (int tries = 0; probes.size() < count && tries < MOST_TRIES; tries++) {
        try {
          probes.add(new ServerSocket(random.nextInt(LOWEST_PORT, HIGHEST_PORT)));
        } catch (BindException taken) {
          // Another one is free.
        }
      }
      if (probes.size() < count) {
        throw new IOException("there are no " + count + " free ports");
      }
      return probes.stream().map(ServerSocket::getLocalPort).toList();
    } finally {
      for (ServerSocket probe : probes) {
        probe.close();
      }
    }
  }

  @Override
  public String bind(int node) {
    return ADDRESS;
  }

  @Override
  public String host(int node) {
    return ADDRESS;
  }

  @Override
  public int port(int node) {
    return ports.get(node);
  }

  @Override
  public String memberAddress(int node) {
    return ADDRESS;
  }

  @Override
  public int memberPort(int node) {
    return ports.get(size + node);
  }

  @Override
  public List<String> prefix(int node) {
    return List.of();
  }

  @Override
  public void cut(int node) {
    throw new IllegalStateException("nodes on loopback can't be parted");
  }

  @Override
  public void heal(int node) {}

  @Override
  public void close() {}
}
