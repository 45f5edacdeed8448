package org.runningrecord.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.runningrecord.web.access.DoorTable;
import org.runningrecord.web.access.Role;
import org.runningrecord.web.signin.TestTokens;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * People of three teams in every role, and records of every kind: each person opens the records that a table here says, and of all others nothing is in any
 * answer they get, neither an id nor a name. The table is written by hand, and not taken from the code.
 */
class NoLeaksIT {

    private static final String RUN = "-" + System.nanoTime();
    private static final List<String> TEAMS = List.of("A", "B", "C");
    private static final String OFFICES =
            "senior-manager-* out-of-hours-worker-* front-door-* data-protection-officer-*";

    /** Kind of record, and who opens it: a role and a team, {@code *} for any. All are opened by a practitioner of team A. */
    private static final Map<String, String> OPEN = new LinkedHashMap<>(Map.ofEntries(
            Map.entry("nobody's yet", "practitioner-A team-manager-A " + OFFICES),
            Map.entry("held", "practitioner-A team-manager-A " + OFFICES),
            Map.entry("shared", "practitioner-A practitioner-B team-manager-A " + OFFICES),
            Map.entry("transferred", "practitioner-B team-manager-B " + OFFICES),
            Map.entry("closed", "team-manager-A " + OFFICES),
            Map.entry("supervised", "practitioner-A team-manager-A team-manager-C " + OFFICES),
            Map.entry("for a role", "team-manager-A"),
            Map.entry("for somebody", "team-manager-A practitioner-C"),
            Map.entry(
                    "against somebody",
                    "team-manager-A senior-manager-A senior-manager-C out-of-hours-worker-* front-door-* data-protection-officer-*"),
            Map.entry("reviewed", "practitioner-A team-manager-A reviewing-officer-B " + OFFICES),
            Map.entry("before the court", "practitioner-A team-manager-A legal-C " + OFFICES),
            Map.entry("drawn", "practitioner-A team-manager-A auditor-* " + OFFICES),
            Map.entry("an emergency", "practitioner-A team-manager-A practitioner-C " + OFFICES),
            Map.entry("merged", "practitioner-A team-manager-A practitioner-B team-manager-B " + OFFICES),
            Map.entry("somebody's own", "practitioner-A team-manager-A young-person-B " + OFFICES)));

    private static final Map<String, String> RECORDS = new LinkedHashMap<>();
    private static final Map<String, String> FAMILIES = new LinkedHashMap<>();
    private static final String[] BOSS = App.bearer(App.tokens()
            .of("boss" + RUN, "Boss", "service-manager", List.of("Service" + RUN), TestTokens.ALL_OF_STAFF));

    /** Somebody of a team. */
    record Person(Role role, String team) {

        String id() {
            return role.word() + "-" + team + RUN;
        }

        boolean opens(String kind) {
            return Arrays.stream(OPEN.get(kind).split(" "))
                    .anyMatch(one -> one.equals(role.word() + "-" + team) || one.equals(role.word() + "-*"));
        }

        String[] token() {
            return App.bearer(App.tokens()
                    .of(TestTokens.claims(id())
                            .claim("name", "Made Up")
                            .claim("job", "social-worker")
                            .claim("teams", List.of(team + RUN))
                            .claim("roles", List.of(role.word()))
                            .claim("client_id", "running-record")
                            .claim("record", RECORDS.getOrDefault(team.equals("B") ? "somebody's own" : "", ""))
                            .build()));
        }

        @Override
        public String toString() {
            return role.word() + " of team " + team;
        }
    }

    static Stream<Person> people() {
        return Arrays.stream(Role.values()).flatMap(role -> TEAMS.stream().map(team -> new Person(role, team)));
    }

    @BeforeAll
    static void records() {
        OPEN.keySet().forEach(NoLeaksIT::opened);
        for (String kind : OPEN.keySet()) {
            if (!kind.equals("nobody's yet")) {
                allocated(kind, "holds", "practitioner", "A");
            }
        }
        allocated("shared", "co-works", "practitioner", "B");
        allocated("transferred", "holds", "practitioner", "B");
        ObjectNode closed = example("status-change");
        closed.putArray("statuses");
        act("closed", "/status-changes", closed);
        ObjectNode supervision = example("supervision");
        supervision.set("supervisor", worker("team-manager", "C"));
        act("supervised", "/supervisions", supervision);
        act("for a role", "/restriction", "{\"reason\": \"R\", \"readers\": [\"team-manager\"]}");
        act(
                "for somebody",
                "/restriction",
                "{\"reason\": \"R\", \"readers\": [\"team-manager\", \"practitioner-C%s\"]}".formatted(RUN));
        act(
                "against somebody",
                "/restriction",
                "{\"reason\": \"R\", \"against\": [\"practitioner-A%s\", \"senior-manager-B%s\"]}".formatted(RUN, RUN));
        involved("reviewed", "reviewing-officer", "B");
        involved("before the court", "legal", "C");
        assertThat(App.ask(
                                "POST",
                                path("an emergency") + "/emergency-access",
                                "{\"reason\": \"Now\", \"minutes\": 240}",
                                new Person(Role.PRACTITIONER, "C").token())
                        .status())
                .isEqualTo(201);
        String other = ok(App.ask(
                        "POST",
                        "/api/records",
                        Samples.child("Wren", "Other" + RUN),
                        new Person(Role.PRACTITIONER, "B").token()))
                .text("/record");
        act("merged", "/merging", "{\"into\": \"%s\", \"reason\": \"The same child\"}".formatted(other));
        drawn();
    }

    @ParameterizedTest
    @MethodSource("people")
    void eachOpensWhatIsTheirsAndIsToldOfNothingElse(Person person) {
        String[] token = person.token();
        List<String> wrong = new ArrayList<>();
        List<String> closed = new ArrayList<>();
        OPEN.keySet().forEach(kind -> {
            if (!person.opens(kind)) {
                closed.add(RECORDS.get(kind));
                closed.add(FAMILIES.get(kind));
            }
            for (String view : List.of("", "/running-record", "/history", "/access")) {
                App.Answer answer = App.ask("GET", path(kind) + view, "", token);
                boolean door = DoorTable.roles("GET", path(kind) + view).contains(person.role());
                int expected = !door ? 403 : person.opens(kind) ? 200 : 404;
                if (answer.status() != expected) {
                    wrong.add(kind + view + " answers " + answer.status() + " and not " + expected);
                }
            }
        });

        assertThat(wrong).isEmpty();
        for (String answer : answers(person, token)) {
            assertThat(closed).noneMatch(answer::contains);
        }
    }

    /** So that the lists above are not empty for another reason. */
    @Test
    void whatIsTheirsIsInTheirLists() {
        Person manager = new Person(Role.TEAM_MANAGER, "A");
        await().untilAsserted(() -> {
            String answers = String.join("\n", answers(manager, manager.token()));
            for (String kind : List.of("nobody's yet", "held", "shared", "closed", "for a role", "an emergency")) {
                assertThat(answers).contains(RECORDS.get(kind), FAMILIES.get(kind));
            }
        });
    }

    @Test
    void everyKindIsThere() {
        assertThat(RECORDS).hasSameSizeAs(OPEN);
        assertThat(Set.copyOf(RECORDS.values())).hasSameSizeAs(OPEN.keySet());
    }

    /** Everything that is not about one record, as far as it is open to the person. */
    private static List<String> answers(Person person, String[] token) {
        String later =
                URLEncoder.encode(Instant.now().plus(Duration.ofDays(400)).toString(), StandardCharsets.UTF_8);
        List<String> answers = Stream.of(
                        "/api/overdue?size=1000&asAt=" + later,
                        "/api/expectations/overdue?size=1000&asAt=" + later,
                        "/api/timeliness?team=A" + RUN,
                        "/api/workers",
                        "/api/workers/practitioner-A" + RUN,
                        "/api/workers/practitioner-A" + RUN + "/oversight",
                        "/api/emergency-access",
                        "/api/unusual-access")
                .map(list -> App.ask("GET", list, "", token))
                .map(answer -> withoutRefusals(answer, person))
                .collect(Collectors.toCollection(ArrayList::new));
        FAMILIES.forEach((kind, family) -> answers.add(App.ask(
                        "POST",
                        "/api/search",
                        "{\"given\": \"Wren\", \"family\": \"%s\", \"birth\": \"2019-03-04\"}".formatted(family),
                        token)
                .body()
                .toString()));
        return answers;
    }

    /** Whoever watches over all access is told of every refusal, whether or not there is such a record. */
    private static String withoutRefusals(App.Answer answer, Person person) {
        return answer.body()
                        .at("/unusual")
                        .valueStream()
                        .filter(line -> !line.at("/refused").asBoolean())
                        .map(JsonNode::toString)
                        .collect(Collectors.joining())
                + (person.role() == Role.DATA_PROTECTION_OFFICER
                                && answer.body().has("unusual")
                        ? ""
                        : answer.body().toString());
    }

    private static void opened(String kind) {
        String family = "Kind-" + RECORDS.size() + RUN;
        FAMILIES.put(kind, family);
        String[] ada = new Person(Role.PRACTITIONER, "A").token();
        RECORDS.put(
                kind,
                ok(App.ask("POST", "/api/records", Samples.child("Wren", family), ada))
                        .text("/record"));
        if (kind.equals("merged")) {
            // what is planned has to be called off first
            return;
        }
        Instant start = Instant.now().plus(Duration.ofHours(1));
        ok(App.ask(
                "POST",
                path(kind) + "/planned-visits",
                """
                {"reason": "CP visit", "type": "cp", "mode": "in-person", "start": "%s", "end": "%s", "place": {"setting": "home"},
                 "visitor": {"id": "practitioner-A%s", "name": "Made Up", "role": "social-worker", "team": "A%s"}}""".formatted(start, start.plus(Duration.ofHours(1)), RUN, RUN),
                ada));
    }

    private static void allocated(String kind, String share, String role, String team) {
        ObjectNode allocation = example("case-allocation").put("share", share);
        allocation.remove("actions");
        allocation.set("to", worker(role, team));
        act(kind, "/allocations", allocation);
    }

    private static void involved(String kind, String role, String team) {
        ObjectNode involvement = (ObjectNode) Samples.json("{\"as\": \"%s\", \"reason\": \"R\"}".formatted(role));
        involvement.set("person", worker(role, team));
        act(kind, "/involvements", involvement);
    }

    /** Of the cases of a worker, of which there is one. */
    private static void drawn() {
        allocated("drawn", "holds", "drawn", "A");
        ok(App.ask(
                "POST",
                "/api/audits",
                "{\"area\": \"assessment\", \"worker\": \"drawn-A%s\"}".formatted(RUN),
                new Person(Role.AUDITOR, "C").token()));
        allocated("drawn", "holds", "practitioner", "A");
    }

    private static ObjectNode worker(String role, String team) {
        return (ObjectNode) Samples.json("""
                {"id": "%s-%s%s", "name": "Made Up", "role": "social-worker", "team": "%s%s"}""".formatted(role, team, RUN, team, RUN));
    }

    private static void act(String kind, String door, Object body) {
        ok(App.ask("POST", path(kind) + door, body.toString(), BOSS));
    }

    private static ObjectNode example(String kind) {
        return (ObjectNode)
                App.get("/api/templates/" + kind).body().at("/example").deepCopy();
    }

    private static String path(String kind) {
        return "/api/records/" + RECORDS.get(kind);
    }

    private static App.Answer ok(App.Answer answer) {
        assertThat(answer.status()).as(answer.body().toString()).isLessThan(300);
        return answer;
    }
}
