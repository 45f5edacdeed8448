package org.runningrecord.query.projection;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Documents in memory, folded event by event. An event that cannot be folded leaves all of them as they were. */
final class FoldedDocuments<D extends ViewDocument> {

    private static final float LOAD = 0.75f;

    private final Projection<D> projection;
    /** Those that were not touched for longest come first. */
    private final Map<String, D> documents = new LinkedHashMap<>(16, LOAD, true);

    private final Map<String, D> changed = new LinkedHashMap<>();
    private final Map<String, D> kept = new LinkedHashMap<>();
    private final Set<String> created = new HashSet<>();

    FoldedDocuments(Projection<D> projection) {
        this.projection = projection;
    }

    /** The ids that these events touch and that are not in memory. */
    Set<String> missing(Collection<RecordedEvent> events) {
        Set<String> missing = new LinkedHashSet<>();
        for (RecordedEvent event : events) {
            for (String id : touched(event)) {
                if (!documents.containsKey(id)) {
                    missing.add(id);
                }
            }
        }
        return missing;
    }

    /** What an event touches; nothing where the projection cannot say, which parks its record when it is folded. */
    private List<String> touched(RecordedEvent event) {
        try {
            return projection.touches(event);
        } catch (RuntimeException e) {
            return List.of();
        }
    }

    /** Takes documents as they are stored. */
    void take(Map<String, D> stored) {
        documents.putAll(stored);
    }

    void fold(RecordedEvent event) {
        Map<String, D> after = new HashMap<>();
        Map<String, D> before = new HashMap<>();
        for (String id : projection.touches(event)) {
            @Nullable D old = documents.get(id);
            if (old == null || old.position() < event.position()) {
                after.put(id, lawful(projection.fold(id, old, event), id, event));
                @Nullable D held = old == null ? null : projection.kept(old, event);
                if (held != null) {
                    before.put(held.id(), lawful(held, held.id(), event));
                }
            }
        }
        after.keySet().stream().filter(id -> !documents.containsKey(id)).forEach(created::add);
        documents.putAll(after);
        changed.putAll(after);
        kept.putAll(before);
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

    /** The documents that keep what others said before; they were not there before, as far as is known. */
    Collection<D> kept() {
        return kept.values();
    }

    /** All others that were folded. */
    Collection<D> changed() {
        return changed.values();
    }

    /** Whether a document was not there before, as far as is known. */
    boolean created(D document) {
        return created.contains(document.id());
    }

    /** How many documents are to be written. */
    int unwritten() {
        return changed.size() + kept.size();
    }

    /** Everything is written; so many documents stay in memory. */
    void written(int most) {
        changed.clear();
        kept.clear();
        created.clear();
        Iterator<D> oldest = documents.values().iterator();
        for (int more = documents.size() - most; more > 0; more--) {
            oldest.next();
            oldest.remove();
        }
    }

    /** Forgets what was read or folded of these records: somebody else may fold them. What is to be written stays so. */
    void forget(Collection<String> records) {
        if (!records.isEmpty()) {
            documents.values().removeIf(document -> records.contains(document.record()));
        }
    }

    /** Everything that was folded. */
    List<D> all() {
        List<D> all = new ArrayList<>(changed.values());
        all.addAll(kept.values());
        return all;
    }
}
