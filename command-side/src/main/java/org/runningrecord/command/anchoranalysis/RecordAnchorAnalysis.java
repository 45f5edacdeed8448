package org.runningrecord.command.anchoranalysis;

import org.runningrecord.command.template.RecordEntry;
import org.runningrecord.events.content.AnchorAnalysis;
import org.runningrecord.events.value.RecordId;

/** Record an analysis by the eight anchor principles. */
public record RecordAnchorAnalysis(RecordId record, AnchorAnalysis content) implements RecordEntry<AnchorAnalysis> {}
