package org.runningrecord.query.projection;

import com.mongodb.client.model.Filters;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.runningrecord.events.RecordEvent;
import org.runningrecord.events.value.RecordId;
import org.runningrecord.log.LogStore;
import org.runningrecord.log.StoredEvent;
import org.runningrecord.log.codec.EventCodec;
import org.springframework.data.mongodb.core.MongoTemplate;

/** The records that a projection could not fold: seen, and tried again from the log once the reason is gone. */
public final class Parking {

    static final String COLLECTION = "parked";

    private final MongoTemplate mongo;
    private final ViewStore store;
    private final LogStore log;
    private final EventCodec codec;

    public Parking(MongoTemplate mongo, ViewStore store, LogStore log, EventCodec codec) {
        this.mongo = mongo;
        this.store = store;
        this.log = log;
        this.codec = codec;
    }

    /** What is parked, with the generation of the projection that parked it. */
    public record Place(String generation, Parked parked) {}

    public List<Place> all() {
        List<Place> places = new ArrayList<>();
        mongo.getCollection(COLLECTION).find().limit(1000).forEach(document -> places.add(place(document)));
        return places;
    }

    private static Place place(Document document) {
        return new Place(
                document.getString("generation"),
                new Parked(document.getString("record"), document.getLong("position"), document.getString("reason")));
    }

    /**
     * Folds a parked record again, from its own stream in the log. While it does, the record stays parked, so that no processor folds beside it.
     *
     * @return whether it is folded now; otherwise it stays parked, where it failed this time
     */
    public <D extends ViewDocument> boolean retry(Projection<D> projection, Generation generation, RecordId record) {
        while (true) {
            mongo.getCollection(generation.name()).deleteMany(Filters.eq("record", record.value()));
            List<StoredEvent> events = log.readStream(record.stream(), 0);
            FoldBatch<D> batch = FoldBatch.ofParked(projection, store, generation);
            events.forEach(stored -> batch.add(recorded(stored)));
            if (!batch.flush().isEmpty()) {
                return false;
            }
            unpark(generation, record);
            List<StoredEvent> since = log.readStream(record.stream(), events.size());
            if (since.isEmpty()
                    || store.reached(generation, record.value())
                            >= since.get(since.size() - 1).position()) {
                return true;
            }
            // something came while the record was still parked and was passed over: once more, with it
            store.park(
                    generation, List.of(new Parked(record.value(), since.get(0).position(), "retry")));
        }
    }

    private void unpark(Generation generation, RecordId record) {
        mongo.getCollection(COLLECTION).deleteOne(Filters.eq("_id", generation.name() + "/" + record.value()));
    }

    private RecordedEvent recorded(StoredEvent stored) {
        return new RecordedEvent(
                stored.position(), stored.event().sequence(), (RecordEvent) codec.read(stored.event()));
    }
}
