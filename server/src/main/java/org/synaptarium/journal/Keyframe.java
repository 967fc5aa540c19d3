package org.synaptarium.journal;

/**
 * A class at a frame boundary.
 *
 * @param frame frames run so far
 * @param seq the newest entry that this state holds
 * @param brain the brain's own keyframe
 * @param chronicle what was shown so far: chart history and marks, in the classroom's own form
 * @param stateHash hash of that brain
 */
public record Keyframe(long frame, long seq, byte[] brain, byte[] chronicle, long stateHash) {}
