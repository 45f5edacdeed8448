package org.runningrecord.command.state;

import static org.assertj.core.api.Assertions.assertThat;
import static org.runningrecord.command.Given.MIA;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.runningrecord.command.Given;
import org.runningrecord.command.Story;
import org.runningrecord.events.EntryEvent;
import org.runningrecord.events.EventCatalogue;
import org.runningrecord.events.EventName;
import org.runningrecord.events.PlannedVisitEvent.VisitPlanned;
import org.runningrecord.events.RecordEvent;
import org.runningrecord.log.LogEvent;
import org.runningrecord.log.codec.EventCodec;

/** Laws of the fold, whatever is asked of a record and in whatever order. */
class EvolutionLawTest {

    private static final EventCodec CODEC = new EventCodec();

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
    void theVersionIsTheLastSequenceAndEntriesAreNamedByTheirs(@ForAll("stories") List<Asked> story) {
        List<RecordEvent> events = told(story).events(MIA);
        CaseState state = told(story).state(MIA);

        assertThat(state.version()).isEqualTo(events.size() - 1);
        for (int sequence = 0; sequence < events.size(); sequence++) {
            if (events.get(sequence) instanceof EntryEvent entry) {
                assertThat(entry.entry().sequence()).isEqualTo(sequence);
                assertThat(state.entry(entry.entry())).isNotNull();
            }
            if (events.get(sequence) instanceof VisitPlanned planned) {
                assertThat(planned.planned().sequence()).isEqualTo(sequence);
                assertThat(state.plan(planned.planned())).isNotNull();
            }
        }
    }

    @Property(tries = 100)
    void replayingWhatWasStoredGivesTheStateThatWasLive(@ForAll("stories") List<Asked> story) {
        Given live = told(story);
        CaseState replayed = null;
        for (RecordEvent event : live.events(MIA)) {
            replayed = Evolution.evolve(replayed, stored(event));
        }

        assertThat(replayed).isEqualTo(live.state(MIA));
    }

    @Property(tries = 100)
    void onlyWhatWasMarkedOrStandsThereByRuleIsSignificantAndAPlanIsCancelledOrFulfilledNotBoth(
            @ForAll("stories") List<Asked> story) {
        CaseState state = told(story).state(MIA);

        state.entries().forEach((sequence, entry) -> {
            assertThat(entry.versions()).isPositive();
            assertThat(entry.latest()).isBetween(sequence, state.version());
            assertThat(entry.significant()
                            && entry.lines() == 0
                            && !entry.kind().equals("imported-fact"))
                    .isFalse();
        });
        state.plans()
                .values()
                .forEach(plan -> assertThat(plan.cancelled() && plan.fulfilledBy() != null)
                        .isFalse());
    }

    private static Given told(List<Asked> story) {
        Given given = Given.twoRecords();
        story.forEach(asked -> asked.what().tell(given, asked.about()));
        return given;
    }

    private static RecordEvent stored(RecordEvent event) {
        EventName name = EventCatalogue.nameOf(event.getClass());
        return (RecordEvent) CODEC.read(new LogEvent(
                event.record().stream(),
                0,
                "id",
                name.name(),
                name.revision(),
                LogEvent.JSON,
                CODEC.write(event),
                new byte[0]));
    }
}
