package org.runningrecord.command.worker;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.MessageHandler;
import org.runningrecord.command.decision.DecisionContext;
import org.runningrecord.command.decision.PolicyInForce;
import org.runningrecord.command.decision.UploadedFiles;
import org.runningrecord.command.shell.Asked;
import org.runningrecord.command.shell.LoggedWorkforce;
import org.runningrecord.command.shell.WorkforceStreams;
import org.runningrecord.events.WorkforceEvent;

/** Handles what is said of workers. */
public final class WorkerHandler implements MessageHandler<CommandMessage<?>> {

    private final WorkforceStreams workforce;
    private final PolicyInForce policy;
    private final Clock clock;

    public WorkerHandler(WorkforceStreams workforce, PolicyInForce policy, Clock clock) {
        this.workforce = workforce;
        this.policy = policy;
        this.clock = clock;
    }

    @Override
    public Object handle(CommandMessage<?> message) {
        Asked asked = Asked.of(message);
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        LoggedWorkforce known = workforce.read(now, policy.at(now).zone());
        DecisionContext context = new DecisionContext(
                asked.recorded(now),
                policy.at(now),
                policy,
                asked.faults(),
                Map.of(),
                (record, sequence) -> {
                    throw new IllegalStateException("What is said of workers needs no entries");
                },
                UploadedFiles.NONE,
                known,
                null);
        if (message.getPayload() instanceof RecordWorker worker) {
            asked.refuseIfStale(version -> version != known.versions(worker.worker()));
        }
        List<WorkforceEvent> decided = decided(message.getPayload(), context);
        context.faults().refuseIfAny();
        workforce.publish(decided, known);
        return decided.get(0).worker();
    }

    private static List<WorkforceEvent> decided(Object command, DecisionContext context) {
        if (command instanceof RecordWorker worker) {
            return WorkerRules.decide(worker, context);
        }
        return command instanceof RecordLineSupervision supervision
                ? LineSupervisionRules.decide(supervision, context)
                : WorkerRules.decide((DiscussCaseload) command, context);
    }
}
