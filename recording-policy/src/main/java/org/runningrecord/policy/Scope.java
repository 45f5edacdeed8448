package org.runningrecord.policy;

import java.util.Set;

/**
 * Which entries a rule applies to.
 *
 * @param kinds of entry; empty for every kind
 * @param settings of visits; empty for every setting
 * @param riskOnly only where harm or risk was identified
 */
record Scope(Set<String> kinds, Set<String> settings, boolean riskOnly) {

    static final Scope EVERY_ENTRY = new Scope(Set.of(), Set.of(), false);

    Scope {
        kinds = Set.copyOf(kinds);
        settings = Set.copyOf(settings);
    }

    boolean covers(RecordingFacts facts) {
        return (kinds.isEmpty() || kinds.contains(facts.kind()))
                && (settings.isEmpty() || (facts.setting() != null && settings.contains(facts.setting())))
                && (!riskOnly || facts.riskIdentified() != null);
    }
}
