package org.synaptarium.load;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/**
 * What people would use instead: programs from npm that carry the same load on the same machine, in
 * turn. Their versions are pinned beside their scripts; they are installed when asked for, into a
 * cache folder outside the program.
 */
public enum Peer {
  COLYSEUS("node"),
  WS("node"),
  BUN("bun");

  private static final long INSTALL_PATIENCE_S = 180;

  private static final List<String> NODE_SCRIPTS =
      List.of("ticker.mjs", "fanout-ws.mjs", "fanout-colyseus.mjs", "class-colyseus.mjs");

  private static final List<String> BUN_SCRIPTS = List.of("ticker.mjs", "fanout-bun.mjs");

  private final String shelf;

  Peer(String shelf) {
    this.shelf = shelf;
  }

  /** Says that a peer can't be had here, and what would help. */
  public static final class NotThere extends Exception {
    NotThere(String message) {
      super(message);
    }
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Starts the peer with one of its scripts, say {@code fanout} or {@code class}. */
  public Subject start(String work, List<String> arguments)
      throws NotThere, IOException, InterruptedException {
    Path folder = installed();
    Path bun = folder.resolve("node_modules").resolve(".bin").resolve("bun");
    int port = Subject.freePort();
    var command = new ArrayList<String>();
    command.add(this == BUN ? bun.toString() : "node");
    command.add(folder.resolve(work + "-" + this + ".mjs").toString());
    command.add(Integer.toString(port));
    command.addAll(arguments);
    return Subject.start(command, port);
  }

  private Path installed() throws NotThere, IOException, InterruptedException {
    Path folder = cache().resolve(shelf);
    Files.createDirectories(folder);
    for (String script : this == BUN ? BUN_SCRIPTS : NODE_SCRIPTS) {
      lay(script, folder);
    }
    Path done = folder.resolve("installed");
    if (lay("package.json", folder) || !Files.exists(done)) {
      Files.deleteIfExists(done);
      lay("package-lock.json", folder);
      npm(folder);
      Files.createFile(done);
    }
    return folder;
  }

  /* Returns whether the file was another one. */
  private boolean lay(String name, Path folder) throws IOException {
    Path file = folder.resolve(name);
    byte[] content;
    try (InputStream stored = Peer.class.getResourceAsStream("peers/" + shelf + "/" + name)) {
      if (stored == null) {
        throw new IOException("this program came without " + name);
      }
      content = stored.readAllBytes();
    }
    if (Files.exists(file) && Arrays.equals(content, Files.readAllBytes(file))) {
      return false;
    }
    Files.write(file, content);
    return true;
  }

  private void npm(Path folder) throws NotThere, IOException, InterruptedException {
    Path log = folder.resolve("npm.log");
    Process npm;
    try {
      npm =
          new ProcessBuilder("npm", "install", "--no-audit", "--no-fund")
              .directory(folder.toFile())
              .redirectErrorStream(true)
              .redirectOutput(log.toFile())
              .start();
    } catch (IOException none) {
      throw new NotThere("npm is needed to install " + this + ", and there is none");
    }
    if (!npm.waitFor(INSTALL_PATIENCE_S, TimeUnit.SECONDS)) {
      npm.destroyForcibly().waitFor();
    }
    if (npm.exitValue() != 0) {
      throw new NotThere("npm could not install " + this + " here; what it said lies in " + log);
    }
  }

  private static Path cache() {
    String base = System.getenv("XDG_CACHE_HOME");
    Path folder =
        base == null || base.isBlank()
            ? Path.of(System.getProperty("user.home"), ".cache")
            : Path.of(base);
    return folder.resolve("synaptarium").resolve("peers");
  }
}
