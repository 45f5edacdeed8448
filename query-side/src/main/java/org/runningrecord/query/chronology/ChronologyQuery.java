package org.runningrecord.query.chronology;

import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.runningrecord.events.value.EntryId;
import org.runningrecord.events.value.RecordId;
import org.runningrecord.events.value.When;
import org.runningrecord.policy.RecordingPolicy;
import org.runningrecord.query.access.EntrySights;
import org.runningrecord.query.access.RecordAccess;
import org.runningrecord.query.age.Age;
import org.runningrecord.query.projection.Generation;
import org.runningrecord.query.projection.Views;
import org.runningrecord.query.reading.DateWords;
import org.runningrecord.query.runningrecord.Entries;
import org.runningrecord.query.runningrecord.EntryShown;
import org.runningrecord.query.summary.RecordSummary;
import org.runningrecord.query.summary.Summaries;
import org.runningrecord.web.access.Caller;
import org.runningrecord.web.access.Sight;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/** Asks for the chronology of a record: what is significant, in the order in which it happened. */
@Component
class ChronologyQuery {

    private final MongoTemplate mongo;
    private final Views views;
    private final Summaries summaries;
    private final Entries entries;
    private final RecordAccess access;
    private final ZoneId zone;

    ChronologyQuery(
            MongoTemplate mongo,
            Views views,
            Summaries summaries,
            Entries entries,
            RecordAccess access,
            RecordingPolicy policy) {
        this.mongo = mongo;
        this.views = views;
        this.summaries = summaries;
        this.entries = entries;
        this.access = access;
        this.zone = policy.zone();
    }

    ChronologyShown page(
            RecordId record, int size, @Nullable ChronologyPlace after, @Nullable Long position, Caller reader) {
        EntrySights sights = access.sights(record, reader);
        RecordSummary summary = summaries.of(record, position);
        views.await(ChronologyFold.NAME, record.value(), position);
        Age age = Age.of(summary.birth(), summary.born(), zone);
        List<ChronologyRow> found =
                views.ask(ChronologyFold.NAME, generation -> find(record, size, after, sights, generation));
        List<ChronologyRow> page = found.size() > size ? found.subList(0, size) : found;
        return new ChronologyShown(
                record,
                page.stream()
                        .map(row -> shown(row, record, age, position, sights, reader))
                        .toList(),
                found.size() > size
                        ? ChronologyPlace.of(page.get(page.size() - 1)).toString()
                        : null);
    }

    private List<ChronologyRow> find(
            RecordId record, int size, @Nullable ChronologyPlace after, EntrySights sights, Generation generation) {
        Query query =
                Query.query(after == null ? sights.visible(lines(record)) : after.beyond(() -> lines(record), sights));
        return mongo.find(
                query.with(Sort.by("occurredFrom", "orderInDay", "entry")).limit(size + 1),
                ChronologyRow.class,
                generation.name());
    }

    private static Criteria lines(RecordId record) {
        return Criteria.where("record")
                .is(record.value())
                .and("until")
                .is(Long.MAX_VALUE)
                .and("significant")
                .is(true);
    }

    private ChronologyShown.Row shown(
            ChronologyRow row, RecordId record, Age age, @Nullable Long position, EntrySights sights, Caller reader) {
        When occurred = When.parse(row.occurred());
        EntryId entry = new EntryId(record, row.entry());
        Sight sight = sights.restricted(row.entry());
        if (sight == Sight.TRACE || row.restricted() && sight != Sight.WHOLE) {
            return ChronologyShown.Row.restricted(entry, row, DateWords.of(occurred, zone), age.at(occurred));
        }
        List<EntryShown.Amendment> amendments = row.entryVersion() == 1
                ? List.of()
                : entries.entry(entry, position, reader).amendments();
        return new ChronologyShown.Row(
                entry,
                row.kind(),
                DateWords.of(occurred, zone),
                row.occurred(),
                age.at(occurred),
                row.line() == null ? "" : row.line(),
                row.source(),
                row.impact(),
                row.byRule(),
                row.lineVersion(),
                row.lineBy(),
                row.entryVersion() > row.lineOnVersion(),
                amendments);
    }
}
