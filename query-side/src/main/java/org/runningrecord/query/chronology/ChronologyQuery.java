package org.runningrecord.query.chronology;

import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.runningrecord.events.StandingEvent;
import org.runningrecord.events.value.EntryId;
import org.runningrecord.events.value.When;
import org.runningrecord.policy.RecordingPolicy;
import org.runningrecord.query.age.Age;
import org.runningrecord.query.projection.Generation;
import org.runningrecord.query.projection.Views;
import org.runningrecord.query.reading.DateWords;
import org.runningrecord.query.runningrecord.Entries;
import org.runningrecord.query.runningrecord.EntryShown;
import org.runningrecord.query.runningrecord.Hidden;
import org.runningrecord.query.standpoint.Asking;
import org.runningrecord.query.standpoint.NotYetOnFile;
import org.runningrecord.query.standpoint.Standpoint;
import org.runningrecord.query.standpoint.Standpoints;
import org.runningrecord.query.summary.RecordSummary;
import org.runningrecord.query.summary.Summaries;
import org.runningrecord.query.trace.Traces;
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
    private final Traces traces;
    private final Standpoints standpoints;
    private final ZoneId zone;

    ChronologyQuery(
            MongoTemplate mongo,
            Views views,
            Summaries summaries,
            Entries entries,
            Traces traces,
            Standpoints standpoints,
            RecordingPolicy policy) {
        this.mongo = mongo;
        this.views = views;
        this.summaries = summaries;
        this.entries = entries;
        this.traces = traces;
        this.standpoints = standpoints;
        this.zone = policy.zone();
    }

    ChronologyShown page(Asking asking, int size, @Nullable ChronologyPlace after) {
        RecordSummary summary = summaries.of(asking.record(), asking.position());
        views.await(ChronologyFold.NAME, asking.record().value(), asking.position());
        Age age = Age.of(summary.birth(), summary.born(), zone);
        List<ChronologyRow> found = views.ask(ChronologyFold.NAME, generation -> find(asking, size, after, generation));
        List<ChronologyRow> page = found.size() > size ? found.subList(0, size) : found;
        Map<Long, Hidden> gone = gone(asking, page);
        return new ChronologyShown(
                asking.record(),
                standpoints.heading(asking.from()),
                page.stream()
                        .map(row -> shown(row, gone.get(row.entry()), asking, age))
                        .toList(),
                found.size() > size
                        ? ChronologyPlace.of(page.get(page.size() - 1)).toString()
                        : null);
    }

    private List<ChronologyRow> find(Asking asking, int size, @Nullable ChronologyPlace after, Generation generation) {
        Query query = Query.query(
                after == null
                        ? asking.sights().visible(lines(asking))
                        : after.beyond(() -> lines(asking), asking.sights()));
        return mongo.find(
                query.with(Sort.by("occurredFrom", "orderInDay", "entry")).limit(size + 1),
                ChronologyRow.class,
                generation.name());
    }

    private static Criteria lines(Asking asking) {
        return asking.from().of(asking.record()).and("significant").is(true);
    }

    /** What was on file of another child is not shown, though it was seen then. */
    private Map<Long, Hidden> gone(Asking asking, List<ChronologyRow> page) {
        if (asking.from() == Standpoint.NOW) {
            return Map.of();
        }
        Map<Long, Hidden> gone = new HashMap<>();
        traces.of(asking.record(), page.stream().map(ChronologyRow::entry).toList(), asking.position())
                .forEach((entry, all) -> all.forEach(trace -> {
                    if (trace.event() instanceof StandingEvent standing && Hidden.gone(standing)) {
                        gone.put(entry, Hidden.after(standing));
                    }
                }));
        return gone;
    }

    private ChronologyShown.Row shown(ChronologyRow row, @Nullable Hidden gone, Asking asking, Age age) {
        When occurred = gone == null
                ? When.parse(row.occurred())
                : When.parse(row.recorded().toString());
        EntryId entry = new EntryId(asking.record(), row.entry());
        NotYetOnFile notYet = NotYetOnFile.of(asking.from(), row.knownFrom(), row.recorded());
        Sight sight = asking.sights().restricted(row.entry());
        boolean restricted = sight == Sight.TRACE || row.restricted() && sight != Sight.WHOLE;
        if (gone != null || restricted) {
            Hidden why = gone == null ? Hidden.RESTRICTED : gone;
            return ChronologyShown.Row.hidden(
                    why, entry, row, occurred, DateWords.of(occurred, zone), age.at(occurred), notYet);
        }
        List<EntryShown.Amendment> amendments = row.entryVersion() == 1
                ? List.of()
                : entries.entry(asking, entry).amendments();
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
                notYet,
                amendments);
    }
}
