package org.runningrecord.command.shell;

import java.util.List;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.jspecify.annotations.NullUnmarked;
import org.runningrecord.command.state.CaseState;
import org.runningrecord.command.state.Evolution;
import org.runningrecord.events.RecordEvent;

/** One child's record as Axon sees it: a stream, and the state its events fold to. It decides nothing. */
@NullUnmarked
public final class CaseRecord {

    @AggregateIdentifier
    private String stream;

    private CaseState state;

    /** Needed by Axon, which fills the shell by replaying events. */
    CaseRecord() {}

    private CaseRecord(CaseState state) {
        this.stream = state.record().stream();
        this.state = state;
    }

    /** A record whose state is known already. */
    public static CaseRecord warm(CaseState state) {
        return new CaseRecord(state);
    }

    /** A record that begins with these events. */
    public static CaseRecord beginning(List<? extends RecordEvent> events) {
        CaseRecord record = new CaseRecord();
        record.apply(events);
        return record;
    }

    public CaseState state() {
        return state;
    }

    void apply(List<? extends RecordEvent> events) {
        events.forEach(AggregateLifecycle::apply);
    }

    @EventSourcingHandler
    void on(RecordEvent event) {
        state = Evolution.evolve(state, event);
        stream = state.record().stream();
    }
}
