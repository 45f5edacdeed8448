package org.runningrecord.query.runningrecord;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.runningrecord.events.value.EntryId;
import org.runningrecord.events.value.RecordId;
import org.runningrecord.query.access.EntrySights;
import org.runningrecord.query.projection.Views;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/** When something was last on record, as the entries now read: a correction of a date, or of whether the child was seen, counts at once. */
@Component
public class LastEntries {

    private final MongoTemplate mongo;
    private final Views views;

    LastEntries(MongoTemplate mongo, Views views) {
        this.mongo = mongo;
        this.views = views;
    }

    /** When the last visit began in which the child was seen; absent where there is none. */
    public @Nullable String visitWithChildSeen(RecordId record, EntrySights sights, @Nullable Long position) {
        return last(record, sights.visible(of(record, "visit").and("childSeen").is(true)), position);
    }

    /** When an entry of this kind was last on record; absent where there is none. */
    public @Nullable String ofKind(RecordId record, String kind, EntrySights sights, @Nullable Long position) {
        // both values are named, so that one index serves this and the last visit in which the child was seen
        return last(record, sights.visible(of(record, kind).and("childSeen").in(false, true)), position);
    }

    /** The last entries of this kind, the newest first. */
    public List<EntryId> lastOfKind(RecordId record, String kind, EntrySights sights, int most) {
        Query query = Query.query(
                        sights.visible(of(record, kind).and("childSeen").in(false, true)))
                .with(Sort.by(Sort.Direction.DESC, "occurredFrom", "entry"))
                .limit(most);
        return views
                .ask(RunningRecordFold.NAME, generation -> mongo.find(query, EntryVersion.class, generation.name()))
                .stream()
                .map(version -> new EntryId(record, version.entry()))
                .toList();
    }

    private static Criteria of(RecordId record, String kind) {
        return Criteria.where("record")
                .is(record.value())
                .and("until")
                .is(EntryVersion.CURRENT)
                .and("kind")
                .is(kind);
    }

    private @Nullable String last(RecordId record, Criteria criteria, @Nullable Long position) {
        views.await(RunningRecordFold.NAME, record.value(), position);
        Query query = Query.query(criteria)
                .with(Sort.by(Sort.Direction.DESC, "occurredFrom", "entry"))
                .limit(1);
        return views
                .ask(RunningRecordFold.NAME, generation -> mongo.find(query, EntryVersion.class, generation.name()))
                .stream()
                .map(EntryVersion::occurred)
                .findFirst()
                .orElse(null);
    }
}
