package org.runningrecord.query.summary;

import static org.runningrecord.web.opaque.Opaque.As.POSITION;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.runningrecord.events.value.Copy;
import org.runningrecord.query.projection.ViewDocument;
import org.runningrecord.web.opaque.Opaque;

/**
 * The cover of a record.
 *
 * @param names as they are since the latest day that is told of, the first name first
 * @param birth the date of birth, or the expected one, as closely as it is known
 * @param born whether the child was born when the date was given
 * @param certainty confirmed, estimated or disputed
 * @param languages the first language first
 * @param sequence of the last event of the record; the ETag
 * @param entries how many entries there are
 * @param opening what was known when the record was opened
 * @param details what was told of the child since, entry by entry; every one stays
 * @param standing whether the record goes on, or where it does
 * @param audits the entries that say that it was audited, in the order in which it was
 */
public record RecordSummary(
        String id,
        String record,
        @Opaque(POSITION) long position,
        @JsonIgnore long sequence,
        List<String> names,
        String birth,
        boolean born,
        String certainty,
        List<Identified> identifiers,
        List<String> languages,
        Instant opened,
        long entries,
        Told opening,
        List<Told> details,
        Standing standing,
        List<Audited> audits)
        implements ViewDocument {

    /** An identifier as readers see it. */
    public record Identified(String scheme, @Nullable String authority, String value) {}

    /**
     * What was told of the child in one entry.
     *
     * @param entry the sequence of the entry; 0 for the opening of the record
     * @param since since when it is so
     * @param names empty where nothing was said of them
     * @param languages likewise
     * @param restricted whether only some may read the entry; then it does not stand on the cover
     */
    public record Told(
            @JsonIgnore long entry, Instant since, List<String> names, List<String> languages, boolean restricted) {}

    /**
     * Whether the record goes on.
     *
     * @param mergedInto the record of the same child that goes on in its place
     * @param tookIn records of the same child that are to be read together with this one
     * @param adopted whether it was closed when the child was adopted
     */
    public record Standing(@Nullable String mergedInto, List<String> tookIn, boolean adopted) {

        static final Standing OPEN = new Standing(null, List.of(), false);
    }

    /**
     * That a record was audited.
     *
     * @param entry the sequence of the entry that says so
     */
    public record Audited(@JsonIgnore long entry, Instant at) {}

    RecordSummary after(long now, long last, int entered) {
        return Copy.of(this, Map.of("position", now, "sequence", last, "entries", entries + entered));
    }

    RecordSummary with(Standing other) {
        return Copy.of(this, Map.of("standing", other));
    }

    RecordSummary withAudits(List<Audited> others) {
        return Copy.of(this, Map.of("audits", others));
    }

    RecordSummary with(List<Told> told) {
        return Copy.of(
                this,
                Map.of(
                        "details",
                        told,
                        "names",
                        Details.names(opening, told),
                        "languages",
                        Details.languages(opening, told)));
    }

    /** When it was audited last; absent where it never was. */
    public @Nullable Instant audited() {
        return audits.isEmpty() ? null : audits.get(audits.size() - 1).at();
    }

    /** As one reader sees it: likewise, and without what is said in entries that they may not know of, by their sequences. */
    RecordSummary shown(Set<Long> unseen) {
        List<Audited> seen =
                audits.stream().filter(one -> !unseen.contains(one.entry())).toList();
        return Copy.of(shown(), Map.of("entries", entries - unseen.size(), "audits", seen));
    }

    /** As readers see it, also without what was told in entries that were hidden since. */
    public RecordSummary shownWithout(Predicate<Long> hidden) {
        return with(details.stream()
                .filter(told -> !told.restricted() && !hidden.test(told.entry()))
                .toList());
    }

    /** As readers see it: without what was told of the child in entries that only some may read. */
    public RecordSummary shown() {
        return with(details.stream().filter(told -> !told.restricted()).toList());
    }
}
