package org.runningrecord.query.runningrecord;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.runningrecord.events.EntryEvent;
import org.runningrecord.events.value.RecordId;
import org.runningrecord.query.projection.Generation;
import org.runningrecord.query.projection.Views;
import org.runningrecord.query.reading.LoggedEvents;
import org.runningrecord.query.runningrecord.PageRequest.After;
import org.runningrecord.web.problem.Refused;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/** Asks for pages of the running record. The view says which entries and in which order; the log says what they tell. */
@Component
class RunningRecordQuery {

    private final MongoTemplate mongo;
    private final Views views;
    private final LoggedEvents logged;

    RunningRecordQuery(MongoTemplate mongo, Views views, LoggedEvents logged) {
        this.mongo = mongo;
        this.views = views;
        this.logged = logged;
    }

    RunningRecordPage page(RecordId record, PageRequest request, @Nullable Long position) {
        views.await(RunningRecordFold.NAME, record.value(), position);
        List<EntryVersion> found = views.ask(RunningRecordFold.NAME, generation -> find(record, request, generation));
        if (found.isEmpty() && !logged.exists(record)) {
            throw Refused.because(Refused.Kind.NOT_FOUND, "There is no record " + record);
        }
        List<EntryVersion> page = found.size() > request.size() ? found.subList(0, request.size()) : found;
        String next = found.size() > request.size()
                ? After.of(page.get(page.size() - 1)).toString()
                : null;
        return new RunningRecordPage(
                record,
                page.stream()
                        .map(version -> EntryShown.of(version, logged.at(version.from(), EntryEvent.class)))
                        .toList(),
                next);
    }

    private List<EntryVersion> find(RecordId record, PageRequest request, Generation generation) {
        Sort.Direction direction = request.newestFirst() ? Sort.Direction.DESC : Sort.Direction.ASC;
        Criteria criteria =
                Criteria.where("record").is(record.value()).and("until").is(EntryVersion.CURRENT);
        if (request.after() != null) {
            criteria = new Criteria().andOperator(criteria, beyond(request, request.after()));
        }
        return mongo.find(
                Query.query(criteria)
                        .with(Sort.by(direction, "occurredFrom", "entry"))
                        .limit(request.size() + 1),
                EntryVersion.class,
                generation.name());
    }

    private static Criteria beyond(PageRequest request, After after) {
        Criteria moment = Criteria.where("occurredFrom");
        Criteria entry = Criteria.where("entry");
        return new Criteria()
                .orOperator(
                        request.newestFirst() ? moment.lt(after.occurredFrom()) : moment.gt(after.occurredFrom()),
                        new Criteria()
                                .andOperator(
                                        Criteria.where("occurredFrom").is(after.occurredFrom()),
                                        request.newestFirst() ? entry.lt(after.entry()) : entry.gt(after.entry())));
    }
}
