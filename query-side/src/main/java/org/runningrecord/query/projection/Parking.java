package org.runningrecord.query.projection;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.runningrecord.events.AboutRecord;
import org.runningrecord.events.value.RecordId;
import org.runningrecord.log.LogStore;
import org.runningrecord.log.StoredEvent;
import org.runningrecord.log.codec.EventCodec;

/** Tries the records that a projection could not fold again, from the log, once the reason is gone. */
public final class Parking {

    private final Generations generations;
    private final ViewStore store;
    private final Function<RecordId, List<StoredEvent>> about;
    private final EventCodec codec;

    public Parking(Generations generations, ViewStore store, LogStore log, EventCodec codec) {
        this(generations, store, record -> log.readStream(record.stream(), 0), codec);
    }

    /** @param about everything in the log that is about a record, in order */
    public Parking(
            Generations generations, ViewStore store, Function<RecordId, List<StoredEvent>> about, EventCodec codec) {
        this.generations = generations;
        this.store = store;
        this.about = about;
        this.codec = codec;
    }

    /**
     * Folds a parked record again, from all that the log has about it, and replaces what the view has of it; readers see the old documents until then. While
     * it does, the record stays parked, so that no processor folds beside it; what comes meanwhile is folded in another round.
     *
     * @return whether it is folded now; otherwise it stays parked, where it failed this time
     */
    public <D extends ViewDocument> boolean retry(Projection<D> projection, Generation generation, RecordId record) {
        while (store.parked().find(generation, record.value()).isPresent()) {
            List<StoredEvent> events = about.apply(record);
            // asked after reading: what was read was in the log before the generation could be held still
            if (!generation.fits(projection) || !generations.takesIn(generation)) {
                return false;
            }
            if (!fold(projection, generation, record.value(), events)) {
                return false;
            }
        }
        return true;
    }

    private <D extends ViewDocument> boolean fold(
            Projection<D> projection, Generation generation, String record, List<StoredEvent> events) {
        FoldedDocuments<D> documents = new FoldedDocuments<>(projection);
        @Nullable Parked failed = null;
        for (StoredEvent stored : events) {
            try {
                documents.fold(recorded(stored));
            } catch (RuntimeException e) {
                failed = Parked.because(record, stored.position(), e);
                break;
            }
        }
        long end = events.isEmpty() ? -1 : events.get(events.size() - 1).position();
        for (Parked rejected : store.replace(generation, documents.all(), end + 1)) {
            failed = rejected;
        }
        if (failed != null) {
            store.parked().park(generation, List.of(failed), Map.of(record, end));
            return false;
        }
        Set<String> ids = new HashSet<>();
        documents.all().forEach(document -> ids.add(document.id()));
        store.removeAllBut(generation, record, ids, end);
        store.parked().release(generation, record, end);
        return true;
    }

    private RecordedEvent recorded(StoredEvent stored) {
        return new RecordedEvent(
                stored.position(), stored.event().sequence(), (AboutRecord) codec.read(stored.event()));
    }
}
