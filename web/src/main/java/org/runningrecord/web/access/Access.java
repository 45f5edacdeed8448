package org.runningrecord.web.access;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
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
    public static Optional<Right> of(RecordId record, Ties ties, Caller caller, Instant now, ZoneId zone) {
        Ties.Restricted restricted = ties.restricted();
        if (restricted != null && restricted.against().contains(caller.id())) {
            return Optional.empty();
        }
        if (caller.is(Role.YOUNG_PERSON) && record.equals(caller.ownRecord())) {
            return right(Relationship.OWN);
        }
        if (restricted == null || !restricted.holds(now, zone)) {
            return Optional.ofNullable(usual(ties, caller, now, zone));
        }
        if (restricted.readers().contains(caller.id())) {
            return right(Relationship.NAMED);
        }
        return Optional.ofNullable(
                        usual(ties, caller.as(role -> restricted.readers().contains(role.word())), now, zone))
                .filter(right -> right.by() != Relationship.EMERGENCY);
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

    private static @Nullable Right usual(Ties ties, Caller caller, Instant now, ZoneId zone) {
        String id = caller.id();
        if (caller.is(Role.PRACTITIONER) || caller.is(Role.TEAM_MANAGER)) {
            Relationship working = Working.at(now, ties, zone).of(caller);
            if (working != null) {
                return new Right(working, null);
            }
        }
        if (caller.is(Role.REVIEWING_OFFICER) && ties.involves(id, "reviewing-officer")) {
            return new Right(Relationship.REVIEWS, null);
        }
        if (caller.is(Role.LEGAL) && ties.involves(id, "legal")) {
            return new Right(Relationship.ADVISES, null);
        }
        if (caller.is(Role.AUDITOR) && ties.drawn()) {
            return new Right(Relationship.AUDITS, null);
        }
        if (caller.isAny(OFFICES)) {
            return new Right(Relationship.OFFICE, null);
        }
        return caller.roles().isEmpty()
                ? null
                : ties.emergencies().stream()
                        .filter(one -> one.person().equals(id) && now.isBefore(one.until()))
                        .max(Comparator.comparingLong(Ties.Emergency::taken))
                        .map(one -> new Right(Relationship.EMERGENCY, one.taken()))
                        .orElse(null);
    }

    private static Optional<Right> right(Relationship by) {
        return Optional.of(new Right(by, null));
    }
}
