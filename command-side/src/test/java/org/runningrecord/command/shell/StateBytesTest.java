package org.runningrecord.command.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.runningrecord.command.Given.MIA;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;
import org.runningrecord.command.Given;
import org.runningrecord.command.Story;
import org.runningrecord.command.state.ActionStates;
import org.runningrecord.command.state.BySequence;
import org.runningrecord.command.state.CaseState;
import org.runningrecord.command.state.EntryState;
import org.runningrecord.command.state.ExpectationState;
import org.runningrecord.command.state.ExpectationState.Became;
import org.runningrecord.command.state.ExpectationState.Met;
import org.runningrecord.command.state.RecordStanding;
import org.runningrecord.command.state.Standing;
import org.runningrecord.command.state.Standing.OpenDispute;
import org.runningrecord.command.state.TakenIn;
import org.runningrecord.events.value.Deadline;
import org.runningrecord.events.value.Occurrence;
import org.runningrecord.events.value.PolicyVersion;
import org.runningrecord.events.value.When;
import org.runningrecord.web.access.Ties;
import org.runningrecord.web.access.Turn;

class StateBytesTest {

    private static final Ties TIES = new Ties(
            "w-sam",
            "North",
            List.of(
                    new Turn(3, "2026-10-05", Turn.Kind.HOLDS, "w-ada", "North"),
                    new Turn(9, "2026-11", Turn.Kind.CLOSED, null, null)),
            List.of(new Ties.Involved("r-rio", "reviewing-officer")),
            true,
            new Ties.Restricted(List.of("team-manager"), List.of("w-ina"), "2027-01-01"),
            List.of(new Ties.Emergency(12, "w-tia", Instant.parse("2026-11-26T04:00:00Z"), true)),
            List.of(new Ties.RestrictedEntry(4, List.of("team-manager", "w-ina"), "m-max")),
            Given.TOM.value());

    record Asked(Story what, long about) {}

    @Provide
    Arbitrary<List<Asked>> stories() {
        return Combinators.combine(
                        Arbitraries.of(Story.class), Arbitraries.longs().between(1, 8))
                .as(Asked::new)
                .list()
                .ofMaxSize(25);
    }

    @Property(tries = 200)
    void aStateIsReadAsItWasWritten(@ForAll("stories") List<Asked> story) {
        Given given = Given.twoRecords();
        story.forEach(asked -> asked.what().tell(given, asked.about()));
        CaseState state = given.state(MIA);
        assertThat(StateBytes.read(StateBytes.write(state))).isEqualTo(state);
    }

    @Test
    void anOddStateToo() {
        BySequence<EntryState> entries = BySequence.<EntryState>empty()
                .with(
                        9_999_999_999L,
                        new EntryState(
                                "visit",
                                "Zoë",
                                Instant.MIN,
                                Integer.MAX_VALUE,
                                Long.MAX_VALUE,
                                1,
                                true,
                                true,
                                0L,
                                new ActionStates(9, Set.of(1, 9), Map.of(1, Set.of(4L)), Map.of(9, Set.of(-1L, 7L))),
                                new Occurrence(
                                        9_999_999_999L, "core-group", When.parse("2026-09~"), 3L, "", List.of("a", "")),
                                new Standing(
                                        true,
                                        5L,
                                        7L,
                                        2,
                                        Map.of(
                                                1,
                                                new OpenDispute(3, Instant.MAX),
                                                2,
                                                new OpenDispute(1, Instant.EPOCH)))))
                .with(3, entry("", Instant.MAX, 1, 3, 0, 12L, ActionStates.NONE));
        CaseState state = new CaseState(
                MIA,
                Long.MAX_VALUE,
                new RecordStanding(
                        Given.TOM.value(),
                        Set.of("another"),
                        When.parse("2026-09~"),
                        List.of(new TakenIn(
                                "another",
                                7,
                                9,
                                new Occurrence(-1, "visit", When.parse("2026"), 0L, null, List.of()),
                                true))),
                entries,
                BySequence.empty(),
                HashTreePMap.empty(),
                HashTreePMap.<String, ExpectationState>empty()
                        .plus(
                                "a",
                                new ExpectationState(1, deadline(null, "None"), Instant.MAX, Became.CALLED_OFF, null))
                        .plus(
                                "b",
                                new ExpectationState(
                                        2,
                                        deadline(Instant.MIN, null),
                                        Instant.MIN,
                                        Became.MET,
                                        new Met(7, true, false))),
                TIES);
        assertThat(StateBytes.read(StateBytes.write(state))).isEqualTo(state);
    }

    @Test
    void tenThousandEntriesTakeLessThanThreeHundredKilobytes() {
        Random random = new Random(5);
        BySequence.Building<EntryState> entries = new BySequence.Building<>();
        for (int i = 1; i <= 10_000; i++) {
            Instant recorded = Instant.EPOCH.plusSeconds(i * 100_000L).plusMillis(random.nextInt(1_000));
            EntryState entry = entry("w-" + random.nextInt(400), recorded, 2, i + 900, 1, i - 1L, THREE);
            entries.add(i, i % 20 == 0 ? visited(entry, i, recorded) : entry);
        }
        PMap<String, ExpectationState> expectations = HashTreePMap.empty();
        for (int i = 20; i <= 10_000; i += 20) {
            ExpectationState met = new ExpectationState(
                    i + 1,
                    deadline(Instant.ofEpochSecond(i), null),
                    Instant.ofEpochSecond(i),
                    Became.MET,
                    new Met(i + 20L, false, true));
            expectations = expectations.plus("cp-visit/7/" + i, met);
        }
        CaseState state = new CaseState(
                MIA,
                20_000,
                RecordStanding.OPEN,
                entries.built(),
                BySequence.empty(),
                HashTreePMap.empty(),
                expectations,
                TIES);
        assertThat(StateBytes.write(state).length).isLessThan(300_000);
        assertThat(StateBytes.read(StateBytes.write(state))).isEqualTo(state);
    }

    @Test
    void whatWasCutOffIsNotRead() {
        byte[] written = StateBytes.write(Given.twoRecords().state(MIA));
        assertThatThrownBy(() -> StateBytes.read(Arrays.copyOf(written, written.length - 1)))
                .isInstanceOf(RuntimeException.class);
    }

    private static Deadline deadline(@Nullable Instant due, @Nullable String none) {
        return new Deadline(Instant.EPOCH, due, due, none, none, new PolicyVersion("england-default", 2, "5a1f"));
    }

    private static EntryState visited(EntryState entry, long sequence, Instant at) {
        When when = When.at(at.atOffset(ZoneOffset.ofHours(1)));
        return new EntryState(
                entry.kind(),
                entry.author(),
                entry.recorded(),
                entry.versions(),
                entry.latest(),
                entry.lines(),
                entry.significant(),
                entry.tellsRisk(),
                entry.meets(),
                entry.actions(),
                new Occurrence(sequence, "visit", when, null, "social-worker", List.of()),
                entry.standing());
    }

    private static final ActionStates THREE = new ActionStates(3, Set.of(1, 2, 3), Map.of(), Map.of());

    private static EntryState entry(
            String author, Instant recorded, int versions, long latest, int lines, Long meets, ActionStates actions) {
        return new EntryState(
                "contact",
                author,
                recorded,
                versions,
                latest,
                lines,
                true,
                false,
                meets,
                actions,
                null,
                Standing.ORDINARY);
    }
}
