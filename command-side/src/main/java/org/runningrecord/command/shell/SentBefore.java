package org.runningrecord.command.shell;

import org.runningrecord.events.ClaimEvent.SourceEntryClaimed;

/** A system has sent an entry of this id before: it is to be decided as an amendment of that. */
public final class SentBefore extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient SourceEntryClaimed claim;

    SentBefore(SourceEntryClaimed claim) {
        super("An entry of this id was sent before", null, false, false);
        this.claim = claim;
    }

    public SourceEntryClaimed claim() {
        return claim;
    }
}
