package org.synaptarium.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;

/**
 * The programs of a PostgreSQL, unpacked from the test class path, and the way to run them as an
 * ordinary user, for they refuse root.
 */
final class PostgresBinaries {

  /** The user "nobody" of most systems; it needs no entry anywhere. */
  private static final int NOBODY = 65_534;

  /*
   * Root has two ways to be somebody else without an account being made: to become nobody, or a user namespace in
   * which root looks like nobody. Containers often forbid the second, odd temporary folders the first.
   */
  private static final List<List<String>> WAYS_DOWN_FROM_ROOT =
      List.of(
          List.of("setpriv", "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups"),
          List.of("unshare", "-U"));

  private static @Nullable PostgresBinaries shared;

  private final Path folder;
  private final boolean root;
  private final List<String> prefix;

  private PostgresBinaries(Path folder, boolean root, List<String> prefix) {
    this.folder = folder;
    this.root = root;
    this.prefix = prefix;
  }

  /** Unpacks them once for all tests of this process. */
  static synchronized PostgresBinaries shared() {
    PostgresBinaries here = shared;
    if (here == null) {
      try {
        here = unpack();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      shared = here;
    }
    return here;
  }

  private static PostgresBinaries unpack() throws IOException {
    Path folder = Files.createTempDirectory("synaptarium-postgres-");
    Runtime.getRuntime().addShutdownHook(new Thread(() -> remove(folder)));
    openToAll(folder);
    try (InputStream packed = archive();
        var tar = new TarArchiveInputStream(new XZCompressorInputStream(packed))) {
      for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
        unpack(entry, tar, folder);
      }
    }
    boolean root = Integer.valueOf(0).equals(Files.getAttribute(folder, "unix:uid"));
    return new PostgresBinaries(folder, root, root ? wayDown(folder) : List.of());
  }

  private static InputStream archive() {
    boolean mac = System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("mac");
    boolean arm = "aarch64".equals(System.getProperty("os.arch"));
    String name =
        "/postgres-" + (mac ? "darwin" : "linux") + "-" + (arm ? "arm_64" : "x86_64") + ".txz";
    InputStream archive = PostgresBinaries.class.getResourceAsStream(name);
    Assumptions.assumeTrue(
        archive != null, "no PostgreSQL for this machine on the test class path: " + name);
    return archive;
  }

  private static void unpack(TarArchiveEntry entry, InputStream content, Path folder)
      throws IOException {
    Path target = folder.resolve(entry.getName()).normalize();
    if (entry.isDirectory()) {
      Files.createDirectories(target);
      return;
    }
    Files.createDirectories(target.getParent());
    if (entry.isSymbolicLink()) {
      Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
    } else {
      Files.copy(content, target);
      if ((entry.getMode() & 0100) != 0) {
        openToAll(target);
      }
    }
  }

  private static void openToAll(Path path) throws IOException {
    Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  private static List<String> wayDown(Path folder) throws IOException {
    for (List<String> way : WAYS_DOWN_FROM_ROOT) {
      List<String> command = new ArrayList<>(way);
      command.addAll(List.of(folder.resolve("bin/initdb").toString(), "--version"));
      try {
        if (new ProcessBuilder(command).redirectErrorStream(true).start().waitFor() == 0) {
          return way;
        }
      } catch (IOException notHere) {
        continue;
      } catch (InterruptedException e) {
        throw new AssertionError(e);
      }
    }
    return Assumptions.abort("PostgreSQL refuses root, and neither setpriv nor unshare helps here");
  }

  /** Makes a folder that the programs may write to; it goes with this process. */
  Path newFolder(String name) throws IOException {
    Path made = Files.createTempDirectory(folder, name);
    if (root && prefix.getFirst().equals("setpriv")) {
      Files.setAttribute(made, "unix:uid", NOBODY);
      Files.setAttribute(made, "unix:gid", NOBODY);
    }
    return made;
  }

  /** Prepares to start one of the programs; what it says goes to the log. */
  ProcessBuilder program(String name, List<String> arguments, Path log) {
    List<String> command = new ArrayList<>(prefix);
    command.add(folder.resolve("bin").resolve(name).toString());
    command.addAll(arguments);
    return new ProcessBuilder(command)
        .directory(folder.toFile())
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
  }

  /* At the end of the process, by the same kind of hook that stops the servers: what they still hold stays. */
  static void remove(Path folder) {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(path);
      }
    } catch (IOException | UncheckedIOException stillWritten) {
      // a temporary folder; the system clears it
    }
  }
}
