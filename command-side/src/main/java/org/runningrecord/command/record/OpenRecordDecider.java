package org.runningrecord.command.record;

import org.runningrecord.command.decision.DecisionContext;
import org.runningrecord.events.CaseRecordEvent.RecordOpened;
import org.runningrecord.events.claim.IdentifierRules;
import org.runningrecord.events.value.Child;

/** Decides the opening of a record. */
final class OpenRecordDecider {

    private OpenRecordDecider() {}

    /** @throws org.runningrecord.web.problem.Refused with everything that is wrong */
    static RecordOpened decide(OpenRecord command, DecisionContext context) {
        Child child = command.child();
        new ChildRules(context).check(child);
        context.faults().refuseIfAny();
        return new RecordOpened(
                command.record(),
                context.recorded(),
                new Child(
                        child.names(),
                        child.birth(),
                        child.identifiers().stream()
                                .map(IdentifierRules::normal)
                                .toList(),
                        child.languages(),
                        child.communicationNeeds()));
    }
}
