package org.synaptarium.drill;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * A network namespace of Linux for each node, with two cables: one to this machine, for pages, and
 * one to a switch that the nodes share. Parting a node pulls the second one.
 *
 * <p>Needs root and the {@code ip} command.
 */
final class Namespaces implements Ground {

  /** Both from the block that is set aside for measuring networks: nobody else's addresses. */
  private static final String PAGES = "198.18.%d.%d";

  private static final String MEMBERS = "198.19.0.%d";
  private static final int PORT = 8080;
  private static final int MEMBER_PORT = 5701;
  private static final long PATIENCE_S = 10;

  /** Names of links have 15 characters at most. */
  private final String tag = "sy" + Long.toHexString(ProcessHandle.current().pid());

  private final int size;

  private Namespaces(int size) {
    this.size = size;
  }

  /**
   * Lays the cables.
   *
   * @throws GroundRefused when this machine doesn't let us, with its own words
   */
  static Namespaces lay(int size) throws GroundRefused, InterruptedException {
    var ground = new Namespaces(size);
    try {
      ip("link add " + ground.bridge() + " type bridge");
      ip("link set " + ground.bridge() + " up");
      for (int i = 0; i < size; i++) {
        ground.add(i);
      }
      return ground;
    } catch (IOException refused) {
      ground.close();
      throw new GroundRefused(refused);
    } catch (InterruptedException interrupted) {
      ground.close();
      throw interrupted;
    }
  }

  private void add(int node) throws IOException, InterruptedException {
    String space = space(node);
    ip("netns add " + space);
    ip("-n " + space + " link set lo up");
    ip("link add " + space + "p type veth peer name pages netns " + space);
    ip("addr add " + PAGES.formatted(node, 1) + "/24 dev " + space + "p");
    ip("link set " + space + "p up");
    ip("-n " + space + " addr add " + host(node) + "/24 dev pages");
    ip("-n " + space + " link set pages up");
    ip("link add " + space + "m type veth peer name members netns " + space);
    ip("link set " + space + "m master " + bridge() + " up");
    ip("-n " + space + " addr add " + memberAddress(node) + "/24 dev members");
    ip("-n " + space + " link set members up");
  }

  private static void ip(String arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of("ip"));
    command.addAll(List.of(arguments.split(" ")));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String words = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (!process.waitFor(PATIENCE_S, TimeUnit.SECONDS) || process.exitValue() != 0) {
      throw new IOException("ip " + arguments + ": " + words.strip());
    }
  }

  private String space(int node) {
    return tag + "n" + node;
  }

  private String bridge() {
    return tag + "b";
  }

  @Override
  public String bind(int node) {
    return "0.0.0.0";
  }

  @Override
  public String host(int node) {
    return PAGES.formatted(node, 2);
  }

  @Override
  public int port(int node) {
    return PORT;
  }

  @Override
  public String memberAddress(int node) {
    return MEMBERS.formatted(node + 1);
  }

  @Override
  public int memberPort(int node) {
    return MEMBER_PORT;
  }

  @Override
  public List<String> prefix(int node) {
    return List.of("ip", "netns", "exec", space(node));
  }

  @Override
  public void cut(int node) throws IOException, InterruptedException {
    ip("link set " + space(node) + "m down");
  }

  @Override
  public void heal(int node) throws IOException, InterruptedException {
    ip("link set " + space(node) + "m up");
  }

  @Override
  public void close() {
    try {
      for (int i = 0; i < size; i++) {
        // With a namespace go both of its cables.
        tryIp("netns del " + space(i));
      }
      tryIp("link del " + bridge());
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private static void tryIp(String arguments) throws InterruptedException {
    try {
      ip(arguments);
    } catch (IOException notThere) {
      // It was never made, or is gone.
    }
  }
}
