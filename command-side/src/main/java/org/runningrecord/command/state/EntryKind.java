package org.runningrecord.command.state;

/** The kinds of entries a record holds. */
public enum EntryKind {
    VISIT,
    CONTACT,
    LATER_RISK,
    SUPERVISION,
    UNACHIEVED_VISIT,
    IMPORTED_FACT
}
