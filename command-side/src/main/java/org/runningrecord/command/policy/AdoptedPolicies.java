package org.runningrecord.command.policy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.runningrecord.command.decision.PolicyInForce;
import org.runningrecord.events.PolicyEvent.RecordingPolicyAdopted;
import org.runningrecord.events.value.PolicyVersion;
import org.runningrecord.policy.RecordingPolicies;
import org.runningrecord.policy.RecordingPolicy;

/** The policies that were adopted, by the moment from which each is in force. */
final class AdoptedPolicies implements PolicyInForce {

    private final NavigableMap<Instant, RecordingPolicy> from = new TreeMap<>();
    private final int count;
    private final @Nullable PolicyVersion latest;

    private AdoptedPolicies(List<RecordingPolicyAdopted> adoptions, RecordingPolicies known) {
        for (RecordingPolicyAdopted adoption : adoptions) {
            from.put(adoption.effectiveFrom(), unchanged(adoption.policy(), known));
        }
        this.count = adoptions.size();
        this.latest =
                adoptions.isEmpty() ? null : adoptions.get(adoptions.size() - 1).policy();
    }

    static AdoptedPolicies of(List<RecordingPolicyAdopted> adoptions, RecordingPolicies known) {
        return new AdoptedPolicies(adoptions, known);
    }

    private static RecordingPolicy unchanged(PolicyVersion adopted, RecordingPolicies known) {
        RecordingPolicy policy = known.find(adopted.name(), adopted.version())
                .orElseThrow(() -> new IllegalStateException("The recording policy " + adopted.name() + " version "
                        + adopted.version() + " was adopted and is missing; old versions are never removed"));
        if (!policy.version().equals(adopted)) {
            throw new IllegalStateException("The recording policy " + adopted.name() + " version " + adopted.version()
                    + " has been changed since it was adopted; other rules are another version");
        }
        return policy;
    }

    @Nullable
    PolicyVersion latest() {
        return latest;
    }

    int count() {
        return count;
    }

    @Override
    public RecordingPolicy at(Instant moment) {
        Map.Entry<Instant, RecordingPolicy> inForce = from.floorEntry(moment);
        return inForce == null ? from.firstEntry().getValue() : inForce.getValue();
    }
}
