package org.runningrecord.policy;

import java.time.ZoneId;
import java.util.List;
import java.util.Set;

/** What a profile says, once it is known to be without fault. */
record Profile(
        String name,
        int version,
        String authority,
        String nation,
        ZoneId zone,
        WorkingDays workingDays,
        List<RecordingRule> rules,
        Set<String> significantKinds,
        Set<String> visitRoles) {}
