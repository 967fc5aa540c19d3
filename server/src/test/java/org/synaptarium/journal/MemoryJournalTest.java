package org.synaptarium.journal;

class MemoryJournalTest extends JournalContract {
  @Override
  protected Journal open() {
    return new MemoryJournal();
  }
}
