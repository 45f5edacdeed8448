package org.runningrecord.command.decision;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.runningrecord.command.state.CaseState;
import org.runningrecord.events.content.Content;
import org.runningrecord.events.value.EntryId;
import org.runningrecord.events.value.Practitioner;
import org.runningrecord.events.value.RecordId;
import org.runningrecord.events.value.Recorded;
import org.runningrecord.events.value.Timeliness;
import org.runningrecord.policy.RecordingFacts;
import org.runningrecord.policy.RecordingPolicy;
import org.runningrecord.web.problem.Faults;

/**
 * What a decision is made in.
 *
 * @param recorded who asks, and the moment of recording
 * @param policy the recording policy in force
 * @param policies which policy was in force at another moment
 * @param faults what is known to be wrong already, and takes up what the decider finds
 * @param states of every record the command writes to
 * @param contents what entries tell
 * @param uploaded the files there are
 * @param workforce who works here, and what they hold
 * @param amended the entry that an amendment changes, as it read; absent for all else
 */
public record DecisionContext(
        Recorded recorded,
        RecordingPolicy policy,
        PolicyInForce policies,
        Faults faults,
        Map<RecordId, CaseState> states,
        Contents contents,
        UploadedFiles uploaded,
        Workforce workforce,
        @Nullable Amended amended) {

    public DecisionContext {
        states = Map.copyOf(states);
    }

    /** For every record the command writes to, the entry its next event would create. */
    public Map<RecordId, EntryId> entries() {
        Map<RecordId, EntryId> entries = new HashMap<>();
        states.forEach((record, state) -> entries.put(record, state.nextEntry()));
        return entries;
    }

    /** The moment of recording, in milliseconds. */
    public Instant now() {
        return recorded.at();
    }

    /** Who asks. */
    public Practitioner author() {
        return recorded.by();
    }

    /** Whether nothing wrong has been found. */
    public boolean sound() {
        return faults.all().isEmpty();
    }

    /** Judges whether this content is recorded in time, under the policy in force. */
    public Timeliness judge(String kind, Content content) {
        return policy.judge(RecordingFacts.about(kind, content), now());
    }

    /** Judges this content as if it had been recorded at another moment, under the policy that was in force then. */
    public Timeliness judge(String kind, Content content, Instant recorded) {
        return policies.at(recorded).judge(RecordingFacts.about(kind, content), recorded);
    }

    /** The same context for an amendment, with a list of faults of its own. */
    public DecisionContext amending(Faults own, Content before) {
        return new DecisionContext(
                recorded, policy, policies, own, states, contents, uploaded, workforce, Amended.of(before));
    }

    /** The same context with a list of faults of its own. */
    public DecisionContext finding(Faults own) {
        return new DecisionContext(recorded, policy, policies, own, states, contents, uploaded, workforce, amended);
    }

    /** Whether the entry that is amended named this one before; whether it is there was asked when it was first named. */
    public boolean cited(EntryId entry) {
        return amended != null && amended.named().contains(entry);
    }

    /** The entry as it read, where an amendment is decided; absent for all else. */
    public @Nullable Content before() {
        return amended == null ? null : amended.before();
    }
}
