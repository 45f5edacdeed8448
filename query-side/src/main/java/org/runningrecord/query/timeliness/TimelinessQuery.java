package org.runningrecord.query.timeliness;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.runningrecord.policy.RecordingPolicy;
import org.runningrecord.query.access.Openable;
import org.runningrecord.query.projection.Views;
import org.runningrecord.query.timeliness.TeamTimeliness.Late;
import org.runningrecord.query.timeliness.TeamTimeliness.OfWorker;
import org.runningrecord.query.workforce.Workers;
import org.runningrecord.web.problem.Fault;
import org.runningrecord.web.problem.Refused;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/** Asks how a team recorded. */
@Component
class TimelinessQuery {

    private static final int MOST = 20_000;

    private final MongoTemplate mongo;
    private final Views views;
    private final Workers workers;
    private final ZoneId zone;

    TimelinessQuery(MongoTemplate mongo, Views views, Workers workers, RecordingPolicy policy) {
        this.mongo = mongo;
        this.views = views;
        this.workers = workers;
        this.zone = policy.zone();
    }

    /**
     * How a team recorded on the records that the reader may open.
     *
     * @throws Refused where so much was recorded that a shorter time must be asked for
     */
    TeamTimeliness of(String team, LocalDate from, LocalDate through, Openable openable) {
        List<RecordedEntry> found = recorded(
                openable.narrow(Criteria.where("team").is(team)),
                from.atStartOfDay(zone).toInstant(),
                through.plusDays(1).atStartOfDay(zone).toInstant());
        if (found.size() > MOST) {
            throw Refused.of(
                    List.of(new Fault("from", "More than " + MOST + " entries were recorded; ask for a shorter time")));
        }
        List<RecordedEntry> recorded = openable.keep(found, RecordedEntry::record, one -> List.of(one.id()));
        Map<String, List<RecordedEntry>> by = recorded.stream()
                .collect(Collectors.groupingBy(RecordedEntry::worker, TreeMap::new, Collectors.toList()));
        return new TeamTimeliness(
                team,
                from,
                through,
                List.copyOf(workers.managers().getOrDefault(team, Collections.emptySortedSet())),
                recorded.size(),
                (int) recorded.stream().filter(RecordedEntry::late).count(),
                by.values().stream().map(TimelinessQuery::ofWorker).toList());
    }

    private static OfWorker ofWorker(List<RecordedEntry> entries) {
        RecordedEntry last = entries.get(entries.size() - 1);
        return new OfWorker(
                last.worker(),
                last.workerName(),
                entries.size(),
                entries.stream().filter(RecordedEntry::late).map(Late::of).toList());
    }

    private List<RecordedEntry> recorded(Criteria of, Instant from, Instant before) {
        Criteria criteria = of.and("recorded").gte(from).lt(before);
        Query query = Query.query(criteria).with(Sort.by("recorded", "_id")).limit(MOST + 1);
        return views.ask(TimelinessFold.NAME, generation -> mongo.find(query, RecordedEntry.class, generation.name()));
    }
}
