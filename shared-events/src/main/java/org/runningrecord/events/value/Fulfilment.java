package org.runningrecord.events.value;

import org.jspecify.annotations.Nullable;

/**
 * What a recorded visit means for the planned visit it names. Judged once, when it was recorded.
 *
 * @param met whether the planned visit has been made: in person unless it was planned otherwise, the child seen, by somebody whose visit counts
 * @param whyNot where it has not, what was missing; the planned visit stays open
 */
public record Fulfilment(
        EntryId planned, boolean met, @Nullable String whyNot) {}
