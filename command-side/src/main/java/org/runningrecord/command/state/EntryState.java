package org.runningrecord.command.state;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.runningrecord.events.value.Occurrence;

/**
 * What decisions need to know of an entry.
 *
 * @param kind as the event catalogue names it
 * @param author the id of the person who recorded it
 * @param recorded when it was recorded first
 * @param versions how many versions it has
 * @param latest the sequence of the event that holds its latest version
 * @param lines how many versions its chronology line has had
 * @param significant whether it stands on the chronology
 * @param tellsRisk whether it tells of harm or risk, as it now reads
 * @param meets the sequence of the planned visit it was last said to meet; absent where it meets none
 * @param actions the actions it agreed
 * @param occurrence what clocks see in it; absent where that is nothing, or it no longer belongs here
 * @param standing whether it belongs here, who may read it, and who disputes it
 */
public record EntryState(
        String kind,
        String author,
        Instant recorded,
        int versions,
        long latest,
        int lines,
        boolean significant,
        boolean tellsRisk,
        @Nullable Long meets,
        ActionStates actions,
        @Nullable Occurrence occurrence,
        Standing standing) {

    static EntryState first(String kind, String author, Instant recorded, long sequence, boolean significant) {
        return new EntryState(
                kind,
                author,
                recorded,
                1,
                sequence,
                0,
                significant,
                false,
                null,
                ActionStates.NONE,
                null,
                Standing.ORDINARY);
    }

    /** Whether harm or risk is told of here, and the entry belongs to this record. */
    public boolean risk() {
        return tellsRisk && !standing.gone();
    }

    EntryState amended(int version, long sequence) {
        return new EntryState(
                kind,
                author,
                recorded,
                version,
                sequence,
                lines,
                significant,
                tellsRisk,
                meets,
                actions,
                occurrence,
                standing);
    }

    EntryState marked(int line, boolean marked) {
        return new EntryState(
                kind,
                author,
                recorded,
                versions,
                latest,
                line,
                marked,
                tellsRisk,
                meets,
                actions,
                occurrence,
                standing);
    }

    EntryState saying(boolean risk, ActionStates agreed) {
        return new EntryState(
                kind,
                author,
                recorded,
                versions,
                latest,
                lines,
                significant,
                risk,
                meets,
                agreed,
                occurrence,
                standing);
    }

    EntryState acting(ActionStates now) {
        return saying(tellsRisk, now);
    }

    EntryState meeting(@Nullable Long plan) {
        return new EntryState(
                kind,
                author,
                recorded,
                versions,
                latest,
                lines,
                significant,
                tellsRisk,
                plan,
                actions,
                occurrence,
                standing);
    }

    EntryState standing(Standing now) {
        return new EntryState(
                kind,
                author,
                recorded,
                versions,
                latest,
                lines,
                significant,
                tellsRisk,
                meets,
                actions,
                occurrence,
                now);
    }

    EntryState occurring(@Nullable Occurrence seen) {
        return new EntryState(
                kind,
                author,
                recorded,
                versions,
                latest,
                lines,
                significant,
                tellsRisk,
                meets,
                actions,
                seen,
                standing);
    }
}
