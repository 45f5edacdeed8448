package org.runningrecord.query;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.runningrecord.events.RecordEvent;
import org.runningrecord.query.projection.Projection;
import org.runningrecord.query.projection.RecordedEvent;
import org.runningrecord.query.projection.ViewDocument;

/**
 * What a projection makes of one child's events, without a database. The first event told stands at position 100 and every one after it ten further, so
 * that a position is never mistaken for a sequence.
 *
 * @param <D> its documents
 */
public final class Told<D extends ViewDocument> {

    private final Projection<D> projection;
    private final Map<String, D> documents = new LinkedHashMap<>();
    private long sequence;

    private Told(Projection<D> projection) {
        this.projection = projection;
    }

    public static <D extends ViewDocument> Told<D> to(Projection<D> projection, RecordEvent... events) {
        Told<D> told = new Told<>(projection);
        for (RecordEvent event : events) {
            told.and(event);
        }
        return told;
    }

    public Told<D> and(RecordEvent event) {
        RecordedEvent recorded = new RecordedEvent(100 + 10 * sequence, sequence, event);
        sequence++;
        for (String id : projection.touches(recorded)) {
            @Nullable D before = documents.get(id);
            @Nullable D kept = before == null ? null : projection.kept(before, recorded);
            documents.put(id, projection.fold(id, before, recorded));
            if (kept != null) {
                documents.put(kept.id(), kept);
            }
        }
        return this;
    }

    public D document(Object id) {
        D found = documents.get(id.toString());
        if (found == null) {
            throw new AssertionError("There is no document " + id + " among " + documents.keySet());
        }
        return found;
    }

    public Map<String, D> documents() {
        return Map.copyOf(documents);
    }
}
