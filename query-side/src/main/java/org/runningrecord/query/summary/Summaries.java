package org.runningrecord.query.summary;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.runningrecord.events.value.RecordId;
import org.runningrecord.query.projection.Views;
import org.runningrecord.query.reading.LoggedEvents;
import org.runningrecord.web.problem.Refused;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/** Asks for covers of records; other views take the child's birth from here. */
@Component
public class Summaries {

    private final MongoTemplate mongo;
    private final Views views;
    private final LoggedEvents logged;

    Summaries(MongoTemplate mongo, Views views, LoggedEvents logged) {
        this.mongo = mongo;
        this.views = views;
        this.logged = logged;
    }

    /**
     * The cover of a record. The view is a moment behind: one that was just opened is waited for.
     *
     * @throws Refused if there is no such record
     */
    public RecordSummary of(RecordId record, @Nullable Long position) {
        views.await(SummaryFold.NAME, record.value(), position);
        return find(record).orElseGet(() -> {
            views.await(SummaryFold.NAME, record.value(), logged.openedAt(record));
            return find(record).orElseThrow(Refused::noSuchRecord);
        });
    }

    /** The covers of everybody who was born on a day, as that is written. */
    public List<RecordSummary> bornOn(String day) {
        Query query = Query.query(Criteria.where("birth").is(day));
        return views.ask(SummaryFold.NAME, generation -> mongo.find(query, RecordSummary.class, generation.name()));
    }

    private Optional<RecordSummary> find(RecordId record) {
        return views.ask(
                SummaryFold.NAME,
                generation ->
                        Optional.ofNullable(mongo.findById(record.value(), RecordSummary.class, generation.name())));
    }
}
