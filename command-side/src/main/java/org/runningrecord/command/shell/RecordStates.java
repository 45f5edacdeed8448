package org.runningrecord.command.shell;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.axonframework.messaging.ResultMessage;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.Repository;
import org.runningrecord.command.state.CaseState;
import org.runningrecord.command.state.EntryState;
import org.runningrecord.events.RecordEvent;
import org.runningrecord.events.value.EntryId;
import org.runningrecord.events.value.RecordId;
import org.runningrecord.web.access.Access;
import org.runningrecord.web.access.Caller;
import org.runningrecord.web.access.Ties;
import org.runningrecord.web.problem.Refused;

/** How it stands with records, asked outside a decision. A decision asks again, for by then it may have changed. */
public final class RecordStates {

    private static final String AUDIT_NOTE = "audit-case-note";

    private final Repository<CaseRecord> records;

    public RecordStates(Repository<CaseRecord> records) {
        this.records = records;
    }

    /** The record of this child that goes on: this one, or the one it was merged into. */
    public RecordId goingOn(RecordId record) {
        String into = of(record).standing().mergedInto();
        return into == null ? record : goingOn(new RecordId(into));
    }

    /** Whether there is such an entry, and it belongs to its record. */
    public boolean onFile(EntryId entry) {
        EntryState state = of(entry.record()).entries().at(entry.sequence());
        return state != null && !state.standing().gone();
    }

    /**
     * Lets nobody go on who may not open the record.
     *
     * @param caller with the roles that the door is open to, and no others
     * @throws Refused as where there is no such record
     */
    public void refuseIfClosed(RecordId record, Caller caller, Instant now, ZoneId zone) {
        if (!opens(record, caller, now, zone)) {
            throw Refused.noSuchRecord(record);
        }
    }

    /**
     * Whether somebody may open a record; nobody may where there is none.
     *
     * @param caller with the roles that the door is open to, and no others
     */
    public boolean opens(RecordId record, Caller caller, Instant now, ZoneId zone) {
        try {
            Ties ties = of(record).ties();
            return Access.of(record, ties, caller, now, zone).isPresent()
                    || ties.goesOnIn() != null && opens(ties.goesOnIn(), caller, now, zone);
        } catch (AggregateNotFoundException e) {
            return false;
        }
    }

    /** Whether somebody works or has worked with the child, or recorded on the file; a note that it was audited is no work on it. */
    public boolean workedOn(RecordId record, String person) {
        CaseState state = of(record);
        return state.ties().turns().stream().anyMatch(turn -> person.equals(turn.person()))
                || state.entries().entrySet().stream()
                        .map(Map.Entry::getValue)
                        .anyMatch(entry ->
                                entry.author().equals(person) && !entry.kind().equals(AUDIT_NOTE));
    }

    /** Adds an event to a record, in the commit of the command that is being decided. */
    public void append(RecordId record, RecordEvent event) {
        records.load(record.stream()).execute(shell -> shell.apply(List.of(event)));
    }

    private CaseState of(RecordId record) {
        Callable<CaseState> load = () -> records.load(record.stream()).invoke(CaseRecord::state);
        ResultMessage<CaseState> result = DefaultUnitOfWork.startAndGet(null).executeWithResult(load);
        if (result.isExceptional()) {
            throw result.exceptionResult() instanceof RuntimeException known
                    ? known
                    : new IllegalStateException(result.exceptionResult());
        }
        return result.getPayload();
    }
}
