package org.runningrecord.command.decision;

import java.time.Instant;
import org.runningrecord.policy.RecordingPolicy;

/** Which recording policy is in force at a moment. */
@FunctionalInterface
public interface PolicyInForce {

    RecordingPolicy at(Instant moment);
}
