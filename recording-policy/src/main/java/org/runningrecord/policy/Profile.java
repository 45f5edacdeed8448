package org.runningrecord.policy;

import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.runningrecord.policy.caseload.CaseloadRule;
import org.runningrecord.policy.clock.ClockRule;
import org.runningrecord.policy.rule.WorkingDays;

/** What a profile says, once it is known to be without fault. */
record Profile(
        String name,
        int version,
        String authority,
        String nation,
        ZoneId zone,
        WorkingDays workingDays,
        List<RecordingRule> rules,
        List<ClockRule> clocks,
        Set<String> significantKinds,
        Set<String> visitRoles,
        Names names,
        @Nullable CaseloadRule caseload,
        @Nullable TrainingRule training) {}
