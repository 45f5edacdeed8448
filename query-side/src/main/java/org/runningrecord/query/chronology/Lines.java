package org.runningrecord.query.chronology;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.runningrecord.events.value.When;
import org.runningrecord.policy.RecordingPolicy;
import org.runningrecord.query.age.Age;
import org.runningrecord.query.projection.Generation;
import org.runningrecord.query.projection.Views;
import org.runningrecord.query.reading.DateWords;
import org.runningrecord.query.runningrecord.Entries;
import org.runningrecord.query.runningrecord.EntryShown;
import org.runningrecord.query.standpoint.Asking;
import org.runningrecord.query.summary.RecordSummary;
import org.runningrecord.query.summary.Summaries;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/** Asks for the lines of a record, in the order in which what they tell happened. Every chronology is made of these. */
@Component
class Lines {

    private final MongoTemplate mongo;
    private final Views views;
    private final Summaries summaries;
    private final Entries entries;
    private final ZoneId zone;

    Lines(MongoTemplate mongo, Views views, Summaries summaries, Entries entries, RecordingPolicy policy) {
        this.mongo = mongo;
        this.views = views;
        this.summaries = summaries;
        this.entries = entries;
        this.zone = policy.zone();
    }

    LinePage page(Asking asking, PageOfLines page) {
        return page(asking, page, lines -> lines);
    }

    /** What happened since a moment. */
    LinePage since(Asking asking, PageOfLines page, Instant from) {
        return page(asking, page, lines -> lines.and("occurredFrom").gte(from));
    }

    private LinePage page(Asking asking, PageOfLines page, UnaryOperator<Criteria> more) {
        RecordSummary child = summaries.of(asking.record(), asking.position());
        views.await(ChronologyFold.NAME, asking.record().value(), asking.position());
        List<ChronologyRow> found = views.ask(ChronologyFold.NAME, generation -> find(asking, page, more, generation));
        List<ChronologyRow> rows = found.size() > page.size() ? found.subList(0, page.size()) : found;
        int first = page.after() == null ? 1 : page.after().number() + 1;
        return new LinePage(
                child,
                lines(rows, first, asking, child),
                found.size() > page.size()
                        ? ChronologyPlace.of(rows.get(rows.size() - 1), first + rows.size() - 1)
                                .toString()
                        : null);
    }

    private List<Line> lines(List<ChronologyRow> rows, int first, Asking asking, RecordSummary child) {
        Age age = Age.of(child.birth(), child.born(), zone);
        // no line is left out because the other view is a moment behind
        long last = rows.stream().mapToLong(ChronologyRow::from).max().orElse(-1);
        Map<Long, EntryShown> shown = entries.of(
                asking.awaiting(last), rows.stream().map(ChronologyRow::entry).toList());
        List<Line> lines = new ArrayList<>();
        for (ChronologyRow row : rows) {
            EntryShown entry = shown.get(row.entry());
            if (entry != null) {
                When occurred = When.parse(entry.hidden() == null ? row.occurred() : entry.occurred());
                lines.add(new Line(first + lines.size(), row, entry, DateWords.of(occurred, zone), age.at(occurred)));
            }
        }
        return lines;
    }

    private List<ChronologyRow> find(
            Asking asking, PageOfLines page, UnaryOperator<Criteria> more, Generation generation) {
        Query query = Query.query(
                page.after() == null
                        ? asking.sights().visible(more.apply(significant(asking)))
                        : page.after().beyond(() -> significant(asking), asking.sights()));
        return mongo.find(
                query.with(Sort.by("occurredFrom", "orderInDay", "entry")).limit(page.size() + 1),
                ChronologyRow.class,
                generation.name());
    }

    private static Criteria significant(Asking asking) {
        return asking.from().of(asking.record()).and("significant").is(true);
    }
}
