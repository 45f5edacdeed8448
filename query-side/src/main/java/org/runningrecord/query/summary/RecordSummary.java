package org.runningrecord.query.summary;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.runningrecord.query.projection.ViewDocument;

/**
 * The cover of a record.
 *
 * @param names as they were given, the first name the record was opened with first
 * @param birth the date of birth, or the expected one, as closely as it is known
 * @param born whether the child was born when the date was given
 * @param certainty confirmed, estimated or disputed
 * @param sequence of the last event of the record; the ETag
 * @param entries how many entries there are
 */
public record RecordSummary(
        String id,
        String record,
        long position,
        long sequence,
        List<String> names,
        String birth,
        boolean born,
        String certainty,
        List<Identified> identifiers,
        List<String> languages,
        Instant opened,
        long entries)
        implements ViewDocument {

    /** An identifier as readers see it. */
    public record Identified(String scheme, @Nullable String authority, String value) {}
}
