package org.runningrecord.query.outofhours;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.runningrecord.events.content.Content;
import org.runningrecord.events.value.EntryId;
import org.runningrecord.events.value.Practitioner;
import org.runningrecord.events.value.RecordId;
import org.runningrecord.query.ghost.Ghost;
import org.runningrecord.query.standpoint.Heading;
import org.runningrecord.query.trace.Later;

/**
 * The out-of-hours page. Everything names the entry it comes from; what nobody has recorded is absent, and is not to be taken for "no".
 *
 * @param standpoint from which moment the record is looked at
 * @param names the first name first
 * @param placement where the child lives now, where a change of placement says so
 * @param household who lives with the child, as is on file
 * @param statuses under which the service works with the child; empty where none is on file
 * @param legalStatus what was last said of it
 * @param parentalResponsibility who holds it
 * @param contactRestrictions who may not have contact, or may not be told something
 * @param risks what tells of harm or risk, in the last six months, the newest twenty
 * @param safetyPlan the plan that was agreed last
 * @param contingencyPlan what is to be done if
 * @param languages the first language first
 * @param communication how the child communicates, as was last told
 * @param lastSeen when the child was last seen, and by whom
 * @param team that the case is with
 * @param managers ids of who manages that team
 * @param missing what should be on file and is not
 * @param last the last ten entries by their headlines, the newest first
 */
record OutOfHours(
        RecordId record,
        Heading standpoint,
        List<String> names,
        String birth,
        @Nullable String age,
        @Nullable Told placement,
        List<Told> household,
        List<String> statuses,
        @Nullable Told legalStatus,
        List<Told> parentalResponsibility,
        List<Told> contactRestrictions,
        List<Told> risks,
        @Nullable Told safetyPlan,
        @Nullable Told contingencyPlan,
        List<String> languages,
        @Nullable Told communication,
        @Nullable Seen lastSeen,
        @Nullable String worker,
        @Nullable String workerName,
        @Nullable String team,
        List<String> managers,
        List<Ghost> missing,
        List<Told> last) {

    /**
     * What an entry tells.
     *
     * @param content absent where only the headline is needed, or it is not shown
     * @param disputes who disputes the entry, and what was decided
     */
    record Told(
            EntryId entry,
            String kind,
            String date,
            String headline,
            @Nullable Content content,
            List<Later> disputes) {}

    /** When the child was last seen. */
    record Seen(EntryId entry, String date, Practitioner by, boolean alone) {}
}
