package org.runningrecord.query.runningrecord;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.runningrecord.events.value.EntryId;
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

/** Asks for pages of the running record, and for single entries. */
@Component
class RunningRecordQuery {

    private final MongoTemplate mongo;
    private final Views views;
    private final LoggedEvents logged;
    private final EntryReader entries;

    RunningRecordQuery(MongoTemplate mongo, Views views, LoggedEvents logged, EntryReader entries) {
        this.mongo = mongo;
        this.views = views;
        this.logged = logged;
        this.entries = entries;
    }

    RunningRecordPage page(RecordId record, PageRequest request, @Nullable Long position) {
        views.await(RunningRecordFold.NAME, record.value(), position);
        return views.ask(RunningRecordFold.NAME, generation -> {
            List<EntryVersion> found = find(record, request, generation);
            if (found.isEmpty()) {
                logged.mustExist(record);
            }
            List<EntryVersion> page = found.size() > request.size() ? found.subList(0, request.size()) : found;
            return new RunningRecordPage(
                    record,
                    page.stream()
                            .map(version -> entries.read(version, generation))
                            .toList(),
                    found.size() > request.size()
                            ? After.of(page.get(page.size() - 1)).toString()
                            : null);
        });
    }

    EntryShown entry(EntryId id, @Nullable Long position) {
        views.await(RunningRecordFold.NAME, id.record().value(), position);
        return views.ask(RunningRecordFold.NAME, generation -> {
            EntryVersion current = mongo.findOne(
                    Query.query(Criteria.where("record")
                            .is(id.record().value())
                            .and("entry")
                            .is(id.sequence())
                            .and("until")
                            .is(EntryVersion.CURRENT)),
                    EntryVersion.class,
                    generation.name());
            if (current == null) {
                throw Refused.because(Refused.Kind.NOT_FOUND, "There is no entry " + id);
            }
            return entries.read(current, generation);
        });
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
