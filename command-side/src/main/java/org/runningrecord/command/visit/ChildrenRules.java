package org.runningrecord.command.visit;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.runningrecord.command.decision.Checks;
import org.runningrecord.command.decision.EntryChecks;
import org.runningrecord.events.content.ChildVisited;
import org.runningrecord.events.value.Answer;
import org.runningrecord.events.value.RecordId;

/** Whether each child was seen, and seen alone, and if not why not; and the child's own words (Hillingdon briefing, section 4). */
final class ChildrenRules {

    private final Checks checks;
    private final EntryChecks entry;
    private final RecordId addressed;

    ChildrenRules(Checks checks, EntryChecks entry, RecordId addressed) {
        this.checks = checks;
        this.entry = entry;
        this.addressed = addressed;
    }

    void check(List<ChildVisited> children, boolean livesHere) {
        checks.atMost("/children", children.size(), 30);
        Set<RecordId> named = new HashSet<>();
        for (int i = 0; i < children.size(); i++) {
            ChildVisited child = children.get(i);
            String at = "/children/" + i;
            if (checks.required(at, child, "A child cannot be empty")) {
                if (child.record() != null && !named.add(child.record())) {
                    checks.faults().add(at + "/record", "This child is named twice");
                }
                check(at, child, livesHere);
            }
        }
        if (!named.contains(addressed)) {
            checks.faults()
                    .add("/children", "Say of the child whose record this is whether they were seen, and seen alone");
        }
    }

    private void check(String at, ChildVisited child, boolean livesHere) {
        if (child.record() == null) {
            checks.line(at + "/name", child.name(), "Give the child's record, or for a child without one the name");
        } else {
            checks.optionalLine(at + "/name", child.name());
        }
        checks.yesOrNo(at + "/seen", child.seen(), "Say whether the child was seen.");
        if (no(child.seen())) {
            notSeen(at, child);
        } else {
            seen(at, child, livesHere);
        }
        checks.optionalNarrative(at + "/directWork", child.directWork());
    }

    private void notSeen(String at, ChildVisited child) {
        checks.narrative(at + "/whyNotSeen", child.whyNotSeen(), "Say why the child was not seen");
        if (yes(child.seenAlone())) {
            checks.faults().add(at + "/seenAlone", "A child who was not seen was not seen alone");
        }
        if (child.words() != null) {
            checks.answered(at + "/words", child.words(), "", entry::quotationsAt);
        }
        checks.optionalNarrative(at + "/observed", child.observed());
        checks.optionalNarrative(at + "/communicated", child.communicated());
    }

    private void seen(String at, ChildVisited child, boolean livesHere) {
        if (child.whyNotSeen() != null && yes(child.seen())) {
            checks.faults().add(at + "/whyNotSeen", "This says that the child was seen, and why not");
        }
        checks.yesOrNo(at + "/seenAlone", child.seenAlone(), "Say whether the child was seen alone.");
        if (no(child.seenAlone())) {
            checks.narrative(at + "/whyNotSeenAlone", child.whyNotSeenAlone(), "Say why the child was not seen alone");
        } else if (child.whyNotSeenAlone() != null && yes(child.seenAlone())) {
            checks.faults().add(at + "/whyNotSeenAlone", "This says that the child was seen alone, and why not");
        }
        if (livesHere || child.bedroomSeen() != null) {
            checks.yesOrNo(at + "/bedroomSeen", child.bedroomSeen(), "Say whether the child's bedroom was seen.");
        }
        checks.answered(at + "/words", child.words(), "Give the child's own words.", entry::quotationsAt);
        boolean wordless = child.words() instanceof Answer.NotGiven;
        if (wordless) {
            checks.narrative(
                    at + "/observed", child.observed(), "Where no words were said, say what was observed of the child");
            checks.narrative(
                    at + "/communicated",
                    child.communicated(),
                    "Where no words were said, say how the child communicates");
        } else {
            checks.optionalNarrative(at + "/observed", child.observed());
            checks.optionalNarrative(at + "/communicated", child.communicated());
        }
    }

    private static boolean yes(@Nullable Answer<Boolean> answer) {
        return answer != null && answer.given().orElse(false);
    }

    private static boolean no(@Nullable Answer<Boolean> answer) {
        return answer != null && answer.given().filter(yes -> !yes).isPresent();
    }
}
