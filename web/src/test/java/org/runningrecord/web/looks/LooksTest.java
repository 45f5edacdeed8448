package org.runningrecord.web.looks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.runningrecord.events.LookEvent;
import org.runningrecord.events.LookEvent.LookRefused;
import org.runningrecord.events.LookEvent.RecordLookedAt;
import org.runningrecord.events.value.EntryId;
import org.runningrecord.events.value.RecordId;
import org.runningrecord.log.LogUnavailable;
import org.runningrecord.log.codec.EventCodec;
import org.runningrecord.log.sqlite.SqliteLogStore;
import org.runningrecord.web.access.Caller;
import org.runningrecord.web.access.Relationship;
import org.runningrecord.web.access.Right;
import org.runningrecord.web.access.Role;
import org.runningrecord.web.signin.SignedIn;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.servlet.HandlerMapping;

/** What the access log is told, and that nothing goes on where it cannot be. */
class LooksTest {

    private static final Instant NOW = Instant.parse("2026-11-26T12:00:00.123Z");
    private static final RecordId MIA = new RecordId("5d7e0b0a-94b1-4a2c-8a55-0f1d8f7c2a11");

    private final EventCodec codec = new EventCodec();

    @TempDir
    private Path folder;

    private LookLog log;
    private Looks looks;

    @BeforeEach
    void open() {
        log = new LookLog(SqliteLogStore.open(folder.resolve("looks.db"), Clock.systemUTC()));
        looks = new Looks(log, codec, Clock.fixed(NOW, ZoneOffset.UTC));
    }

    @AfterEach
    void close() {
        log.close();
    }

    @Test
    void aLookSaysWhoAsWhatAtWhichDoorAndByWhatRight() {
        MockHttpServletRequest request = request("GET", "/api/records/" + MIA + "/entries/" + MIA + ".7/file");
        request.setAttribute(
                HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE, "/api/records/{id}/entries/{entryId}/file");
        request.setAttribute(
                HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE, Map.of("id", MIA.value(), "entryId", MIA + ".7"));

        looks.shown(request, Map.of(MIA, new Right(Relationship.EMERGENCY, 12L)));

        RecordLookedAt look = (RecordLookedAt) all(MIA).get(0);
        assertThat(look.recorded().at()).isEqualTo(NOW);
        assertThat(look.recorded().by().id()).isEqualTo("w-sam");
        assertThat(look.recorded().through().system()).isEqualTo("visiting-app");
        assertThat(look.roles()).containsExactly("practitioner");
        assertThat(look.view()).isEqualTo("entries/{entryId}/file");
        assertThat(look.entry()).isEqualTo(new EntryId(MIA, 7));
        assertThat(look.right()).isEqualTo("emergency");
        assertThat(look.emergency()).isEqualTo(12);
    }

    @Test
    void nothingThatACallerMadeUpGetsIn() {
        looks.refused(request("GET", "/api/records/" + MIA + "/mia-has-told/her-teacher"), MIA);

        assertThat(all(MIA)).hasSize(1).first().isInstanceOfSatisfying(LookRefused.class, refused -> {
            assertThat(refused.view()).isEqualTo("**");
            assertThat(refused.write()).isFalse();
        });
        assertThat(new String(log.store().read(0, 1).get(0).events().get(0).payload()))
                .doesNotContain("told", "teacher");
    }

    @Test
    void whoMayNotGoThroughADoorIsNotedWithTheRolesTheyHave() {
        looks.refused(request("POST", "/api/records/" + MIA + "/supervisions"), MIA);

        assertThat(all(MIA)).hasSize(1).first().isInstanceOfSatisfying(LookRefused.class, refused -> {
            assertThat(refused.view()).isEqualTo("supervisions");
            assertThat(refused.roles()).containsExactly("practitioner");
            assertThat(refused.write()).isTrue();
        });
    }

    @Test
    void ofAListEachRecordIsNotedInCommitsOfNoMoreThanFifty() {
        Map<RecordId, Right> many = new LinkedHashMap<>();
        for (int i = 0; i < 120; i++) {
            many.put(new RecordId(UUID.randomUUID().toString()), new Right(Relationship.OFFICE, null));
        }

        looks.shown(request("GET", "/api/emergency-access"), many);

        assertThat(log.store().read(0, 10))
                .extracting(commit -> commit.events().size())
                .containsExactly(50, 50, 20);
        many.keySet()
                .forEach(record -> assertThat(all(record))
                        .hasSize(1)
                        .first()
                        .satisfies(look -> assertThat(look.view()).isEqualTo("emergency-access")));
    }

    @Test
    void whereItCannotBeWrittenTheCallFails() {
        log.close();

        assertThatThrownBy(() -> looks.shown(
                        request("GET", "/api/records/" + MIA), Map.of(MIA, new Right(Relationship.HOLDS, null))))
                .isInstanceOf(LogUnavailable.class);
        assertThatThrownBy(() -> looks.refused(request("GET", "/api/records/" + MIA), MIA))
                .isInstanceOf(LogUnavailable.class);
    }

    private List<LookEvent> all(RecordId record) {
        return log.store().readLast(LookEvent.streams(record), Long.MAX_VALUE, 100).stream()
                .map(stored -> (LookEvent) codec.read(stored.event()))
                .toList();
    }

    private static MockHttpServletRequest request(String method, String path) {
        MockHttpServletRequest request = new MockHttpServletRequest(method, path);
        request.setServletPath(path);
        request.setUserPrincipal(new SignedIn(new Caller(
                "w-sam",
                "Sam Sample",
                "social-worker",
                List.of("North"),
                Set.of(Role.PRACTITIONER),
                "visiting-app",
                null)));
        return request;
    }
}
