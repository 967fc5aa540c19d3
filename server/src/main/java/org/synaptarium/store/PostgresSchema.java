package org.synaptarium.store;

import java.util.Properties;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationVersion;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * Makes the tables of a PostgreSQL, or brings older ones up to date, or refuses what is newer.
 *
 * <p>Several nodes may do it at once: Flyway lets one through and the others find it done.
 */
final class PostgresSchema {
  private static final String MIGRATIONS = "classpath:org/synaptarium/store/postgresql";

  /** Tells our databases from other programs'. */
  private static final String HISTORY = "synaptarium_schema";

  /** For reaching the server, in seconds; it is at the start, and somebody is watching. */
  private static final int REACH_S = 5;

  /** A step may rewrite a large table; nobody waits for it but the one who updates. */
  private static final int STEP_S = 600;

  private PostgresSchema() {}

  static void prepare(StoreAddress address) {
    Flyway flyway =
        Flyway.configure()
            .dataSource(source(address))
            .locations(MIGRATIONS)
            .table(HISTORY)
            // Nothing may be applied that this program doesn't know: the default lets newer steps
            // pass.
            .ignoreMigrationPatterns(new String[0])
            .cleanDisabled(true)
            .load();
    try {
      refuseNewer(flyway, address);
      flyway.migrate();
    } catch (FlywayException e) {
      throw unusable(address, e);
    }
  }

  private static void refuseNewer(Flyway flyway, StoreAddress address) {
    MigrationInfo current = flyway.info().current();
    MigrationVersion newest = MigrationVersion.EMPTY;
    for (MigrationInfo known : flyway.info().all()) {
      if (known.getState().isResolved() && known.getVersion() != null) {
        newest = known.getVersion();
      }
    }
    if (current != null
        && current.getVersion() != null
        && current.getVersion().compareTo(newest) > 0) {
      throw new StoreUnusable(
          "The data in the PostgreSQL "
              + address
              + " was written by a newer Synaptarium (format "
              + current.getVersion()
              + "; this one reads up to "
              + newest
              + ").");
    }
  }

  private static StoreUnusable unusable(StoreAddress address, FlywayException e) {
    String state = PostgresPool.stateOf(e);
    String where = "The PostgreSQL " + address;
    if (state.startsWith("28")) {
      return new StoreUnusable(where + " doesn't know this user and password.", e);
    }
    if (state.startsWith("3D")) {
      return new StoreUnusable(where + " has no such database; make it with createdb.", e);
    }
    if (state.startsWith("08") || state.startsWith("57")) {
      return new StoreUnusable(where + " can't be reached.", e);
    }
    if (state.equals("42501")) {
      return new StoreUnusable(
          where + " doesn't let this user make tables; let it own the database.", e);
    }
    if (String.valueOf(e.getMessage()).contains("non-empty schema")) {
      return new StoreUnusable(where + " holds another program's tables.", e);
    }
    return new StoreUnusable(where + " holds tables that this Synaptarium doesn't fit.", e);
  }

  private static DataSource source(StoreAddress address) {
    PGSimpleDataSource source = new PGSimpleDataSource();
    source.setURL(address.url());
    Properties credentials = address.credentials();
    source.setUser(credentials.getProperty("user"));
    source.setPassword(credentials.getProperty("password"));
    source.setConnectTimeout(REACH_S);
    source.setLoginTimeout(REACH_S);
    source.setSocketTimeout(STEP_S);
    source.setApplicationName("synaptarium");
    return source;
  }
}
