package org.synaptarium.drill;

import java.io.IOException;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.List;

/** All nodes on this machine's loopback, told apart by their ports; they can't be parted. */
final class Loopback implements Ground {
  private static final String ADDRESS = "127.0.0.1";

  private final List<Integer> ports;
  private final int size;

  Loopback(int size) throws IOException {
    this.size = size;
    this.ports = freePorts(2 * size);
  }

  /* All at once, so that no two of them are the same. */
  private static List<Integer> freePorts(int count) throws IOException {
    List<ServerSocket> probes = new ArrayList<>();
    try {
      for (int i = 0; i < count; i++) {
        probes.add(new ServerSocket(0));
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
