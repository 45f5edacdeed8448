package org.runningrecord.web.access;

import java.time.Instant;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.runningrecord.events.value.RecordId;

/** Whether somebody may open a record, and by what right. Pure, and the same on both sides; {@code docs/access.md} says it in words. */
public final class Access {

    /** Those whose work may be with any child, so that no allocation can say beforehand with whom. */
    private static final Set<Role> OFFICES = EnumSet.of(
            Role.SENIOR_MANAGER,
            Role.OUT_OF_HOURS_WORKER,
            Role.FRONT_DOOR,
            Role.DATA_PROTECTION_OFFICER,
            Role.SUBMITTING_SERVICE);

    private Access() {}

    /**
     * The right by which the caller may open a record; absent where they may not.
     *
     * @param caller with the roles that the door is open to, and no others
     * @param zone in which days begin
     */
    public static Optional<Relationship> of(RecordId record, Ties ties, Caller caller, Instant now, ZoneId zone) {
        Ties.Restricted restricted = ties.restricted();
        if (restricted != null && restricted.against().contains(caller.id())) {
            return Optional.empty();
        }
        if (caller.is(Role.YOUNG_PERSON) && record.equals(caller.ownRecord())) {
            return Optional.of(Relationship.OWN);
        }
        if (restricted == null || !restricted.holds(now, zone)) {
            return Optional.ofNullable(usual(ties, caller, now, zone));
        }
        if (restricted.readers().contains(caller.id())) {
            return Optional.of(Relationship.NAMED);
        }
        return Optional.ofNullable(
                        usual(ties, caller.as(role -> restricted.readers().contains(role.word())), now, zone))
                .filter(right -> right != Relationship.EMERGENCY);
    }

    /** Whether somebody's office answers for every child, so that only restrictions close a record to them. */
    public static boolean answersForEveryChild(Caller caller) {
        return caller.isAny(OFFICES);
    }

    /** Whether somebody who may not open a record may do so in an emergency: neither if it is restricted, nor if it is against them. */
    public static boolean inEmergency(Ties ties, Caller caller, Instant now, ZoneId zone) {
        Ties.Restricted restricted = ties.restricted();
        return restricted == null
                || !restricted.holds(now, zone) && !restricted.against().contains(caller.id());
    }

    private static @Nullable Relationship usual(Ties ties, Caller caller, Instant now, ZoneId zone) {
        String id = caller.id();
        if (caller.is(Role.PRACTITIONER) || caller.is(Role.TEAM_MANAGER)) {
            Relationship working = Working.at(now, ties, zone).of(caller);
            if (working != null) {
                return working;
            }
        }
        if (caller.is(Role.REVIEWING_OFFICER) && ties.involves(id, "reviewing-officer")) {
            return Relationship.REVIEWS;
        }
        if (caller.is(Role.LEGAL) && ties.involves(id, "legal")) {
            return Relationship.ADVISES;
        }
        if (caller.is(Role.AUDITOR) && ties.drawn()) {
            return Relationship.AUDITS;
        }
        if (caller.isAny(OFFICES)) {
            return Relationship.OFFICE;
        }
        boolean emergency =
                ties.emergencies().stream().anyMatch(one -> one.person().equals(id) && now.isBefore(one.until()));
        return emergency && !caller.roles().isEmpty() ? Relationship.EMERGENCY : null;
    }
}
