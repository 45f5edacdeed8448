package org.runningrecord.query.plannedvisit;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.runningrecord.query.access.Openable;
import org.runningrecord.query.overdue.Days;
import org.runningrecord.query.overdue.OverdueRequest;
import org.runningrecord.query.projection.Generation;
import org.runningrecord.query.projection.Generations;
import org.runningrecord.query.projection.Positions;
import org.runningrecord.query.projection.ViewStore;
import org.runningrecord.query.projection.Views;
import org.runningrecord.standalone.viewserver.Looked;
import org.runningrecord.standalone.viewserver.ViewServer;
import org.springframework.data.mongodb.core.MongoTemplate;

/** What was overdue, among planned visits of many children over a year; nearly all of it is history. */
class OverdueWalkIT {

    private static final int CHILDREN = Integer.getInteger("running-record.children", 1_000);
    private static final Instant NOW = Instant.parse("2026-10-05T12:00:00Z");
    private static final Random RANDOM = new Random(1);
    private static final ViewServer SERVER = new ViewServer();
    private static final MongoClient CLIENT = MongoClients.create(SERVER.uri());
    private static final List<Plan> PLANS = new ArrayList<>();
    private static PlanQuery query;
    private static Generation generation;

    @BeforeAll
    @SuppressWarnings("NullAway") // the log is asked only where a record has no planned visits
    static void fill() {
        MongoTemplate mongo = new MongoTemplate(CLIENT, "views");
        Generations generations = new Generations(mongo);
        PlanFold fold = new PlanFold(java.time.ZoneOffset.UTC);
        generation = generations.begin(fold);
        for (int child = 0; child < CHILDREN; child++) {
            String record = new UUID(7, child).toString();
            for (int visit = 1; visit <= 3; visit++) {
                PLANS.add(history(record, visit));
            }
            PLANS.add(open(record));
        }
        mongo.insert(PLANS.subList(0, PLANS.size() / 2), generation.name());
        generations.index(fold, generation);
        mongo.insert(PLANS.subList(PLANS.size() / 2, PLANS.size()), generation.name());
        generations.complete(generation);
        Views views =
                new Views(generations, new Positions(mongo), new ViewStore(mongo), () -> "complete", Clock.systemUTC());
        query = new PlanQuery(mongo, views, null, null);
    }

    @AfterAll
    static void close() {
        CLIENT.close();
        SERVER.close();
    }

    /** Due at an hour of some day of the last year, and recorded up to twelve days after that, or in time. */
    private static Plan history(String record, int visit) {
        Instant due = NOW.minus(Duration.ofHours(24L * (20 + RANDOM.nextInt(345)) + RANDOM.nextInt(4)));
        Instant recorded = due.plus(Duration.ofHours(RANDOM.nextInt(4) > 0 ? -5 : RANDOM.nextInt(300)));
        return plan(record, visit, due, recorded);
    }

    /** One of a hundred is overdue. */
    private static Plan open(String record) {
        int days = RANDOM.nextInt(100) == 0 ? -1 - RANDOM.nextInt(15) : 1 + RANDOM.nextInt(40);
        return plan(record, 4, NOW.plus(Duration.ofDays(days)), Plan.STILL);
    }

    private static Plan plan(String record, int visit, Instant due, Instant through) {
        boolean still = through.equals(Plan.STILL);
        String id = record + "." + visit;
        Instant since = due.minus(Duration.ofDays(30));
        return new Plan(
                still ? id : id + "@" + visit,
                record,
                visit,
                id,
                since,
                through,
                "CP visit",
                "cp",
                "",
                "",
                due.minus(Duration.ofDays(2)),
                due.minus(Duration.ofDays(2)),
                due,
                "rule",
                "w-" + Math.floorMod(record.hashCode(), 1 + CHILDREN / 20),
                "Sam Sample",
                "team-" + Math.floorMod(record.hashCode(), 7),
                List.of(),
                null,
                null,
                still ? List.of(Days.STILL) : Days.between(due, through));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -25, -26, -100, -300, -400, 3})
    void isFoundAPageAtATimeForTheCostOfThePage(int days) {
        Instant moment = NOW.plus(Duration.ofDays(days)).plus(Duration.ofMinutes(days % 7));
        assertAll(moment, days < 0, null, null, 0);
        assertAll(moment, days < 0, null, "team-3", 0);
        assertAll(moment, days < 0, "w-" + 11 % (1 + CHILDREN / 20), null, 0);
        assertAll(moment, days < 0, null, "team-3", 4);
    }

    private static void assertAll(
            Instant moment, boolean past, @Nullable String worker, @Nullable String team, int least) {
        List<String> expected = PLANS.stream()
                .filter(overdueAt(moment, Duration.ofDays(least)))
                .filter(plan -> worker == null || plan.visitor().equals(worker))
                .filter(plan -> team == null || plan.team().equals(team))
                .sorted(Comparator.comparing(Plan::dueBy).thenComparing(Plan::id))
                .map(Plan::plan)
                .toList();
        List<String> found = new ArrayList<>();
        String after = null;
        do {
            Looked before = looked();
            OverduePage page =
                    query.overdue(OverdueRequest.of(worker, team, moment, past, least, 10, after), Openable.all());
            page.overdue().forEach(plan -> found.add(plan.plan()));
            after = page.next();
            Looked since = looked().since(before);
            assertThat(since.scans() + since.sorts()).isZero();
            assertThat(since.examined()).isLessThanOrEqualTo(2L * page.overdue().size() + 30);
        } while (after != null);
        assertThat(found).as("at %s by %s in %s", moment, worker, team).isEqualTo(expected);
    }

    private static Predicate<Plan> overdueAt(Instant moment, Duration least) {
        return plan -> !plan.since().isAfter(moment)
                && plan.through().isAfter(moment)
                && plan.dueBy().isBefore(moment.minus(least));
    }

    private static Looked looked() {
        return SERVER.looked().get(generation.name());
    }

    @Test
    void isNotEmptyHere() {
        assertThat(PLANS.stream().filter(overdueAt(NOW, Duration.ZERO))).isNotEmpty();
        assertThat(PLANS.stream().filter(overdueAt(NOW.minus(Duration.ofDays(100)), Duration.ZERO)))
                .hasSizeGreaterThan(3);
    }
}
