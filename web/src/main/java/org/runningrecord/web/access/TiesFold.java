package org.runningrecord.web.access;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.runningrecord.events.AccessEvent;
import org.runningrecord.events.AccessEvent.EmergencyAccessReviewed;
import org.runningrecord.events.AccessEvent.EmergencyAccessTaken;
import org.runningrecord.events.AccessEvent.InvolvementEnded;
import org.runningrecord.events.AccessEvent.PersonInvolved;
import org.runningrecord.events.AccessEvent.RecordDrawnForAudit;
import org.runningrecord.events.AccessEvent.RecordRestricted;
import org.runningrecord.events.AccessEvent.RecordRestrictionLifted;
import org.runningrecord.events.AmendmentEvent.NoteAmended;
import org.runningrecord.events.CaseRecordEvent.RecordMergedInto;
import org.runningrecord.events.CaseRecordEvent.RecordOpened;
import org.runningrecord.events.CaseRecordEvent.RecordUnmerged;
import org.runningrecord.events.EntryEvent;
import org.runningrecord.events.RecordEvent;
import org.runningrecord.events.StandingEvent.EntryMisfiled;
import org.runningrecord.events.StandingEvent.EntryRestricted;
import org.runningrecord.events.StandingEvent.EntryUnlinked;
import org.runningrecord.events.StandingEvent.RestrictionLifted;
import org.runningrecord.events.content.CaseAllocation;
import org.runningrecord.events.content.CaseTransfer;
import org.runningrecord.events.content.Content;
import org.runningrecord.events.content.StatusChange;
import org.runningrecord.events.content.Supervision;
import org.runningrecord.events.value.Copy;
import org.runningrecord.events.value.Kebab;
import org.runningrecord.events.value.Practitioner;
import org.runningrecord.events.value.Recorded;
import org.runningrecord.web.access.Ties.Emergency;
import org.runningrecord.web.access.Ties.Involved;
import org.runningrecord.web.access.Ties.Restricted;
import org.runningrecord.web.access.Ties.RestrictedEntry;

/** The fold over a record's events that tells who has to do with it. Pure. */
public final class TiesFold {

    private TiesFold() {}

    /** Whether the event changes who is tied to the record, or may. */
    public static boolean touches(RecordEvent event) {
        return event instanceof AccessEvent
                || event instanceof RecordOpened
                || event instanceof RecordMergedInto
                || event instanceof RecordUnmerged
                || event instanceof EntryMisfiled
                || event instanceof EntryUnlinked
                || event instanceof EntryRestricted
                || event instanceof RestrictionLifted
                || turns(content(event));
    }

    /**
     * Who is tied after an event.
     *
     * @param before absent for the first event of a record
     * @param sequence of the event
     */
    public static Ties after(@Nullable Ties before, RecordEvent event, long sequence) {
        if (event instanceof RecordOpened opened) {
            Recorded recorded = opened.recorded();
            boolean bySystem = recorded.through() != null
                    && recorded.through().system().equals(recorded.by().id());
            return Ties.opened(recorded.by().id(), bySystem ? "" : recorded.by().team());
        }
        if (before == null) {
            throw new IllegalStateException("A record begins with its opening");
        }
        if (event instanceof AccessEvent access) {
            return after(before, access, sequence);
        }
        if (event instanceof RecordMergedInto merged) {
            return before.with("mergedInto", merged.into().value());
        }
        if (event instanceof RecordUnmerged apart) {
            return apart.other().value().equals(before.mergedInto()) ? without(before, "mergedInto") : before;
        }
        if (event instanceof EntryMisfiled misfiled) {
            return turned(before, misfiled.entry().sequence(), null);
        }
        if (event instanceof EntryUnlinked unlinked) {
            return turned(before, unlinked.entry().sequence(), null);
        }
        if (event instanceof EntryRestricted restricted) {
            return withEntry(before, restricted.entry().sequence(), restricted);
        }
        if (event instanceof RestrictionLifted lifted) {
            return withEntry(before, lifted.entry().sequence(), null);
        }
        if (event instanceof NoteAmended amended) {
            return turned(before, amended.entry().sequence(), amended.content());
        }
        return event instanceof EntryEvent entry ? turned(before, entry.entry().sequence(), entry.content()) : before;
    }

    private static Ties after(Ties before, AccessEvent event, long sequence) {
        if (event instanceof RecordRestricted restricted) {
            return before.with(
                    "restricted",
                    new Restricted(
                            restricted.restriction().readers(),
                            restricted.restriction().against(),
                            restricted.restriction().until() == null
                                    ? null
                                    : restricted.restriction().until().toString()));
        }
        if (event instanceof RecordRestrictionLifted) {
            return without(before, "restricted");
        }
        if (event instanceof PersonInvolved involved) {
            List<Involved> more = new ArrayList<>(before.involved());
            more.add(new Involved(
                    involved.involvement().person().id(),
                    Kebab.of(involved.involvement().as())));
            return before.with("involved", more);
        }
        if (event instanceof InvolvementEnded ended) {
            List<Involved> left = new ArrayList<>(before.involved());
            left.removeIf(new Involved(ended.person(), Kebab.of(ended.as()))::equals);
            return before.with("involved", left);
        }
        if (event instanceof RecordDrawnForAudit) {
            return before.with("drawn", true);
        }
        return before.with("emergencies", emergencies(before.emergencies(), event, sequence));
    }

    private static List<Emergency> emergencies(List<Emergency> before, AccessEvent event, long sequence) {
        List<Emergency> after = new ArrayList<>(before);
        if (event instanceof EmergencyAccessTaken taken) {
            after.add(new Emergency(sequence, taken.recorded().by().id(), taken.until(), false));
        } else if (event instanceof EmergencyAccessReviewed reviewed) {
            after.replaceAll(one -> one.taken() == reviewed.taken()
                    ? new Emergency(one.taken(), one.person(), one.until(), true)
                    : one);
        }
        return after;
    }

    /** An entry that is moved or taken off stays restricted: that there was one is not known to others either. */
    private static Ties withEntry(Ties before, long entry, @Nullable EntryRestricted now) {
        List<RestrictedEntry> entries = new ArrayList<>(before.entries());
        entries.removeIf(one -> one.entry() == entry);
        if (now != null) {
            entries.add(new RestrictedEntry(
                    entry, now.restriction().readers(), now.recorded().by().id()));
        }
        return before.with("entries", entries);
    }

    private static Ties turned(Ties before, long entry, @Nullable Content content) {
        boolean had = before.turns().stream().anyMatch(turn -> turn.entry() == entry);
        if (!had && !turns(content)) {
            return before;
        }
        List<Turn> turns = new ArrayList<>(before.turns());
        turns.removeIf(turn -> turn.entry() == entry);
        Turn turn = content == null ? null : turn(entry, content);
        if (turn != null) {
            turns.add(turn);
            turns.sort(Comparator.comparing(Turn::entry));
        }
        return before.with("turns", turns);
    }

    private static boolean turns(@Nullable Content content) {
        return content instanceof CaseAllocation
                || content instanceof CaseTransfer
                || content instanceof StatusChange
                || content instanceof Supervision;
    }

    private static @Nullable Turn turn(long entry, Content content) {
        String occurred = content.occurred().toString();
        if (content instanceof CaseAllocation allocation) {
            Turn.Kind kind = allocation.share() == CaseAllocation.Share.HOLDS ? Turn.Kind.HOLDS : Turn.Kind.CO_WORKS;
            return new Turn(
                    entry, occurred, kind, allocation.to().id(), allocation.to().team());
        }
        if (content instanceof CaseTransfer transfer) {
            String worker = transfer.newWorker().given().map(Practitioner::id).orElse(null);
            return new Turn(entry, occurred, Turn.Kind.TRANSFERRED, worker, transfer.toTeam());
        }
        if (content instanceof Supervision supervision) {
            return new Turn(
                    entry,
                    occurred,
                    Turn.Kind.SUPERVISED,
                    supervision.supervisor().id(),
                    null);
        }
        return content instanceof StatusChange change && change.statuses().isEmpty()
                ? new Turn(entry, occurred, Turn.Kind.CLOSED, null, null)
                : null;
    }

    private static @Nullable Content content(RecordEvent event) {
        return event instanceof EntryEvent entry
                ? entry.content()
                : event instanceof NoteAmended amended ? amended.content() : null;
    }

    private static Ties without(Ties before, String part) {
        Map<String, Object> nothing = new HashMap<>();
        nothing.put(part, null);
        return Copy.of(before, nothing);
    }
}
