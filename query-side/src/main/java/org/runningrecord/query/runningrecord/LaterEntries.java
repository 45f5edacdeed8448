package org.runningrecord.query.runningrecord;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.runningrecord.events.value.EntryId;
import org.runningrecord.events.value.RecordId;
import org.runningrecord.query.access.EntrySights;
import org.runningrecord.query.projection.Generation;
import org.runningrecord.query.trace.Trace;
import org.runningrecord.query.trace.Traces;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/**
 * What happened to entries later, as it is known now. What other entries tell of one counts as they read now: not what was amended since, nothing of those
 * that do not belong to the record, and of those that only some may read only that there is one, or not even that.
 */
@Component
class LaterEntries {

    private final MongoTemplate mongo;
    private final Traces traces;

    LaterEntries(MongoTemplate mongo, Traces traces) {
        this.mongo = mongo;
        this.traces = traces;
    }

    /** By the sequences of the entries; of most nothing happened. */
    Map<Long, List<Trace>> of(
            RecordId record,
            Collection<Long> entries,
            @Nullable Long position,
            EntrySights sights,
            Generation generation) {
        Map<Long, List<Trace>> found = traces.of(record, entries, position);
        List<Long> others = found.values().stream()
                .flatMap(List::stream)
                .map(Trace::toldIn)
                .filter(Objects::nonNull)
                .map(EntryId::sequence)
                .distinct()
                .toList();
        if (others.isEmpty()) {
            return found;
        }
        Map<Long, EntryVersion> versions = current(record, others, generation);
        Map<Long, List<Trace>> theirs = traces.of(record, others, position);
        Map<Long, List<Trace>> now = new HashMap<>();
        found.forEach((entry, all) -> now.put(
                entry,
                all.stream()
                        .map(trace -> now(trace, versions, theirs, sights))
                        .filter(Objects::nonNull)
                        .toList()));
        return now;
    }

    private static @Nullable Trace now(
            Trace trace, Map<Long, EntryVersion> versions, Map<Long, List<Trace>> theirs, EntrySights sights) {
        EntryId other = trace.toldIn();
        if (other == null) {
            return trace;
        }
        if (sights.hides(other)) {
            return null;
        }
        EntryVersion version = versions.get(other.sequence());
        if (version == null || version.written() != trace.position()) {
            return null;
        }
        Hidden hidden = Hidden.from(
                sights.restricted(other.sequence()),
                Hidden.now(version, trace.event(), theirs.getOrDefault(other.sequence(), List.of())));
        if (hidden == null) {
            return trace;
        }
        return hidden == Hidden.RESTRICTED ? trace.asWithheld() : null;
    }

    /** While an amendment is on its way into the view, two versions may be there at once. */
    private Map<Long, EntryVersion> current(RecordId record, List<Long> entries, Generation generation) {
        Query query = Query.query(Criteria.where("record")
                .is(record.value())
                .and("entry")
                .in(entries)
                .and("until")
                .is(EntryVersion.CURRENT));
        return mongo.find(query, EntryVersion.class, generation.name()).stream()
                .collect(Collectors.toMap(
                        EntryVersion::entry,
                        Function.identity(),
                        BinaryOperator.maxBy(Comparator.comparing(EntryVersion::version))));
    }
}
