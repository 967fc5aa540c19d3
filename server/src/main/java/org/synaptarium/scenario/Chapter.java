package org.synaptarium.scenario;

import java.util.Optional;
import org.synaptarium.engine.Region;

/**
 * One step of a lesson's story.
 *
 * @param bodyTimeMs when it begins
 * @param narration what everybody reads
 * @param speakerNotes what only the teacher reads
 * @param lens what to look through
 * @param region what to look at; empty for the whole brain
 */
public record Chapter(
    long bodyTimeMs,
    LocalText title,
    LocalText narration,
    LocalText speakerNotes,
    Lens lens,
    Optional<Region> region) {}
