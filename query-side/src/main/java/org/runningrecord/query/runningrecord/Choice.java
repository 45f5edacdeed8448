package org.runningrecord.query.runningrecord;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.query.Criteria;

/**
 * Which entries of a record are asked for: those for which all of this holds.
 *
 * @param lists in one of which they stand: kinds of entries, or a list of {@link EntryVersion}; empty for every entry
 * @param author the id of who recorded them; absent for everybody
 * @param from the earliest moment at which they can have happened; absent where that does not matter
 * @param before likewise, not included
 */
public record Choice(
        Set<String> lists,
        @Nullable String author,
        @Nullable Instant from,
        @Nullable Instant before) {

    public static final Choice ALL = new Choice(Set.of(), null, null, null);

    public static Choice of(String... lists) {
        return new Choice(Set.of(lists), null, null, null);
    }

    /** @param through the last day, included */
    public static Choice of(
            Set<String> kinds,
            @Nullable String author,
            @Nullable LocalDate from,
            @Nullable LocalDate through,
            ZoneId zone) {
        return new Choice(
                kinds,
                author,
                from == null ? null : from.atStartOfDay(zone).toInstant(),
                through == null ? null : through.plusDays(1).atStartOfDay(zone).toInstant());
    }

    /** The same among what happened since then. */
    public Choice since(Instant moment) {
        return new Choice(lists, author, from != null && from.isAfter(moment) ? from : moment, before);
    }

    /** The same among what happened between two moments, the second included. */
    public Choice between(Instant first, Instant last) {
        return new Choice(lists, author, first, last.plusMillis(1));
    }

    /** Narrows a query, but for when it happened. */
    Criteria narrow(Criteria criteria) {
        Criteria listed = lists.isEmpty() ? criteria : criteria.and("lists").in(lists);
        return author == null ? listed : listed.and("by").is(author);
    }

    /** Narrows it to when it happened. */
    Criteria within(Criteria criteria) {
        if (from == null && before == null) {
            return criteria;
        }
        Criteria since = from == null
                ? criteria.and("occurredFrom")
                : criteria.and("occurredFrom").gte(from);
        return before == null ? since : since.lt(before);
    }

    /** Likewise, and beyond a moment. */
    Criteria beyond(Criteria occurredFrom, Instant moment, boolean newestFirst) {
        if (newestFirst) {
            return from == null
                    ? occurredFrom.lt(moment)
                    : occurredFrom.lt(moment).gte(from);
        }
        return before == null
                ? occurredFrom.gt(moment)
                : occurredFrom.gt(moment).lt(before);
    }
}
