package org.synaptarium.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A real PostgreSQL for tests, which can be killed, frozen and started again.
 *
 * <p>It listens on loopback only and ends with this process at the latest.
 */
public final class TestPostgres implements AutoCloseable {
  /** Who may do everything in it. */
  public static final String USER = "synaptarium";

  /** Has what must be escaped in an address. */
  public static final String PASSWORD = "se/cret@1";

  private static final String DATABASE = "postgres";
  private static final long PATIENCE_S = 60;
  private static final String PATIENCE = "loginTimeout=10&socketTimeout=" + PATIENCE_S;
  private static final long POLL_MS = 20;
  private static final AtomicInteger PLACES = new AtomicInteger();
  private static @Nullable TestPostgres shared;

  private final Path data;
  private final Path log;
  private final int port;
  private final List<String> settings;
  private Process server;

  private TestPostgres(Path data, Path log, int port, List<String> settings) {
    this.data = data;
    this.log = log;
    this.port = port;
    this.settings = settings;
    Runtime.getRuntime().addShutdownHook(new Thread(this::close));
    startAgain();
  }

  /** Returns the one that most tests share; nobody may stop it. */
  public static synchronized TestPostgres shared() {
    TestPostgres here = shared;
    if (here == null) {
      here = start("fsync=off");
      shared = here;
    }
    return here;
  }

  /** Starts one with a data folder of its own; settings are like {@code fsync=off}. */
  public static TestPostgres start(String... settings) {
    try {
      PostgresBinaries binaries = PostgresBinaries.shared();
      Path home = binaries.newFolder("data");
      Path log = binaries.newFolder("log").resolve("log");
      initialise(binaries, home, log);
      return new TestPostgres(home, log, freePort(), List.of(settings));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static int freePort() throws IOException {
    try (var probe = new ServerSocket(0)) {
      return probe.getLocalPort();
    }
  }

  private static void initialise(PostgresBinaries binaries, Path data, Path log)
      throws IOException {
    Path password = Files.createTempFile("postgres", "password");
    try {
      Files.writeString(password, PASSWORD);
      password.toFile().setReadable(true, false);
      List<String> arguments =
          List.of(
              "--pgdata=" + data,
              "--username=" + USER,
              "--pwfile=" + password,
              "--auth=scram-sha-256",
              "--encoding=UTF8",
              "--no-locale",
              "--no-sync");
      if (binaries.program("initdb", arguments, log).start().waitFor() != 0) {
        throw new AssertionError("initdb failed:\n" + Files.readString(log));
      }
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    } finally {
      Files.delete(password);
    }
  }

  /** Starts it on the data and the port that it had. */
  public synchronized void startAgain() {
    List<String> arguments = new ArrayList<>(List.of("-D", data.toString(), "-p", "" + port));
    for (String setting :
        List.of(
            "listen_addresses=127.0.0.1",
            "unix_socket_directories=",
            "shared_buffers=32MB",
            "restart_after_crash=on")) {
      arguments.addAll(List.of("-c", setting));
    }
    settings.forEach(setting -> arguments.addAll(List.of("-c", setting)));
    try {
      server = PostgresBinaries.shared().program("postgres", arguments, log).start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    awaitReady();
  }

  private void awaitReady() {
    long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_S);
    while (true) {
      try (Connection there = connect()) {
        if (there.isValid(1)) {
          return;
        }
      } catch (SQLException notYet) {
        if (endsWithin(POLL_MS) || System.nanoTime() > deadline) {
          throw new AssertionError("PostgreSQL did not start:\n" + lastWords(), notYet);
        }
      }
    }
  }

  private boolean endsWithin(long ms) {
    try {
      return server.waitFor(ms, TimeUnit.MILLISECONDS);
    } catch (InterruptedException interrupted) {
      throw new AssertionError(interrupted);
    }
  }

  /** Makes an empty place of its own in the database, and returns its address for a server. */
  public String newPlace() {
    String schema = "place" + PLACES.incrementAndGet();
    execute("CREATE SCHEMA " + schema);
    return address(DATABASE) + "?currentSchema=" + schema;
  }

  /** Returns the address of a database, with user and password in it. */
  public String address(String database) {
    return "jdbc:postgresql://" + USER + ":se%2Fcret%401@127.0.0.1:" + port + "/" + database;
  }

  /** Returns the name of a place, which stands before the names of its tables. */
  static String schemaIn(String address) {
    return address.substring(address.indexOf('=') + 1);
  }

  /** Runs a statement beside those of the program under test. */
  public void execute(String sql) {
    try (Connection connection = connect();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new AssertionError(sql + "\n" + lastWords(), e);
    }
  }

  private String lastWords() {
    try {
      List<String> lines = Files.readAllLines(log);
      return String.join("\n", lines.subList(Math.max(0, lines.size() - 20), lines.size()));
    } catch (IOException e) {
      return "no log: " + e;
    }
  }

  /** Connects as the database's owner. */
  public Connection connect() throws SQLException {
    return DriverManager.getConnection(
        "jdbc:postgresql://127.0.0.1:" + port + "/" + DATABASE + "?" + PATIENCE, USER, PASSWORD);
  }

  public int port() {
    return port;
  }

  /** Where its files lie. */
  public Path data() {
    return data;
  }

  /** Ends all its processes as a power cut would end them. */
  public synchronized void killHard() {
    List<ProcessHandle> all = processes();
    all.forEach(ProcessHandle::destroyForcibly);
    all.forEach(process -> process.onExit().join());
    if (!endsWithin(TimeUnit.SECONDS.toMillis(PATIENCE_S))) {
      throw new AssertionError("PostgreSQL didn't end");
    }
  }

  /** Stops all its processes where they are: it is there, and says nothing. */
  public void freeze() {
    signal("-STOP");
  }

  /** Lets it go on. */
  public void thaw() {
    signal("-CONT");
  }

  private void signal(String name) {
    List<String> command = new ArrayList<>(List.of("kill", name));
    processes().forEach(process -> command.add(Long.toString(process.pid())));
    try {
      if (new ProcessBuilder(command).start().waitFor() != 0) {
        // A connection's process that ended meanwhile is no failure; the postmaster must be there.
        new ProcessBuilder("kill", name, Long.toString(server.pid())).start().waitFor();
      }
    } catch (IOException | InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  private List<ProcessHandle> processes() {
    return Stream.concat(Stream.of(server.toHandle()), server.descendants()).toList();
  }

  @Override
  public synchronized void close() {
    if (server.isAlive()) {
      killHard();
    }
    PostgresBinaries.remove(data);
  }
}
