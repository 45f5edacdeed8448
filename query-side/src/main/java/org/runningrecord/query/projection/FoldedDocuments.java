package org.runningrecord.query.projection;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Documents in memory, folded event by event. An event that cannot be folded leaves all of them as they were. */
final class FoldedDocuments<D extends ViewDocument> {

    private final Projection<D> projection;
    private final Map<String, D> documents;
    private final Map<String, D> changed = new LinkedHashMap<>();

    /** @param stored what to begin with */
    FoldedDocuments(Projection<D> projection, Map<String, D> stored) {
        this.projection = projection;
        this.documents = stored;
    }

    void fold(RecordedEvent event) {
        Map<String, D> after = new LinkedHashMap<>();
        for (String id : projection.touches(event)) {
            @Nullable D before = documents.get(id);
            if (before == null || before.position() < event.position()) {
                after.put(id, lawful(projection.fold(id, before, event), id, event));
                @Nullable D kept = before == null ? null : projection.kept(before, event);
                if (kept != null) {
                    after.put(kept.id(), lawful(kept, kept.id(), event));
                }
            }
        }
        documents.putAll(after);
        changed.putAll(after);
    }

    /** Every document belongs to one child's record, and stands where its last event stands: all that is said of batches rests on this. */
    private D lawful(D document, String id, RecordedEvent event) {
        if (!document.id().equals(id)
                || !document.record().equals(event.record())
                || document.position() != event.position()) {
            throw new IllegalStateException("A document of " + projection.name()
                    + " does not carry the id, record or position of what was folded into it");
        }
        return document;
    }

    Collection<D> changed() {
        return changed.values();
    }
}
