package org.runningrecord.events;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.runningrecord.events.AmendmentEvent.NoteAmended;
import org.runningrecord.events.CaseRecordEvent.RecordOpened;
import org.runningrecord.events.ClaimEvent.IdentifierClaimed;
import org.runningrecord.events.ClaimEvent.LikenessNoted;
import org.runningrecord.events.ContactEvent.ContactRecorded;
import org.runningrecord.events.ImportEvent.FactImported;
import org.runningrecord.events.PlannedVisitEvent.PlannedVisitCancelled;
import org.runningrecord.events.PlannedVisitEvent.PlannedVisitRescheduled;
import org.runningrecord.events.PlannedVisitEvent.VisitNotAchieved;
import org.runningrecord.events.PlannedVisitEvent.VisitPlanned;
import org.runningrecord.events.PolicyEvent.RecordingPolicyAdopted;
import org.runningrecord.events.RiskEvent.RiskIdentified;
import org.runningrecord.events.SignificanceEvent.ChronologyLineRevised;
import org.runningrecord.events.SignificanceEvent.EntryMarkedSignificant;
import org.runningrecord.events.SignificanceEvent.SignificanceWithdrawn;
import org.runningrecord.events.SupervisionEvent.SupervisionRecorded;
import org.runningrecord.events.VisitEvent.VisitRecorded;

/** Which event type is stored under which name and revision. One line per event: the list of everything a log may hold. */
public final class EventCatalogue {

    private static final Map<Class<? extends Event>, EventName> NAMES = new LinkedHashMap<>();
    private static final Map<String, Class<? extends Event>> TYPES = new LinkedHashMap<>();

    static {
        stored("record-opened", 1, RecordOpened.class);
        stored("identifier-claimed", 1, IdentifierClaimed.class);
        stored("likeness-noted", 1, LikenessNoted.class);
        stored("recording-policy-adopted", 1, RecordingPolicyAdopted.class);
        stored("visit-recorded", 1, VisitRecorded.class);
        stored("contact-recorded", 1, ContactRecorded.class);
        stored("risk-identified", 1, RiskIdentified.class);
        stored("supervision-recorded", 1, SupervisionRecorded.class);
        stored("fact-imported", 1, FactImported.class);
        stored("visit-planned", 1, VisitPlanned.class);
        stored("planned-visit-rescheduled", 1, PlannedVisitRescheduled.class);
        stored("planned-visit-cancelled", 1, PlannedVisitCancelled.class);
        stored("visit-not-achieved", 1, VisitNotAchieved.class);
        stored("note-amended", 1, NoteAmended.class);
        stored("entry-marked-significant", 1, EntryMarkedSignificant.class);
        stored("chronology-line-revised", 1, ChronologyLineRevised.class);
        stored("significance-withdrawn", 1, SignificanceWithdrawn.class);
    }

    private EventCatalogue() {}

    private static void stored(String name, int revision, Class<? extends Event> type) {
        NAMES.put(type, new EventName(name, revision));
        TYPES.put(name, type);
    }

    /**
     * The name under which events of this type are written today.
     *
     * @throws IllegalArgumentException if the type is not in the catalogue
     */
    public static EventName nameOf(Class<?> type) {
        EventName name = NAMES.get(type);
        if (name == null) {
            throw new IllegalArgumentException(type.getName() + " is not in the event catalogue");
        }
        return name;
    }

    /**
     * The type to read an event of this name as, once upcasters have brought it to the current revision.
     *
     * @throws UnknownEvent if this version of the software does not know the name, or the revision is not the current one
     */
    public static Class<? extends Event> typeOf(EventName stored) {
        Class<? extends Event> type = TYPES.get(stored.name());
        if (type == null || !nameOf(type).equals(stored)) {
            throw new UnknownEvent(stored);
        }
        return type;
    }

    /** Every name that is written today, in the order of the catalogue. */
    public static Collection<EventName> names() {
        return NAMES.values();
    }
}
