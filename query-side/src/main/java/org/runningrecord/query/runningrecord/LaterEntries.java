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
import org.runningrecord.query.access.EntrySights;
import org.runningrecord.query.projection.Generation;
import org.runningrecord.query.standing.Hidden;
import org.runningrecord.query.standpoint.Asking;
import org.runningrecord.query.trace.Trace;
import org.runningrecord.query.trace.Traces;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/**
 * What happened to entries later, from where they are looked at. That an entry is hidden now counts from wherever. What other entries tell of one counts as they read now: not what was amended since, nothing of those
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
    Map<Long, List<Trace>> of(Asking asking, Collection<Long> entries, Generation generation) {
        Map<Long, List<Trace>> found = traces.of(asking.record(), entries, asking.position());
        List<Long> others = found.values().stream()
                .flatMap(List::stream)
                .map(Trace::toldIn)
                .filter(Objects::nonNull)
                .map(EntryId::sequence)
                .distinct()
                .toList();
        Map<Long, EntryVersion> versions = others.isEmpty() ? Map.of() : versions(asking, others, generation);
        Map<Long, List<Trace>> theirs =
                others.isEmpty() ? Map.of() : traces.of(asking.record(), others, asking.position());
        Map<Long, List<Trace>> then = new HashMap<>();
        found.forEach((entry, all) -> then.put(
                entry,
                all.stream()
                        .map(trace -> seen(trace, asking, versions, theirs))
                        .filter(Objects::nonNull)
                        .toList()));
        return then;
    }

    private static @Nullable Trace seen(
            Trace trace, Asking asking, Map<Long, EntryVersion> versions, Map<Long, List<Trace>> theirs) {
        EntryId other = trace.toldIn();
        if (other == null) {
            return trace.hides() || asking.from().sees(trace) ? trace : null;
        }
        return asking.sights().hides(other) ? null : now(trace, other, asking.sights(), versions, theirs);
    }

    private static @Nullable Trace now(
            Trace trace,
            EntryId other,
            EntrySights sights,
            Map<Long, EntryVersion> versions,
            Map<Long, List<Trace>> theirs) {
        EntryVersion version = versions.get(other.sequence());
        if (version == null || version.written() != trace.position()) {
            return null;
        }
        Hidden hidden = Hidden.from(
                sights.restricted(other.sequence()),
                Hidden.now(version.kind(), trace.event(), theirs.getOrDefault(other.sequence(), List.of())));
        if (hidden == null) {
            return trace;
        }
        return hidden == Hidden.RESTRICTED ? trace.asWithheld() : null;
    }

    /** As they read from where they are looked at. While an amendment is on its way into the view, two versions may be there at once. */
    private Map<Long, EntryVersion> versions(Asking asking, List<Long> entries, Generation generation) {
        Query query = Query.query(asking.from().of(asking.record()).and("entry").in(entries));
        return mongo.find(query, EntryVersion.class, generation.name()).stream()
                .collect(Collectors.toMap(
                        EntryVersion::entry,
                        Function.identity(),
                        BinaryOperator.maxBy(Comparator.comparing(EntryVersion::version))));
    }
}
