package org.runningrecord.policy;

import java.time.Instant;
import java.time.ZoneId;
import org.runningrecord.events.value.WorkerDetails;
import org.runningrecord.policy.rule.Limit;
import org.runningrecord.policy.rule.RuleText;
import org.runningrecord.policy.rule.WorkingDays;

/** By when somebody who starts work has completed the training that all need. */
public record TrainingRule(RuleText text, Limit limit) {

    public Instant dueBy(WorkerDetails worker, WorkingDays days, ZoneId zone) {
        return limit.dueBy(worker.started(), days, zone);
    }
}
