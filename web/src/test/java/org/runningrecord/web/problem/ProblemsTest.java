package org.runningrecord.web.problem;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.runningrecord.log.LogFull;
import org.runningrecord.log.LogUnavailable;
import org.runningrecord.log.UnreadableEvent;
import org.runningrecord.log.codec.EventCodec;
import org.runningrecord.log.sqlite.SqliteLogStore;
import org.runningrecord.web.looks.LookLog;
import org.runningrecord.web.looks.Looks;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.mock.web.MockHttpServletRequest;

/** What went wrong, as RFC 9457 says it. */
class ProblemsTest {

    private static final HttpServletRequest REQUEST = new MockHttpServletRequest("GET", "/api/templates");

    @TempDir
    static Path folder;

    private static LookLog log;

    private final Problems problems = new Problems(new Looks(log, new EventCodec(), Clock.systemUTC()));

    @BeforeAll
    static void openLog() {
        log = new LookLog(SqliteLogStore.open(folder.resolve("looks.db"), Clock.systemUTC()));
    }

    @AfterAll
    static void closeLog() {
        log.close();
    }

    @ParameterizedTest
    @EnumSource(Refused.Kind.class)
    void everyRefusalHasItsStatusTypeAndTitle(Refused.Kind kind) {
        ResponseEntity<ProblemDetail> answer = problems.refused(Refused.because(kind, "This is why"), REQUEST);

        assertThat(answer.getStatusCode().value()).isEqualTo(kind.status());
        assertThat(answer.getHeaders().getContentType()).isEqualTo(MediaType.APPLICATION_PROBLEM_JSON);
        assertThat(answer.getBody().getType())
                .hasToString("urn:running-record:problem:"
                        + kind.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'));
        assertThat(answer.getBody().getTitle()).isEqualTo(kind.title());
        assertThat(answer.getBody().getDetail()).isEqualTo("This is why");
    }

    @Test
    void everyFaultIsNamed() {
        List<Fault> faults = List.of(new Fault("/a", "One"), new Fault("/b", "Two"));

        assertThat(problems.refused(Refused.of(faults), REQUEST).getBody().getProperties())
                .containsEntry("errors", faults);
    }

    @Test
    void moreCanBeSaid() {
        Refused refused = Refused.because(Refused.Kind.STALE, "Read it again").with("sequence", 7L);

        assertThat(problems.refused(refused, REQUEST).getBody().getProperties()).containsEntry("sequence", 7L);
    }

    @Test
    void aReadThatFailsIsJustAskedAgain() {
        assertThat(problems.unavailable(new LogUnavailable("gone", null), HttpMethod.GET)
                        .getBody()
                        .getDetail())
                .doesNotContain("idempotency");
    }

    @Test
    void whereThereIsNoRoomItSaysSo() {
        ResponseEntity<ProblemDetail> answer = problems.unavailable(new LogFull(null), HttpMethod.POST);

        assertThat(answer.getStatusCode().value()).isEqualTo(503);
        assertThat(answer.getHeaders().getFirst("Retry-After")).isEqualTo("1");
        assertThat(answer.getBody().getDetail()).contains("no room", "same idempotency key");
    }

    @Test
    void notKnownMeansTheSameKeyAgain() {
        ResponseEntity<ProblemDetail> answer = problems.unavailable(new LogUnavailable("gone", null), HttpMethod.POST);

        assertThat(answer.getStatusCode().value()).isEqualTo(503);
        assertThat(answer.getHeaders().getFirst("Retry-After")).isEqualTo("1");
        assertThat(answer.getBody().getDetail()).contains("same idempotency key");
    }

    @Test
    void anEventOfANewerVersionIsRefusedUntilAVersionThatKnowsItAnswers() {
        UnreadableEvent unknown = new UnreadableEvent(42, new IllegalStateException("what was recorded"));

        ResponseEntity<ProblemDetail> answer = problems.unreadable(unknown, HttpMethod.POST);

        assertThat(answer.getStatusCode().value()).isEqualTo(503);
        assertThat(answer.getBody().getDetail())
                .contains("newer one recorded it", "Nothing was recorded")
                .doesNotContain("what was recorded", "42");
    }
}
