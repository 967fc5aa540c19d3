package org.synaptarium.recording;

import java.nio.file.Path;
import java.util.Map;
import org.synaptarium.store.PostgresJournal;
import org.synaptarium.store.Store;
import org.synaptarium.store.StoreAddress;
import org.synaptarium.store.TestPostgres;

/** What people bring, kept by a real PostgreSQL. */
class PostgresRecordingsTest extends RecordingsTest {
  @Override
  Store openStore(Path folder) {
    return PostgresJournal.open(StoreAddress.parse(TestPostgres.shared().newPlace(), Map.of()));
  }
}
