package org.runningrecord.command.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.runningrecord.command.decision.PolicyInForce;
import org.runningrecord.events.PolicyEvent.RecordingPolicyAdopted;
import org.runningrecord.log.LogStore;
import org.runningrecord.log.axon.LogEventStorageEngine;
import org.runningrecord.log.axon.LogMessages;
import org.runningrecord.log.codec.EventCodec;
import org.runningrecord.log.sqlite.SqliteLogStore;
import org.runningrecord.policy.RecordingPolicies;
import org.runningrecord.policy.RecordingPolicy;

class AdoptPolicyHandlerTest {

    private static final Instant MONDAY = Instant.parse("2026-10-05T09:00:00.123456Z");
    private static final Instant TUESDAY = Instant.parse("2026-10-06T09:00:00Z");
    private static final Instant WEDNESDAY = Instant.parse("2026-10-07T09:00:00Z");

    private final EventCodec codec = new EventCodec();

    @TempDir
    Path folder;

    private LogStore log;
    private EventStore events;

    @BeforeEach
    void openTheLog() throws IOException {
        Files.createDirectory(folder.resolve("policies"));
        log = SqliteLogStore.open(folder.resolve("log.db"), Clock.fixed(MONDAY, ZoneOffset.UTC));
        events = EmbeddedEventStore.builder()
                .storageEngine(new LogEventStorageEngine(log, new LogMessages(codec)))
                .build();
    }

    @AfterEach
    void closeTheLog() {
        log.close();
    }

    @Test
    void adoptsTheChosenPolicyAtTheFirstStart() throws IOException {
        write("borough", 1, "");

        PolicyInForce inForce = start("borough", 1, MONDAY);

        assertThat(adoptions()).singleElement().satisfies(adoption -> {
            assertThat(adoption.policy()).isEqualTo(known("borough", 1).version());
            assertThat(adoption.effectiveFrom()).isEqualTo(Instant.parse("2026-10-05T09:00:00.123Z"));
            assertThat(adoption.recorded().at()).isEqualTo(adoption.effectiveFrom());
            assertThat(adoption.recorded().by().name()).isEqualTo("Running Record");
        });
        assertThat(inForce.at(MONDAY).version()).isEqualTo(known("borough", 1).version());
    }

    @Test
    void addsNothingWhenItStartsAgainWithTheSamePolicy() throws IOException {
        write("borough", 1, "");
        start("borough", 1, MONDAY);

        PolicyInForce inForce = start("borough", 1, TUESDAY);

        assertThat(adoptions()).hasSize(1);
        assertThat(inForce.at(TUESDAY).version()).isEqualTo(known("borough", 1).version());
    }

    @Test
    void adoptsAnotherPolicyAfterTheFirstAndComesBackToIt() throws IOException {
        write("borough", 1, "");
        write("borough", 2, "");
        start("borough", 1, MONDAY);
        start("borough", 2, TUESDAY);
        start("borough", 1, WEDNESDAY);

        assertThat(adoptions())
                .extracting(adoption -> adoption.policy().version())
                .containsExactly(1, 2, 1);
    }

    @Test
    void saysWhichPolicyIsInForceAtAMoment() throws IOException {
        write("borough", 1, "");
        write("borough", 2, "");
        start("borough", 1, MONDAY);

        PolicyInForce inForce = start("borough", 2, TUESDAY);

        assertThat(versionAt(inForce, MONDAY)).isEqualTo(1);
        assertThat(versionAt(inForce, TUESDAY.minusMillis(1))).isEqualTo(1);
        assertThat(versionAt(inForce, TUESDAY)).isEqualTo(2);
        assertThat(versionAt(inForce, WEDNESDAY)).isEqualTo(2);
    }

    @Test
    void holdsTheFirstPolicyToBeInForceBeforeAnyWasAdopted() throws IOException {
        write("borough", 1, "");
        write("borough", 2, "");
        start("borough", 1, MONDAY);

        PolicyInForce inForce = start("borough", 2, TUESDAY);

        assertThat(versionAt(inForce, Instant.parse("2019-01-01T00:00:00Z"))).isEqualTo(1);
    }

    @Test
    void refusesToStartWhereAnAdoptedPolicyHasBeenChangedSince() throws IOException {
        write("borough", 1, "");
        start("borough", 1, MONDAY);
        write("borough", 1, "# a remark is a change too\n");

        assertThatThrownBy(() -> start("borough", 1, TUESDAY))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("The recording policy borough version 1 has been changed since it was adopted; "
                        + "other rules are another version");
        assertThat(adoptions()).hasSize(1);
    }

    @Test
    void refusesToStartWithAnotherPolicyWhereOneAdoptedEarlierHasBeenChanged() throws IOException {
        write("borough", 1, "");
        write("borough", 2, "");
        start("borough", 1, MONDAY);
        write("borough", 1, "# changed\n");

        assertThatThrownBy(() -> start("borough", 2, TUESDAY))
                .hasMessageContaining("borough version 1 has been changed");
        assertThat(adoptions()).hasSize(1);
    }

    @Test
    void refusesToStartWhereAnAdoptedPolicyIsMissing() throws IOException {
        write("borough", 1, "");
        start("borough", 1, MONDAY);
        Files.delete(file("borough", 1));

        assertThatThrownBy(() -> start("england-default", 1, TUESDAY))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("The recording policy borough version 1 was adopted and is missing; "
                        + "old versions are never removed");
        assertThat(adoptions()).hasSize(1);
    }

    private PolicyInForce start(String name, int version, Instant now) {
        Clock clock = Clock.fixed(now, ZoneOffset.UTC);
        return new AdoptPolicyHandler(known(), log, events, codec, clock).adopt(known(name, version));
    }

    private RecordingPolicies known() {
        return RecordingPolicies.shippedAnd(folder.resolve("policies"));
    }

    private RecordingPolicy known(String name, int version) {
        return known().find(name, version).orElseThrow();
    }

    private static int versionAt(PolicyInForce inForce, Instant moment) {
        return inForce.at(moment).version().version();
    }

    private List<RecordingPolicyAdopted> adoptions() {
        return log.readStream("policy:adopted", 0).stream()
                .map(stored -> (RecordingPolicyAdopted) codec.read(stored.event()))
                .toList();
    }

    /** A profile that says what the shipped one for England says, under another name and version. */
    private void write(String name, int version, String more) throws IOException {
        try (InputStream shipped =
                RecordingPolicies.class.getResourceAsStream("/recording-policies/england-default-1.yaml")) {
            String profile = new String(shipped.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("policy: england-default\n", "policy: " + name + "\n")
                    .replace("\nversion: 1\n", "\nversion: " + version + "\n");
            Files.writeString(file(name, version), profile + more);
        }
    }

    private Path file(String name, int version) {
        return folder.resolve("policies").resolve(name + "-" + version + ".yaml");
    }
}
