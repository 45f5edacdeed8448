package org.runningrecord.command.decision;

/** Something somebody asks to be recorded. It carries what was submitted, checked or not; only the decider turns it into events. */
public interface Command {}
