package org.synaptarium;

import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.synaptarium.cluster.Cluster;
import org.synaptarium.journal.Journal;
import org.synaptarium.store.PostgresJournal;
import org.synaptarium.store.SqliteJournal;
import org.synaptarium.store.Store;
import org.synaptarium.store.StoreAddress;
import org.synaptarium.store.StoreUnusable;

/** Which store a server keeps its classes and recordings in. */
final class ServerStore {
  private static final Logger LOG = LoggerFactory.getLogger(ServerStore.class);

  private ServerStore() {}

  /* Without a store that all can reach, the data folder of one of several keeps recordings only. */
  static Journal journal(Cluster cluster, Server.Settings settings, Store store) {
    if (settings.member().isEmpty() || settings.store().isPresent()) {
      return cluster.journal(Optional.of(store));
    }
    LOG.warn("no --store: classes live as long as enough members do, and no longer");
    return cluster.journal(Optional.empty());
  }

  static Store open(Server.Settings settings) {
    try {
      if (settings.store().isPresent()) {
        return PostgresJournal.open(StoreAddress.parse(settings.store().get(), System.getenv()));
      }
      return SqliteJournal.open(settings.data());
    } catch (StoreUnusable unusable) {
      String hint = settings.store().isPresent() ? "" : " Try --data DIR.";
      throw new BadInput(unusable.getMessage() + hint);
    }
  }
}
