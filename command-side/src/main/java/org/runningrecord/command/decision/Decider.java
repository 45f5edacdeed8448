package org.runningrecord.command.decision;

import java.util.List;
import org.runningrecord.command.state.CaseState;
import org.runningrecord.events.RecordEvent;

/**
 * Decides a command for one record. Pure: the same command, state and context give the same events. What is wrong goes to the faults of the context;
 * where there are any, the events are not used.
 */
@FunctionalInterface
public interface Decider<C extends ChildCommand> {

    List<RecordEvent> decide(C command, CaseState state, DecisionContext context);
}
