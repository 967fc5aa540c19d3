package org.synaptarium.drill;

import org.synaptarium.journal.CommandKey;

/** A command that a page was told is done: whose it was, and where it stands in the log. */
record Acknowledged(CommandKey key, long seq, long frame) {}
