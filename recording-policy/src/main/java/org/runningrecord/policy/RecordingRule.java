package org.runningrecord.policy;

import java.time.ZoneId;
import org.runningrecord.events.value.When;
import org.runningrecord.policy.rule.Limit;
import org.runningrecord.policy.rule.RuleText;
import org.runningrecord.policy.rule.WorkingDays;

/** One rule of a profile. */
record RecordingRule(RuleText text, Scope scope, ClockStart clock, Limit limit) {

    Due due(RecordingFacts facts, WorkingDays workingDays, ZoneId zone) {
        When start = clock.of(facts, zone);
        return new Due(
                text.id(),
                start.end(zone),
                limit.dueBy(start, workingDays, zone),
                limit.doubt(start, workingDays, zone).orElse(null));
    }
}
