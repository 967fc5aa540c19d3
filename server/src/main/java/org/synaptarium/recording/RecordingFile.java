package org.synaptarium.recording;

import org.synaptarium.classroom.Recording;

/**
 * What a file of a recording holds.
 *
 * @param writtenBy name and version of the program that wrote it; empty when it doesn't say
 * @param namesKept whether people go by the nicknames they chose; else by numbers
 */
public record RecordingFile(String writtenBy, boolean namesKept, Recording recording) {}
