package org.synaptarium.store;

import org.synaptarium.journal.Journal;
import org.synaptarium.journal.RecordingShelf;

/** A durable journal with a shelf for recordings beside it, in one database. */
public sealed interface Store extends Journal permits SqliteJournal, PostgresJournal {

  /** Returns the recordings that are kept in the same database; closed with the journal. */
  RecordingShelf shelf();
}
