package org.runningrecord.command.shell;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.MessageHandler;
import org.axonframework.modelling.command.Aggregate;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.Repository;
import org.runningrecord.command.caseload.CaseloadChanges;
import org.runningrecord.command.decision.Addressed;
import org.runningrecord.command.decision.ChildCommand;
import org.runningrecord.command.decision.Contents;
import org.runningrecord.command.decision.Decider;
import org.runningrecord.command.decision.DecisionContext;
import org.runningrecord.command.decision.PolicyInForce;
import org.runningrecord.command.decision.UploadedFiles;
import org.runningrecord.command.state.CaseState;
import org.runningrecord.events.EntryEvent;
import org.runningrecord.events.RecordEvent;
import org.runningrecord.events.value.EntryId;
import org.runningrecord.events.value.RecordId;
import org.runningrecord.web.problem.Refused;

/**
 * Handles every command on the records of one or more children in the same way: load the records in the order of their ids, decide for each, and apply
 * all that was decided as one commit.
 */
public final class ChildCommandHandler<C extends ChildCommand> implements MessageHandler<CommandMessage<?>> {

    private final Class<? extends C> type;
    private final Decider<C> decider;
    private final Repository<CaseRecord> records;
    private final Contents contents;
    private final UploadedFiles uploaded;
    private final WorkforceStreams workforce;
    private final SourceEntries sources;
    private final MovedOn moved;
    private final PolicyInForce policy;
    private final Clock clock;

    public ChildCommandHandler(
            Class<? extends C> type,
            Decider<C> decider,
            Repository<CaseRecord> records,
            Contents contents,
            UploadedFiles uploaded,
            WorkforceStreams workforce,
            SourceEntries sources,
            MovedOn moved,
            PolicyInForce policy,
            Clock clock) {
        this.type = type;
        this.decider = decider;
        this.records = records;
        this.contents = contents;
        this.uploaded = uploaded;
        this.workforce = workforce;
        this.sources = sources;
        this.moved = moved;
        this.policy = policy;
        this.clock = clock;
    }

    @Override
    public Object handle(CommandMessage<?> message) {
        C command = type.cast(message.getPayload());
        Asked asked = Asked.of(message);
        Map<RecordId, Aggregate<CaseRecord>> loaded = new LinkedHashMap<>();
        Map<RecordId, CaseState> states = new LinkedHashMap<>();
        for (RecordId record : command.records()) {
            Aggregate<CaseRecord> aggregate = load(record);
            loaded.put(record, aggregate);
            states.put(record, aggregate.invoke(CaseRecord::state));
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        ZoneId zone = policy.at(now).zone();
        states.values()
                .forEach(state -> asked.refuseIfClosed(
                        command, state, now, zone, other -> load(other).invoke(CaseRecord::state)));
        if (command.again(List.of()) != null) {
            sources.refuseIfSent(asked.through());
        }
        CaseState first = states.get(command.record());
        asked.refuseIfStale(version -> moved.since(version, first, asked.hidden(first)));
        states.replaceAll((record, state) -> asked.seen(state));
        LoggedWorkforce known = workforce.read(now, zone);
        DecisionContext context = new DecisionContext(
                asked.recorded(now), policy.at(now), policy, asked.faults(), states, contents, uploaded, known, null);
        FromTheFirst fromTheFirst = new FromTheFirst(asked.restriction());
        fromTheFirst.check(command, first, context);
        Map<RecordId, List<RecordEvent>> decided = new LinkedHashMap<>();
        Addressed.first(command)
                .forEach(record -> decided.put(
                        record, fromTheFirst.with(decider.decide(command, states.get(record), context), context)));
        context.faults().refuseIfAny();
        sources.claim(command.record(), asked.recorded(now), made(decided.values()));
        workforce.publish(CaseloadChanges.of(decided, context), known);
        decided.forEach((record, events) -> loaded.get(record).execute(shell -> shell.apply(events)));
        return command.record();
    }

    private static List<EntryId> made(Collection<List<RecordEvent>> decided) {
        return decided.stream()
                .flatMap(List::stream)
                .filter(EntryEvent.class::isInstance)
                .map(event -> ((EntryEvent) event).entry())
                .toList();
    }

    private Aggregate<CaseRecord> load(RecordId record) {
        try {
            return records.load(record.stream());
        } catch (AggregateNotFoundException e) {
            throw Refused.noSuchRecord(record);
        }
    }
}
