package org.runningrecord.query.summary;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.runningrecord.events.value.RecordId;
import org.runningrecord.query.projection.Views;
import org.runningrecord.web.problem.Refused;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Component;

/** Asks for covers of records; other views take the child's birth from here. */
@Component
public class Summaries {

    private final MongoTemplate mongo;
    private final Views views;

    Summaries(MongoTemplate mongo, Views views) {
        this.mongo = mongo;
        this.views = views;
    }

    /** @throws Refused if there is no such record */
    public RecordSummary of(RecordId record, @Nullable Long position) {
        views.await(SummaryFold.NAME, record.value(), position);
        RecordSummary summary = views.ask(
                        SummaryFold.NAME,
                        generation -> Optional.ofNullable(
                                mongo.findById(record.value(), RecordSummary.class, generation.name())))
                .orElse(null);
        if (summary == null) {
            throw Refused.noSuchRecord();
        }
        return summary;
    }
}
