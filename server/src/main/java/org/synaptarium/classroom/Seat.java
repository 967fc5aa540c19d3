package org.synaptarium.classroom;

/** A person in a class, as a token names them. */
public record Seat(Classroom classroom, Person person) {}
