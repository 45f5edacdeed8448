package org.runningrecord.query.recordingaudit;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.runningrecord.events.value.EntryId;

/**
 * What there is to look at in one entry. None of it says that the entry is bad: that is for the auditor to judge.
 *
 * @param age of the child when it happened
 * @param late the rule that it was recorded too late under, and by when it was due; absent where it was in time
 * @param lateAmendments how many of its amendments came after it was due
 * @param noVoice whether it is of a kind in which a child is heard, and no words of the child stand in it
 * @param notDistinguished pointers to the texts in which fact and opinion are not told apart
 * @param notKnown pointers to what was answered with "not known"
 * @param copied passages that stand word for word in an earlier entry
 */
record Looked(
        EntryId entry,
        String kind,
        String occurred,
        String age,
        Instant recorded,
        @Nullable Late late,
        int lateAmendments,
        boolean noVoice,
        List<String> notDistinguished,
        List<String> notKnown,
        List<Copied> copied) {

    /** The rule that bound, and the last moment in time. */
    record Late(String rule, Instant dueBy) {}

    /** @param from the earlier entry */
    record Copied(String pointer, EntryId from) {}

    boolean anything() {
        return late != null
                || lateAmendments > 0
                || noVoice
                || !notDistinguished.isEmpty()
                || !notKnown.isEmpty()
                || !copied.isEmpty();
    }
}
