package org.runningrecord.events.value;

import org.jspecify.annotations.Nullable;

/**
 * The question every entry asks: did harm or injury occur, or was potential harm or risk identified (Family Service guidance 5b)? There is no default.
 *
 * @param identified yes, no, or why that is not known
 * @param what the harm or risk; required with yes
 * @param when when it was identified; with yes and nothing said, when the event occurred
 */
public record Risk(
        Answer<Boolean> identified,
        @Nullable Narrative what,
        @Nullable When when) {

    public boolean yes() {
        return identified != null && identified.given().orElse(false);
    }
}
