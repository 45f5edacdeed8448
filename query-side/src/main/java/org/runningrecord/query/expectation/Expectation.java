package org.runningrecord.query.expectation;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.runningrecord.query.projection.ViewDocument;

/**
 * Something that is, or was, expected, as it was for a while. One that is no longer so is kept under another id, with {@code through} set.
 *
 * @param expectation the event that set it
 * @param since when this was recorded
 * @param through until when it was so
 * @param start the entry that started the rule's clock
 * @param from the entry it counts from
 * @param counted the moment it counts from
 * @param none why there is no number, where there is none
 * @param policy that says so: its name and version
 * @param became what has become of it
 * @param by the entry that met or ended it
 * @param said the position of the event in which somebody said why it was called off or moved; absent where nobody did
 * @param overdueOn the days on which it may have been overdue; empty where it never was
 */
public record Expectation(
        String id,
        String record,
        long position,
        String expectation,
        Instant since,
        Instant through,
        String rule,
        String start,
        String from,
        Instant counted,
        @Nullable Instant targetBy,
        @Nullable Instant dueBy,
        @Nullable String none,
        @Nullable String doubt,
        String policy,
        Became became,
        @Nullable String by,
        boolean late,
        boolean pastTarget,
        @Nullable Long said,
        List<Integer> overdueOn)
        implements ViewDocument {

    /** The entries without which it would not be expected. */
    List<String> startedBy() {
        return List.of(start, from);
    }

    /** What can become of an expectation. */
    public enum Became {
        OPEN,
        MET,
        ENDED,
        CALLED_OFF
    }
}
