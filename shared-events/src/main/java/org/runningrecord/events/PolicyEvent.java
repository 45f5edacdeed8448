package org.runningrecord.events;

import java.time.Instant;
import org.runningrecord.events.value.PolicyVersion;
import org.runningrecord.events.value.Recorded;

/** Which recording policy an authority works under. The events of an authority stand on a stream of their own. */
public sealed interface PolicyEvent extends Event {

    /**
     * A version of a recording policy was adopted. Entries recorded from then on are judged under it; what was judged before stays as it is.
     *
     * @param effectiveFrom from when it is in force
     */
    record RecordingPolicyAdopted(PolicyVersion policy, Instant effectiveFrom, Recorded recorded)
            implements PolicyEvent {}
}
