package org.synaptarium.classroom;

import java.util.List;

/**
 * Who is moving a dial right now.
 *
 * @param some the ones who began first, few enough to be read
 * @param count how many there are
 */
public record HandsView(List<Person> some, int count) {}
