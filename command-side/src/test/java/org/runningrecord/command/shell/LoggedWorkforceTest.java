package org.runningrecord.command.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.runningrecord.command.Given;
import org.runningrecord.events.EventCatalogue;
import org.runningrecord.events.EventName;
import org.runningrecord.events.WorkforceEvent;
import org.runningrecord.events.WorkforceEvent.CaseLeft;
import org.runningrecord.events.WorkforceEvent.CaseTaken;
import org.runningrecord.events.WorkforceEvent.CaseloadDiscussed;
import org.runningrecord.events.value.CaseloadDiscussion;
import org.runningrecord.events.value.EntryId;
import org.runningrecord.events.value.Narrative;
import org.runningrecord.events.value.RecordId;
import org.runningrecord.events.value.Recorded;
import org.runningrecord.events.value.When;
import org.runningrecord.log.LogEvent;
import org.runningrecord.log.NewCommit;
import org.runningrecord.log.codec.EventCodec;
import org.runningrecord.log.sqlite.SqliteLogStore;

/** Whether a caseload was discussed since the last case came: the days on which it happened say so, and not when it was recorded. */
class LoggedWorkforceTest {

    private final EventCodec codec = new EventCodec();

    @TempDir
    private Path folder;

    @Test
    void theDayOnWhichTheCaseCameCounts() {
        assertThat(discussed(taken("2026-11-02", true), discussion("2026-11-02T10:00:00Z")))
                .isTrue();
        assertThat(discussed(discussion("2026-11-02"), taken("2026-11-02T15:00:00Z", true)))
                .isTrue();
        assertThat(discussed(taken("2026-11-02", true), discussion("2026-11-01")))
                .isFalse();
        assertThat(discussed(taken("2026-11-01", true), discussion("2026-11-02"), taken("2026-11-03", true)))
                .isFalse();
    }

    @Test
    void aCaseThatIsSharedInAsksForNothing() {
        assertThat(discussed(taken("2026-11-02", true), discussion("2026-11-02"), taken("2026-11-05", false)))
                .isTrue();
    }

    @Test
    void aDateThatWasPutRightCounts() {
        assertThat(discussed(taken("2026-11-05", true), taken("2026-11-02", true), discussion("2026-11-03")))
                .isTrue();
        assertThat(discussed(taken("2026-11-02", true), discussion("2026-11-03"), taken("2026-11-05", true)))
                .isFalse();
    }

    @Test
    void aCaseThatLeftAgainAsksForNothing() {
        assertThat(discussed(
                        taken("2026-11-02", true),
                        discussion("2026-11-03"),
                        taken(Given.TOM, "2026-11-05", true),
                        new CaseLeft("w-sam", recorded(), Given.TOM)))
                .isTrue();
        assertThat(discussed(taken(Given.TOM, "2026-11-05", true), taken("2026-11-02", true), discussion("2026-11-03")))
                .as("the other is still there")
                .isFalse();
    }

    @Test
    void whereTheDayIsNotKnownItIsThatOfTheRecording() {
        assertThat(discussed(taken(null, true), discussion("2026-11-06"))).isTrue();
        assertThat(discussed(taken(null, true), discussion("2026-11-04"))).isFalse();
    }

    private boolean discussed(WorkforceEvent... events) {
        Path file = folder.resolve(UUID.randomUUID() + ".db");
        try (SqliteLogStore log = SqliteLogStore.open(file, Clock.systemUTC())) {
            List<LogEvent> written = new ArrayList<>();
            for (WorkforceEvent event : events) {
                EventName name = EventCatalogue.nameOf(event.getClass());
                written.add(new LogEvent(
                        event.stream(),
                        written.size(),
                        UUID.randomUUID().toString(),
                        name.name(),
                        name.revision(),
                        LogEvent.JSON,
                        codec.write(event),
                        new byte[0]));
            }
            log.append(new NewCommit(written, null, null));
            return new LoggedWorkforce(log, codec, Instant.parse("2026-11-25T10:00:00Z"), ZoneId.of("Europe/London"))
                    .discussedSinceLastCase("w-sam");
        }
    }

    private static CaseTaken taken(@Nullable String since, boolean holds) {
        return taken(Given.MIA, since, holds);
    }

    private static CaseTaken taken(RecordId record, @Nullable String since, boolean holds) {
        return new CaseTaken(
                "w-sam",
                recorded(),
                record,
                new EntryId(record, 1),
                holds,
                List.of(record),
                null,
                null,
                since == null ? null : When.parse(since));
    }

    private static CaseloadDiscussed discussion(String on) {
        return new CaseloadDiscussed(
                "w-sam",
                recorded(),
                new CaseloadDiscussion(When.parse(on), "Max Imaginary", Narrative.of("Two cases go to North")));
    }

    private static Recorded recorded() {
        return new Recorded(Instant.parse("2026-11-05T09:00:00Z"), Given.DAWN);
    }
}
