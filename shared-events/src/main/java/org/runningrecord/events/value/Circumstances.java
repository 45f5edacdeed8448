package org.runningrecord.events.value;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How an entry came about, beside what it tells.
 *
 * @param carriedOutBy who did or witnessed it, where that is not the author; timeliness is attributed to this person
 * @param known when the service learned of it, where that was later than it occurred; only for what the author did not do or witness
 * @param source who told it, where it is not the author's own observation
 * @param late why the record is late, and what notes there are
 * @param links to other entries of the same child
 */
public record Circumstances(
        @Nullable Practitioner carriedOutBy,
        @Nullable When known,
        @Nullable Source source,
        @Nullable LateRecording late,
        List<Link> links) {

    public static final Circumstances NONE = new Circumstances(null, null, null, null, List.of());

    public Circumstances {
        links = links == null ? List.of() : List.copyOf(links);
    }

    /** The same with other links. */
    public Circumstances with(List<Link> links) {
        return new Circumstances(carriedOutBy, known, source, late, links);
    }

    /** Why an entry was recorded late, and whether notes were made at the time. */
    public record LateRecording(String reason, Notes notes) {}

    /** Notes made at the time: the original evidence behind a record that is typed up later. */
    public enum Notes {
        NONE,
        HANDWRITTEN,
        DEVICE
    }
}
