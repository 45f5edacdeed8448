package org.runningrecord.command.risk;

import org.runningrecord.command.template.RecordEntry;
import org.runningrecord.events.content.LaterRisk;
import org.runningrecord.events.value.RecordId;

/** Record that harm or risk was identified in what an earlier entry tells. */
public record IdentifyRisk(RecordId record, LaterRisk content) implements RecordEntry<LaterRisk> {}
