package org.runningrecord.query.outofhours;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.runningrecord.events.content.ChildDetails;
import org.runningrecord.events.content.PersonFactEnd;
import org.runningrecord.events.value.EntryId;
import org.runningrecord.events.value.When;
import org.runningrecord.policy.RecordingPolicy;
import org.runningrecord.query.age.Age;
import org.runningrecord.query.expectation.ExpectationQuery;
import org.runningrecord.query.expectation.ExpectationsOfRecord;
import org.runningrecord.query.ghost.Ghosts;
import org.runningrecord.query.outofhours.OutOfHours.Told;
import org.runningrecord.query.reading.DateWords;
import org.runningrecord.query.runningrecord.Choice;
import org.runningrecord.query.runningrecord.Entries;
import org.runningrecord.query.runningrecord.EntryShown;
import org.runningrecord.query.runningrecord.EntryVersion;
import org.runningrecord.query.standpoint.Asking;
import org.runningrecord.query.standpoint.Standpoint;
import org.runningrecord.query.standpoint.Standpoints;
import org.runningrecord.query.summary.RecordSummary;
import org.runningrecord.query.summary.Summaries;
import org.runningrecord.query.words.Seen;
import org.runningrecord.query.workforce.Workers;
import org.springframework.stereotype.Component;

/** Gathers the out-of-hours page. */
@Component
class OutOfHoursQuery {

    private static final int LAST = 10;
    private static final int RISKS = 20;
    private static final int MONTHS_OF_RISK = 6;
    private static final String PERSON_FACT_END = "person-fact-end";

    private final Entries entries;
    private final Summaries summaries;
    private final ExpectationQuery expectations;
    private final Ghosts ghosts;
    private final Workers workers;
    private final Standpoints standpoints;
    private final ZoneId zone;
    private final Clock clock;

    OutOfHoursQuery(
            Entries entries,
            Summaries summaries,
            ExpectationQuery expectations,
            Ghosts ghosts,
            Workers workers,
            Standpoints standpoints,
            RecordingPolicy policy,
            Clock clock) {
        this.entries = entries;
        this.summaries = summaries;
        this.expectations = expectations;
        this.ghosts = ghosts;
        this.workers = workers;
        this.standpoints = standpoints;
        this.zone = policy.zone();
        this.clock = clock;
    }

    OutOfHours of(Asking asking) {
        Instant moment = asking.from().moment(clock.instant().truncatedTo(ChronoUnit.MILLIS));
        RecordSummary child = summaries.of(asking.record(), asking.position()).shown();
        ExpectationsOfRecord work = expectations.ofRecord(
                asking.record(),
                moment,
                asking.from() instanceof Standpoint.OnFile,
                asking.position(),
                asking.reader());
        Set<EntryId> ended = ended(asking);
        String team = work.holder().team();
        return new OutOfHours(
                asking.record(),
                standpoints.heading(asking.from()),
                child.names(),
                child.birth(),
                Age.of(child.birth(), child.born(), zone)
                        .at(When.at(moment.atZone(zone).toOffsetDateTime())),
                last(asking, "placement-change"),
                standing(asking, "household-membership", ended),
                work.statuses(),
                last(asking, "status-change"),
                standing(asking, "parental-responsibility", ended),
                standing(asking, "contact-restriction", ended),
                risks(asking, moment),
                last(asking, "care-plan"),
                last(asking, "contingency-plan"),
                child.languages(),
                first(asking, Choice.of("child-details"), OutOfHoursQuery::saysHowTheChildCommunicates),
                seen(asking),
                work.holder().worker(),
                work.holder().workerName(),
                team,
                team == null
                        ? List.of()
                        : List.copyOf(workers.managers().getOrDefault(team, Collections.emptySortedSet())),
                ghosts.of(asking),
                entries.page(asking, Choice.ALL, "newest", LAST, null).entries().stream()
                        .map(entry -> told(entry, false))
                        .toList());
    }

    /** What no longer holds, because another entry ended it. */
    private Set<EntryId> ended(Asking asking) {
        Set<EntryId> ended = new HashSet<>();
        entries.all(asking, Choice.of(PERSON_FACT_END)).forEach(entry -> {
            if (entry.content() instanceof PersonFactEnd end) {
                ended.add(end.about());
            }
        });
        return ended;
    }

    private List<Told> standing(Asking asking, String kind, Set<EntryId> ended) {
        return entries.all(asking, Choice.of(kind)).stream()
                .filter(entry -> !ended.contains(entry.entry()))
                .map(entry -> told(entry, true))
                .toList();
    }

    private @Nullable Told last(Asking asking, String kind) {
        return first(asking, Choice.of(kind), entry -> true);
    }

    private @Nullable Told first(Asking asking, Choice choice, Predicate<EntryShown> which) {
        return entries.last(asking, choice, which)
                .map(entry -> told(entry, true))
                .orElse(null);
    }

    private static boolean saysHowTheChildCommunicates(EntryShown entry) {
        return entry.content() instanceof ChildDetails details
                && (details.communicationNeeds() != null || details.language() != null);
    }

    private List<Told> risks(Asking asking, Instant moment) {
        Instant since = moment.atZone(zone).minusMonths(MONTHS_OF_RISK).toInstant();
        return entries.page(asking, Choice.of(EntryVersion.RISK).since(since), "newest", RISKS, null).entries().stream()
                .map(entry -> told(entry, true))
                .toList();
    }

    private OutOfHours.@Nullable Seen seen(Asking asking) {
        return entries.last(asking, Choice.of(EntryVersion.REGISTER), entry -> {
                    Seen seen = seen(entry, asking);
                    return seen != null && seen.yes();
                })
                .map(last -> new OutOfHours.Seen(
                        last.entry(),
                        DateWords.of(When.parse(last.occurred()), zone),
                        last.doneBy(),
                        seen(last, asking).yesAlone()))
                .orElse(null);
    }

    private static @Nullable Seen seen(EntryShown entry, Asking asking) {
        return entry.content() == null ? null : Seen.in(entry.content(), asking.record());
    }

    private Told told(EntryShown entry, boolean whole) {
        return new Told(
                entry.entry(),
                entry.kind(),
                DateWords.of(When.parse(entry.occurred()), zone),
                entry.headline(),
                whole ? entry.content() : null,
                entry.disputes());
    }
}
