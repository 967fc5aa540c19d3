package org.synaptarium.scenario;

import java.util.Optional;

/**
 * A published source that a lesson rests on.
 *
 * @param key short name that expectations cite, for example {@code mcewen2016}
 * @param text authors, year, title, journal
 * @param doi digital object identifier without a resolver's address
 */
public record Reference(String key, String text, Optional<String> doi) {}
