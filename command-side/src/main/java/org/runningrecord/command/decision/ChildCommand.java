package org.runningrecord.command.decision;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.runningrecord.events.value.EntryId;
import org.runningrecord.events.value.RecordId;

/** A command that concerns the records of one or more children. */
public interface ChildCommand extends Command {

    /** The record the command was addressed to. */
    RecordId record();

    /** Every record it writes to, in the order of their ids, which is also the order they are loaded in. */
    default List<RecordId> records() {
        return List.of(record());
    }

    /**
     * The same, where what it records was recorded before and is to be amended; absent for what records no entry.
     *
     * @param entries that were made of it then
     */
    default @Nullable ChildCommand again(List<EntryId> entries) {
        return null;
    }

    /** The entries that were made then, where it is that; else none. */
    default List<EntryId> sentBefore() {
        return List.of();
    }

    /** Whether it is for people who may not open the record: so access is taken in an emergency, and so alone. */
    default boolean isForWhoMayNotOpen() {
        return false;
    }
}
