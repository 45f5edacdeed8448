package org.runningrecord.command.state;

/** The kinds of entries a record holds. */
public enum EntryKind {
    VISIT
}
