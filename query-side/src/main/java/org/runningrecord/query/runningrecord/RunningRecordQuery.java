package org.runningrecord.query.runningrecord;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.runningrecord.events.content.Content;
import org.runningrecord.events.value.EntryId;
import org.runningrecord.events.value.RecordId;
import org.runningrecord.query.access.EntrySights;
import org.runningrecord.query.access.RecordAccess;
import org.runningrecord.query.projection.Generation;
import org.runningrecord.query.projection.Views;
import org.runningrecord.query.reading.LoggedEvents;
import org.runningrecord.query.runningrecord.PageRequest.After;
import org.runningrecord.query.trace.Trace;
import org.runningrecord.web.access.Caller;
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
    private final LaterEntries later;
    private final RecordAccess access;

    RunningRecordQuery(
            MongoTemplate mongo,
            Views views,
            LoggedEvents logged,
            EntryReader entries,
            LaterEntries later,
            RecordAccess access) {
        this.mongo = mongo;
        this.views = views;
        this.logged = logged;
        this.entries = entries;
        this.later = later;
        this.access = access;
    }

    RunningRecordPage page(RecordId record, PageRequest request, @Nullable Long position, Caller reader) {
        views.await(RunningRecordFold.NAME, record.value(), position);
        EntrySights sights = access.sights(record, reader);
        return views.ask(RunningRecordFold.NAME, generation -> {
            List<EntryVersion> found = find(record, request, sights, generation);
            if (found.isEmpty()) {
                logged.mustExist(record);
            }
            List<EntryVersion> page = found.size() > request.size() ? found.subList(0, request.size()) : found;
            Map<Long, List<Trace>> traces =
                    later.of(record, page.stream().map(EntryVersion::entry).toList(), position, sights, generation);
            return new RunningRecordPage(
                    record,
                    page.stream()
                            .map(version -> entries.read(
                                    version, traces.getOrDefault(version.entry(), List.of()), sights, generation))
                            .toList(),
                    found.size() > request.size()
                            ? After.of(page.get(page.size() - 1)).toString()
                            : null);
        });
    }

    /** @throws Refused if there is no such entry, or the reader may not know of it */
    EntryShown entry(EntryId id, @Nullable Long position, Caller reader) {
        views.await(RunningRecordFold.NAME, id.record().value(), position);
        EntrySights sights = access.sights(id.record(), reader);
        return views.ask(
                RunningRecordFold.NAME,
                generation -> entries.read(
                        version(id, null, sights, generation),
                        later(id, position, sights, generation),
                        sights,
                        generation));
    }

    /** What a version of an entry tells; the newest where none is named. */
    Content content(EntryId id, @Nullable Integer version, @Nullable Long position, Caller reader) {
        views.await(RunningRecordFold.NAME, id.record().value(), position);
        EntrySights sights = access.sights(id.record(), reader);
        return views.ask(
                RunningRecordFold.NAME,
                generation -> entries.content(
                        version(id, version, sights, generation),
                        later(id, position, sights, generation),
                        sights,
                        generation));
    }

    private List<Trace> later(EntryId id, @Nullable Long position, EntrySights sights, Generation generation) {
        return later.of(id.record(), List.of(id.sequence()), position, sights, generation)
                .getOrDefault(id.sequence(), List.of());
    }

    private EntryVersion version(EntryId id, @Nullable Integer version, EntrySights sights, Generation generation) {
        Criteria entry =
                Criteria.where("record").is(id.record().value()).and("entry").is(id.sequence());
        EntryVersion found = mongo.findOne(
                Query.query(version == null ? entry : entry.and("version").is(version))
                        .with(Sort.by(Sort.Direction.DESC, "version")),
                EntryVersion.class,
                generation.name());
        if (found == null || sights.hides(id)) {
            throw Refused.because(
                    Refused.Kind.NOT_FOUND,
                    version == null ? "There is no such entry" : "There is no such version of this entry");
        }
        return found;
    }

    private List<EntryVersion> find(RecordId record, PageRequest request, EntrySights sights, Generation generation) {
        Sort.Direction direction = request.newestFirst() ? Sort.Direction.DESC : Sort.Direction.ASC;
        After after = request.after();
        return mongo.find(
                Query.query(after == null ? sights.visible(current(record)) : beyond(record, request, after, sights))
                        .with(Sort.by(direction, "occurredFrom", "entry"))
                        .limit(request.size() + 1),
                EntryVersion.class,
                generation.name());
    }

    private static Criteria current(RecordId record) {
        return Criteria.where("record").is(record.value()).and("until").is(EntryVersion.CURRENT);
    }

    /** Each alternative is a piece of the index, and they follow each other in its order. */
    private static Criteria beyond(RecordId record, PageRequest request, After after, EntrySights sights) {
        Criteria entry =
                current(record).and("occurredFrom").is(after.occurredFrom()).and("entry");
        Criteria moment = current(record).and("occurredFrom");
        return request.newestFirst()
                ? new Criteria()
                        .orOperator(
                                sights.visibleToo(entry.lt(after.entry())),
                                sights.visible(moment.lt(after.occurredFrom())))
                : new Criteria()
                        .orOperator(
                                sights.visibleToo(entry.gt(after.entry())),
                                sights.visible(moment.gt(after.occurredFrom())));
    }
}
