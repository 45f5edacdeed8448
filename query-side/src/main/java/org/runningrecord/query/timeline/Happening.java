package org.runningrecord.query.timeline;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.runningrecord.events.content.CaseAllocation;
import org.runningrecord.events.content.CaseTransfer;
import org.runningrecord.events.content.Content;
import org.runningrecord.events.content.ImportedFact;
import org.runningrecord.events.content.Lasting;
import org.runningrecord.events.content.PlacementChange;
import org.runningrecord.events.content.StatusChange;
import org.runningrecord.events.value.ChronologyLine.Impact;
import org.runningrecord.events.value.EntryId;
import org.runningrecord.events.value.When;
import org.runningrecord.query.runningrecord.EntryShown;
import org.runningrecord.query.words.Said;

/**
 * Something that stands on the timeline, before it is laid out.
 *
 * @param to when it ended; absent for a point, and for what lasts until another comes in its place
 * @param series what it belongs to where one thing lasts until the next: placements, statuses, who holds the case; absent elsewhere
 * @param ends whether it ends the series, and begins nothing: a case that is closed
 * @param impact what it meant for the child; only in the lane of that
 * @param said what the child said; only in theirs
 */
record Happening(
        EntryId entry,
        String kind,
        Lane lane,
        When from,
        @Nullable When to,
        @Nullable String series,
        boolean ends,
        String label,
        @Nullable Impact impact,
        List<Said> said) {

    /** @param to when what it tells ended, where another entry says so; absent elsewhere */
    static Happening of(EntryId entry, String kind, Lane lane, Content content, String label, @Nullable When to) {
        When ended = content instanceof Lasting lasting ? lasting.end() : to;
        return new Happening(
                entry, kind, lane, content.occurred(), ended, series(content), ends(content), label, null, List.of());
    }

    static Happening point(EntryShown entry, Lane lane, String label, @Nullable Impact impact, List<Said> said) {
        When occurred = When.parse(entry.occurred());
        return new Happening(entry.entry(), entry.kind(), lane, occurred, null, null, false, label, impact, said);
    }

    private static boolean ends(Content content) {
        return content instanceof StatusChange change && change.statuses().isEmpty()
                || content instanceof ImportedFact fact
                        && plan(fact.fact()) != null
                        && fact.fact().endsWith("-end");
    }

    /** The plan that begins or ends with an imported fact; absent for every other fact. */
    static @Nullable String plan(String fact) {
        return fact.startsWith("cp-plan-") || fact.startsWith("cin-plan-")
                ? fact.substring(0, fact.lastIndexOf('-'))
                : null;
    }

    private static @Nullable String series(Content content) {
        if (content instanceof ImportedFact fact) {
            return plan(fact.fact());
        }
        if (content instanceof PlacementChange) {
            return "placement";
        }
        if (content instanceof StatusChange) {
            return "status";
        }
        return content instanceof CaseTransfer
                        || content instanceof CaseAllocation allocation
                                && allocation.share() == CaseAllocation.Share.HOLDS
                ? "holder"
                : null;
    }
}
