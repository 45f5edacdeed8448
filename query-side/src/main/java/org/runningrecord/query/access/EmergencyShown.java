package org.runningrecord.query.access;

import java.time.Instant;
import org.runningrecord.events.value.EntryId;
import org.runningrecord.events.value.Narrative;
import org.runningrecord.events.value.Practitioner;
import org.runningrecord.events.value.RecordId;

/**
 * That somebody opened a record in an emergency.
 *
 * @param taken under which it is reviewed
 * @param at since when
 * @param until when that ended by itself, or will
 */
record EmergencyShown(RecordId record, EntryId taken, Practitioner by, Instant at, Instant until, Narrative reason) {}
