package org.runningrecord.query.trace;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.runningrecord.events.RecordEvent;
import org.runningrecord.events.value.RecordId;
import org.runningrecord.query.projection.Views;
import org.runningrecord.query.reading.LoggedEvents;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/** Asks what happened to entries later. */
@Component
public class Traces {

    private final MongoTemplate mongo;
    private final Views views;
    private final LoggedEvents logged;

    Traces(MongoTemplate mongo, Views views, LoggedEvents logged) {
        this.mongo = mongo;
        this.views = views;
        this.logged = logged;
    }

    /** Of these entries of a record, by their sequences, what happened to each, in order; of most nothing did. */
    public Map<Long, List<Trace>> of(RecordId record, Collection<Long> entries, @Nullable Long position) {
        views.await(TraceFold.NAME, record.value(), position);
        Query query = Query.query(
                        Criteria.where("record").is(record.value()).and("entry").in(entries))
                .with(Sort.by("position"));
        return views.ask(TraceFold.NAME, generation -> mongo.find(query, EntryTrace.class, generation.name())).stream()
                .collect(Collectors.groupingBy(
                        EntryTrace::entry, Collectors.mapping(this::logged, Collectors.toList())));
    }

    private Trace logged(EntryTrace trace) {
        return new Trace(trace.position(), logged.at(trace.position(), RecordEvent.class), false);
    }
}
