package org.synaptarium.scenario;

/** What a lesson promises that a run of it will show; filled in below. */
public record Expectation(Quantity quantity, LocalText text) {}
