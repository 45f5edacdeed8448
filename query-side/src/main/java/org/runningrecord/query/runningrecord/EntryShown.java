package org.runningrecord.query.runningrecord;

import static org.runningrecord.web.opaque.Opaque.As.POSITION;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.runningrecord.events.content.Content;
import org.runningrecord.events.value.EntryId;
import org.runningrecord.events.value.Link;
import org.runningrecord.events.value.Practitioner;
import org.runningrecord.events.value.Timeliness;
import org.runningrecord.query.reading.Difference;
import org.runningrecord.query.standpoint.NotYetOnFile;
import org.runningrecord.query.trace.Later;
import org.runningrecord.web.opaque.Opaque;

/**
 * An entry as readers see it: the original with who wrote it and whether it was in time, how it reads now, and every amendment on the way.
 *
 * @param occurred when it happened, as closely as it is known
 * @param recorded when the original was recorded
 * @param carriedOutBy who did it; timeliness is attributed to this person
 * @param timeliness of the original, as it was judged then; absent where the entry does not belong here
 * @param marks what was found out of the ordinary when it was recorded
 * @param hidden misfiled, unlinked or restricted, where what it tells is not shown; absent where it is
 * @param movedFrom the entry on the record it was misfiled on; absent for every other entry
 * @param content how it reads now; absent where it is hidden
 * @param notDistinguished pointers to the texts in it in which fact and opinion are not told apart; none of them is to be taken for fact
 * @param notYetOnFile that it was known and not yet recorded on the moment asked about; absent where it was, or where something else is asked
 * @param amendments in order; empty where there are none
 * @param later what happened to it since, in order: disputes and decisions, restrictions, actions done or carried forward
 */
public record EntryShown(
        EntryId entry,
        String kind,
        String headline,
        String occurred,
        Instant recorded,
        Practitioner recordedBy,
        @Nullable Practitioner carriedOutBy,
        int versions,
        @Opaque(POSITION) long position,
        @Nullable Timeliness timeliness,
        List<String> marks,
        @Nullable String hidden,
        @Nullable EntryId movedFrom,
        @Nullable Content content,
        List<String> notDistinguished,
        @Nullable NotYetOnFile notYetOnFile,
        List<Amendment> amendments,
        List<Later> later) {

    private static final List<String> DISPUTES = List.of("entry-disputed", "dispute-decided");

    /** Who did what it tells: the author, where nobody else is named. */
    public Practitioner doneBy() {
        return carriedOutBy == null ? recordedBy : carriedOutBy;
    }

    /** Who disputes it, and what was decided. */
    public List<Later> disputes() {
        return later.stream().filter(one -> DISPUTES.contains(one.what())).toList();
    }

    /** Other entries that are linked to this one so. */
    public List<EntryId> others(Link.Rel rel) {
        return later.stream()
                .filter(one -> one.link() == rel)
                .map(Later::toldIn)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    /**
     * One amendment.
     *
     * @param kind correction, addition or clarification
     * @param timeliness of this amendment: a stub on time and its substance weeks later is seen as that
     * @param onCorrectedFacts what the judgement of the original would have been, where a fact it hangs on was corrected
     * @param differences what changed, field by field
     */
    public record Amendment(
            int version,
            String kind,
            String reason,
            Instant recorded,
            Practitioner by,
            @Opaque(POSITION) long position,
            Timeliness timeliness,
            @Nullable Timeliness onCorrectedFacts,
            List<Difference> differences) {}
}
