package org.runningrecord.query.projection;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Folds a batch of events into the documents they touch: read once, fold, replace once. Applying a batch twice, or an old batch late, changes nothing.
 * A record whose fold throws, or whose documents the store rejects, is parked; the others go on.
 */
public final class FoldBatch<D extends ViewDocument> {

    private final Projection<D> projection;
    private final ViewStore store;
    private final Generation generation;
    private final boolean noting;
    private final List<RecordedEvent> events = new ArrayList<>();

    private FoldBatch(Projection<D> projection, ViewStore store, Generation generation, boolean noting) {
        this.projection = projection;
        this.store = store;
        this.generation = generation;
        this.noting = noting;
    }

    /** A batch that notes for each record how far it has come, for readers who wait for what they wrote. */
    public static <D extends ViewDocument> FoldBatch<D> of(
            Projection<D> projection, ViewStore store, Generation generation) {
        return new FoldBatch<>(projection, store, generation, true);
    }

    /** A batch of a generation that nobody reads yet: its tokens will say how far it has come. */
    public static <D extends ViewDocument> FoldBatch<D> ofUnread(
            Projection<D> projection, ViewStore store, Generation generation) {
        return new FoldBatch<>(projection, store, generation, false);
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
        long began = System.nanoTime();
        Map<String, Long> last = new LinkedHashMap<>();
        events.forEach(event -> last.put(event.record(), event.position()));
        Set<String> passed = store.parked().passOver(generation, last);
        Map<String, Parked> toPark = new HashMap<>();
        Map<String, Long> reached = new LinkedHashMap<>();
        FoldedDocuments<D> documents = new FoldedDocuments<>(projection, stored(passed, toPark));
        for (RecordedEvent event : events) {
            if (!passed.contains(event.record()) && !toPark.containsKey(event.record())) {
                fold(event, documents, reached, toPark);
            }
        }
        for (Parked rejected : store.replace(generation, documents.changed(), ViewDocument::position)) {
            toPark.put(rejected.record(), rejected);
            reached.remove(rejected.record());
        }
        store.parked().park(generation, toPark.values(), last);
        if (noting) {
            store.reached(generation, reached);
        }
        store.flushes().flushed(projection.name(), events.size(), System.nanoTime() - began);
        events.clear();
        return toPark.values();
    }

    private Map<String, D> stored(Set<String> passed, Map<String, Parked> toPark) {
        Set<String> ids = new LinkedHashSet<>();
        for (RecordedEvent event : events) {
            if (!passed.contains(event.record())) {
                ids.addAll(touches(event));
            }
        }
        return store.read(
                generation, projection.type(), ids, unreadable -> toPark.put(unreadable.record(), unreadable));
    }

    /** What an event touches; nothing where the projection cannot say, which parks its record when it is folded. */
    private List<String> touches(RecordedEvent event) {
        try {
            return projection.touches(event);
        } catch (RuntimeException e) {
            return List.of();
        }
    }

    private static void fold(
            RecordedEvent event, FoldedDocuments<?> documents, Map<String, Long> reached, Map<String, Parked> toPark) {
        try {
            documents.fold(event);
            reached.put(event.record(), event.position());
        } catch (RuntimeException e) {
            toPark.put(event.record(), Parked.because(event.record(), event.position(), e));
        }
    }
}
