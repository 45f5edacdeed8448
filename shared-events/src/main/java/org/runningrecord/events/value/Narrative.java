package org.runningrecord.events.value;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Free text. In JSON a plain string, or an array of segments where fact, opinion, analysis and a person's own words are told apart (Social Care Wales,
 * "Friend not foe", principle 5).
 *
 * @param segments at least one, in reading order
 */
public record Narrative(List<Segment> segments) {

    public Narrative {
        segments = List.copyOf(segments);
    }

    public static Narrative of(String text) {
        return new Narrative(List.of(new Segment(null, null, null, text)));
    }

    /** Whether this was written as one plain string. */
    public boolean plain() {
        return segments.size() == 1 && segments.get(0).isPlain();
    }

    /** The text alone, segments joined by line breaks. */
    public String text() {
        return segments.stream().map(Segment::text).collect(Collectors.joining("\n"));
    }

    /**
     * A part of a text.
     *
     * @param kind what sort of statement it is; absent where the author did not say
     * @param whose whose words, opinion or analysis this is
     * @param language as a BCP 47 tag, for example {@code cy}
     */
    public record Segment(
            @Nullable SegmentKind kind,
            @Nullable String whose,
            @Nullable String language,
            String text) {
        boolean isPlain() {
            return kind == null && whose == null && language == null;
        }
    }

    /** What sort of statement a segment makes. */
    public enum SegmentKind {
        FACT,
        OPINION,
        OBSERVATION,
        ANALYSIS,
        OWN_WORDS,
        QUOTE
    }
}
