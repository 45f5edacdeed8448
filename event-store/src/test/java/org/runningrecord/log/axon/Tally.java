package org.runningrecord.log.axon;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import org.runningrecord.events.ClaimEvent.LikenessNoted;
import org.runningrecord.events.value.Practitioner;
import org.runningrecord.events.value.RecordId;
import org.runningrecord.events.value.Recorded;
import org.runningrecord.log.LogStore;
import org.runningrecord.log.codec.EventCodec;

/** The smallest aggregate there can be: it counts its events. */
@NullUnmarked
final class Tally {

    private static final RecordId RECORD = new RecordId("6f1c1f0e-2b7a-4d3e-9a55-0c8f8c1d2e3f");
    private static final Recorded RECORDED =
            new Recorded(Instant.EPOCH, new Practitioner("p1", "A. Worker", "social-worker", "north"));

    static final String STREAM = RECORD.stream();

    record State(String stream, int count) {

        byte[] bytes() {
            return (stream + " " + count).getBytes(StandardCharsets.UTF_8);
        }

        static State of(byte[] bytes) {
            String[] parts = new String(bytes, StandardCharsets.UTF_8).split(" ");
            return new State(parts[0], Integer.parseInt(parts[1]));
        }
    }

    @AggregateIdentifier
    private String stream;

    private int count;

    Tally() {}

    private Tally(State state) {
        this.stream = state.stream();
        this.count = state.count();
    }

    State state() {
        return new State(stream, count);
    }

    void note(int times) {
        for (int i = 0; i < times; i++) {
            AggregateLifecycle.apply(new LikenessNoted(RECORD, RECORDED, List.of()));
        }
    }

    @EventSourcingHandler
    void on(LikenessNoted event) {
        stream = event.record().stream();
        count++;
    }

    /** A node of the service: a repository of its own on a log that it may share. */
    static final class Node {

        private final WarmRepository<Tally, State> tallies;

        Node(LogStore log, @Nullable StateSnapshots<State> snapshots) {
            EventStore events = EmbeddedEventStore.builder()
                    .storageEngine(new LogEventStorageEngine(log, new LogMessages(new EventCodec())))
                    .build();
            this.tallies = new WarmRepository<>(Tally.class, events, Tally::new, Tally::state, 100, snapshots);
        }

        void begin(int times) {
            DefaultUnitOfWork.startAndGet(GenericCommandMessage.asCommandMessage("begin"))
                    .executeWithResult(() -> tallies.newInstance(() -> {
                        Tally tally = new Tally();
                        tally.note(times);
                        return tally;
                    }))
                    .getPayload();
        }

        /** Notes so many more. Returns how many there were as this node saw it when it decided. */
        int note(int times) {
            return DefaultUnitOfWork.startAndGet(GenericCommandMessage.asCommandMessage("note"))
                    .executeWithResult(() -> {
                        var tally = tallies.load(STREAM);
                        int seen = tally.invoke(Tally::state).count();
                        tally.execute(each -> each.note(times));
                        return seen;
                    })
                    .getPayload();
        }
    }
}
