package org.runningrecord.log;

/** An event in its commit. */
public record StoredEvent(Commit commit, int index) {

    public LogEvent event() {
        return commit.events().get(index);
    }

    /** The place of this event in the whole log. */
    public long position() {
        return commit.position() + index;
    }
}
