package org.runningrecord.query.runningrecord;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.runningrecord.events.content.Content;
import org.runningrecord.events.value.EntryId;
import org.runningrecord.query.access.EntrySights;
import org.runningrecord.query.projection.Generation;
import org.runningrecord.query.projection.Views;
import org.runningrecord.query.reading.LoggedEvents;
import org.runningrecord.query.reading.RecordPath;
import org.runningrecord.query.runningrecord.PageRequest.After;
import org.runningrecord.query.standpoint.Asking;
import org.runningrecord.query.trace.Trace;
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

    RunningRecordQuery(MongoTemplate mongo, Views views, LoggedEvents logged, EntryReader entries, LaterEntries later) {
        this.mongo = mongo;
        this.views = views;
        this.logged = logged;
        this.entries = entries;
        this.later = later;
    }

    EntryPage page(Asking asking, PageRequest request) {
        await(asking);
        return views.ask(RunningRecordFold.NAME, generation -> {
            List<EntryVersion> found = find(asking, request, generation);
            if (found.isEmpty()) {
                logged.mustExist(asking.record());
            }
            List<EntryVersion> page = found.size() > request.size() ? found.subList(0, request.size()) : found;
            Map<Long, List<Trace>> traces =
                    later.of(asking, page.stream().map(EntryVersion::entry).toList(), generation);
            return new EntryPage(
                    page.stream()
                            .map(version -> entries.read(
                                    version, traces.getOrDefault(version.entry(), List.of()), asking, generation))
                            .toList(),
                    found.size() > request.size()
                            ? After.of(page.get(page.size() - 1)).toString()
                            : null);
        });
    }

    /** Some entries by their sequences; one that the reader may not know of is not among them. */
    Map<Long, EntryShown> entries(Asking asking, Collection<Long> wanted) {
        if (wanted.isEmpty()) {
            return Map.of();
        }
        await(asking);
        return views.ask(RunningRecordFold.NAME, generation -> {
            Map<Long, List<Trace>> traces = later.of(asking, wanted, generation);
            Query query = Query.query(asking.from()
                    .of(asking.record())
                    .and("entry")
                    .in(wanted)
                    .nin(asking.sights().unseen()));
            return mongo.find(query.with(Sort.by("version")), EntryVersion.class, generation.name()).stream()
                    .collect(Collectors.toMap(
                            EntryVersion::entry,
                            version -> entries.read(
                                    version, traces.getOrDefault(version.entry(), List.of()), asking, generation),
                            (one, other) -> other));
        });
    }

    /** @throws Refused if there is no such entry, there was none then, or the reader may not know of it */
    EntryShown entry(Asking asking, EntryId id) {
        await(asking);
        return views.ask(
                RunningRecordFold.NAME,
                generation -> entries.read(
                        version(asking, id, null, generation), later(asking, id, generation), asking, generation));
    }

    /** What a version of an entry tells; the newest where none is named. */
    Content content(Asking asking, EntryId id, @Nullable Integer version) {
        await(asking);
        return views.ask(
                RunningRecordFold.NAME,
                generation -> entries.content(
                        version(asking, id, version, generation), later(asking, id, generation), asking, generation));
    }

    private void await(Asking asking) {
        views.await(RunningRecordFold.NAME, asking.record().value(), asking.position());
    }

    private List<Trace> later(Asking asking, EntryId id, Generation generation) {
        return later.of(asking, List.of(id.sequence()), generation).getOrDefault(id.sequence(), List.of());
    }

    private EntryVersion version(Asking asking, EntryId id, @Nullable Integer version, Generation generation) {
        Criteria entry = version == null
                ? asking.from().of(id.record())
                : Criteria.where("record")
                        .is(id.record().value())
                        .and("version")
                        .is(version);
        EntryVersion found = mongo.findOne(
                Query.query(entry.and("entry").is(id.sequence())).with(Sort.by(Sort.Direction.DESC, "version")),
                EntryVersion.class,
                generation.name());
        if (found == null || asking.sights().hides(id)) {
            throw RecordPath.noSuchEntry(version != null);
        }
        return found;
    }

    private List<EntryVersion> find(Asking asking, PageRequest request, Generation generation) {
        Sort.Direction direction = request.newestFirst() ? Sort.Direction.DESC : Sort.Direction.ASC;
        After after = request.after();
        return mongo.find(
                Query.query(
                                after == null
                                        ? asking.sights()
                                                .visible(request.choice().within(chosen(asking, request)))
                                        : beyond(asking, request, after))
                        .with(Sort.by(direction, "occurredFrom", "entry"))
                        .limit(request.size() + 1),
                EntryVersion.class,
                generation.name());
    }

    /** Each alternative is a piece of the index, and they follow each other in its order. */
    private static Criteria beyond(Asking asking, PageRequest request, After after) {
        EntrySights sights = asking.sights();
        Choice choice = request.choice();
        Criteria entry = chosen(asking, request)
                .and("occurredFrom")
                .is(after.occurredFrom())
                .and("entry");
        Criteria moment = chosen(asking, request).and("occurredFrom");
        return request.newestFirst()
                ? new Criteria()
                        .orOperator(
                                sights.visibleToo(entry.lt(after.entry())),
                                sights.visible(choice.beyond(moment, after.occurredFrom(), true)))
                : new Criteria()
                        .orOperator(
                                sights.visibleToo(entry.gt(after.entry())),
                                sights.visible(choice.beyond(moment, after.occurredFrom(), false)));
    }

    private static Criteria chosen(Asking asking, PageRequest request) {
        return request.choice().narrow(asking.from().of(asking.record()));
    }
}
