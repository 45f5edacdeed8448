package org.runningrecord.query.projection;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Folds a batch of events into the documents they touch: read once, fold, replace once. Applying a batch twice, or an old batch late, changes nothing.
 * A record whose fold throws, or whose documents the store rejects, is parked; the others go on.
 */
public final class FoldBatch<D extends ViewDocument> {

    private final Projection<D> projection;
    private final ViewStore store;
    private final Generation generation;
    private final boolean parkedToo;
    private final List<RecordedEvent> events = new ArrayList<>();

    private FoldBatch(Projection<D> projection, ViewStore store, Generation generation, boolean parkedToo) {
        this.projection = projection;
        this.store = store;
        this.generation = generation;
        this.parkedToo = parkedToo;
    }

    /** A batch that passes over the events of parked records. */
    public static <D extends ViewDocument> FoldBatch<D> of(
            Projection<D> projection, ViewStore store, Generation generation) {
        return new FoldBatch<>(projection, store, generation, false);
    }

    /** A batch that folds a parked record again. */
    static <D extends ViewDocument> FoldBatch<D> ofParked(
            Projection<D> projection, ViewStore store, Generation generation) {
        return new FoldBatch<>(projection, store, generation, true);
    }

    public Generation generation() {
        return generation;
    }

    public void add(RecordedEvent event) {
        events.add(event);
    }

    /**
     * Writes everything that was added; what was added is durable in the view, or parked, when this returns.
     *
     * @return the records that were parked now
     */
    public Collection<Parked> flush() {
        if (events.isEmpty()) {
            return List.of();
        }
        Set<String> records = new LinkedHashSet<>();
        events.forEach(event -> records.add(event.record()));
        Set<String> parked = parkedToo ? Set.of() : store.parked(generation, records);
        Map<String, D> documents = store.read(generation, projection.type(), touched(parked));
        Map<String, D> changed = new LinkedHashMap<>();
        Map<String, Parked> toPark = new HashMap<>();
        Map<String, Long> reached = new LinkedHashMap<>();
        for (RecordedEvent event : events) {
            if (!parked.contains(event.record()) && !toPark.containsKey(event.record())) {
                fold(event, documents, changed, toPark);
                reached.put(event.record(), event.position());
            }
        }
        changed.values().removeIf(document -> toPark.containsKey(document.record()));
        store.replace(generation, changed.values()).forEach(rejected -> toPark.put(rejected.record(), rejected));
        reached.keySet().removeAll(toPark.keySet());
        store.park(generation, toPark.values());
        store.reached(generation, reached);
        events.clear();
        return toPark.values();
    }

    private Set<String> touched(Set<String> parked) {
        Set<String> ids = new LinkedHashSet<>();
        for (RecordedEvent event : events) {
            if (!parked.contains(event.record())) {
                ids.addAll(touches(event));
            }
        }
        return ids;
    }

    private List<String> touches(RecordedEvent event) {
        try {
            return projection.touches(event);
        } catch (RuntimeException e) {
            return List.of();
        }
    }

    private void fold(
            RecordedEvent event, Map<String, D> documents, Map<String, D> changed, Map<String, Parked> toPark) {
        try {
            for (String id : projection.touches(event)) {
                @Nullable D before = documents.get(id);
                if (before == null || before.position() < event.position()) {
                    D after = projection.fold(id, before, event);
                    @Nullable D kept = before == null ? null : projection.kept(before, event);
                    if (kept != null) {
                        changed.put(kept.id(), kept);
                    }
                    documents.put(id, after);
                    changed.put(id, after);
                }
            }
        } catch (RuntimeException e) {
            toPark.put(event.record(), Parked.because(event.record(), event.position(), e));
        }
    }
}
