package org.runningrecord.command.decision;

/** A command on a record that the caller may not open yet: access in an emergency. It decides itself whose it is. */
public interface OpenToAll {}
