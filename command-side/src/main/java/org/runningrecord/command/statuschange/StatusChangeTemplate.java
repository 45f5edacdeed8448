package org.runningrecord.command.statuschange;

import java.util.HashSet;
import java.util.Set;
import org.runningrecord.command.form.Examination;
import org.runningrecord.command.form.Form;
import org.runningrecord.command.template.Template;
import org.runningrecord.events.CourseEvent.StatusChanged;
import org.runningrecord.events.content.StatusChange;
import org.runningrecord.events.content.StatusChange.Status;

/** A change of status: it starts and stops the clocks of statutory work. */
public final class StatusChangeTemplate extends Template<StatusChange> {

    private static final String ONCE = "Name each status once";
    private static final String KNOWN = "Name one of the legal statuses that the recording policy has";

    private static final Form<StatusChange> FORM = Form.of(StatusChange.class)
            .asks("headline", "Give a headline")
            .may("statuses", "All statuses that hold from then on; none where the case is closed")
            .asks("since", "Say since when it is so")
            .may("legalStatus", "The legal status of a child who is looked after, by its name in the recording policy")
            .asks("decidedBy", "Say who decided it")
            .asks("reason", "Say why")
            .asks("childTold", "Say how the child was told, and what they said")
            .holds(
                    "/legalStatus",
                    "This child is not looked after; leave the legal status out",
                    (change, on) ->
                            change.legalStatus() == null || change.statuses().contains(Status.CLA))
            .holds("/legalStatus", KNOWN, (change, on) -> known(change, on))
            .promises(ONCE, (on, at, change) -> once(change, on));

    public StatusChangeTemplate() {
        super(
                new Door(
                        "/status-changes",
                        "Record under which statuses the service works with the child",
                        "Audit tips, Family Support and Protection, Children Looked After, Care Leavers"),
                StatusChange.class,
                FORM,
                RecordStatusChange.class,
                RecordStatusChange::new,
                StatusChanged::new);
    }

    private static void once(StatusChange change, Examination on) {
        Set<Status> seen = new HashSet<>();
        for (int i = 0; i < change.statuses().size(); i++) {
            if (change.statuses().get(i) != null && !seen.add(change.statuses().get(i))) {
                on.fault("/statuses/" + i, ONCE);
            }
        }
    }

    /** What an amendment leaves as it was is not asked again: another policy may have other names. */
    private static boolean known(StatusChange change, Examination on) {
        String legal = change.legalStatus();
        StatusChange before = (StatusChange) on.checks().before();
        return legal == null
                || before != null && legal.equals(before.legalStatus())
                || on.checks().policy().names().legalStatuses().containsKey(legal);
    }
}
