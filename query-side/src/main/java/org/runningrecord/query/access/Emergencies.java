package org.runningrecord.query.access;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.runningrecord.events.AccessEvent.EmergencyAccessTaken;
import org.runningrecord.events.value.EntryId;
import org.runningrecord.events.value.RecordId;
import org.runningrecord.log.LogStore;
import org.runningrecord.log.codec.EventCodec;
import org.runningrecord.query.projection.Views;
import org.runningrecord.web.access.Ties;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/** Asks which access in an emergency nobody has reviewed yet. Why it was taken stands in the log. */
@Component
class Emergencies {

    private final MongoTemplate mongo;
    private final Views views;
    private final LogStore log;
    private final EventCodec codec;

    Emergencies(MongoTemplate mongo, Views views, LogStore log, EventCodec codec) {
        this.mongo = mongo;
        this.views = views;
        this.log = log;
        this.codec = codec;
    }

    /** Of the records that their reader may open, the oldest first. */
    List<EmergencyShown> toReview(Openable openable) {
        Query query = Query.query(openable.narrow(Criteria.where("unreviewed").is(true)));
        List<RecordTies> found =
                views.ask(AccessFold.NAME, generation -> mongo.find(query, RecordTies.class, generation.name()));
        return openable.keep(found, RecordTies::record).stream()
                .flatMap(this::unreviewed)
                .sorted(Comparator.comparing(EmergencyShown::at))
                .toList();
    }

    private Stream<EmergencyShown> unreviewed(RecordTies ties) {
        RecordId record = new RecordId(ties.record());
        return ties.ties().emergencies().stream().filter(one -> !one.reviewed()).map(one -> shown(record, one));
    }

    private EmergencyShown shown(RecordId record, Ties.Emergency emergency) {
        var stored = log.readStream(record.stream(), emergency.taken(), emergency.taken());
        EmergencyAccessTaken taken =
                (EmergencyAccessTaken) codec.read(stored.get(0).event());
        return new EmergencyShown(
                record,
                new EntryId(record, emergency.taken()),
                taken.recorded().by(),
                taken.recorded().at(),
                taken.until(),
                taken.reason());
    }
}
