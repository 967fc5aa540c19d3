package org.synaptarium.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * A folder that one server at a time keeps its data in.
 *
 * <p>The lock is the operating system's, so it goes with the process however that ends.
 */
final class DataFolder implements AutoCloseable {
  private static final String LOCK_FILE = "synaptarium.lock";

  private final Path path;
  private final FileChannel lockFile;

  private DataFolder(Path path, FileChannel lockFile) {
    this.path = path;
    this.lockFile = lockFile;
  }

  /** Takes the folder, making it when it isn't there. */
  static DataFolder take(Path path) {
    FileChannel lockFile = null;
    try {
      Files.createDirectories(path);
      lockFile =
          FileChannel.open(
              path.resolve(LOCK_FILE), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      if (tryLock(lockFile) == null) {
        lockFile.close();
        throw new StoreUnusable("The data folder " + path + " is in use by another server.");
      }
      return new DataFolder(path, lockFile);
    } catch (IOException e) {
      closeQuietly(lockFile);
      throw new StoreUnusable("The data folder " + path + " can't be written to.", e);
    }
  }

  private static @Nullable FileLock tryLock(FileChannel lockFile) throws IOException {
    try {
      return lockFile.tryLock();
    } catch (OverlappingFileLockException heldByThisProcess) {
      return null;
    }
  }

  Path file(String name) {
    return path.resolve(name);
  }

  @Override
  public void close() {
    closeQuietly(lockFile);
  }

  /* Closing gives the lock back; a failure of it has no consequence that anybody could act on. */
  private static void closeQuietly(@Nullable FileChannel channel) {
    try {
      if (channel != null) {
        channel.close();
      }
    } catch (IOException ignored) {
      // see above
    }
  }

  @Override
  public String toString() {
    return path.toString();
  }
}
