package org.runningrecord.events;

import org.runningrecord.events.content.LaterRisk;
import org.runningrecord.events.value.EntryId;
import org.runningrecord.events.value.Recorded;
import org.runningrecord.events.value.Timeliness;

/** Risk that comes to light. */
public sealed interface RiskEvent extends EntryEvent {

    /** Harm or risk was identified after the entry it is about had been recorded. */
    record RiskIdentified(EntryId entry, Recorded recorded, LaterRisk content, Timeliness timeliness)
            implements RiskEvent {}
}
