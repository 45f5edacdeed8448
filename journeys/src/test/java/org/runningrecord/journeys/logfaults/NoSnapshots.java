package org.runningrecord.journeys.logfaults;

import java.util.Optional;
import org.runningrecord.log.SnapshotStore;

/** Keeps nothing: every record is read from its first event. */
record NoSnapshots() implements SnapshotStore {

    @Override
    public void save(String stream, long sequence, int shape, byte[] state) {}

    @Override
    public Optional<Snapshot> latest(String stream, int shape) {
        return Optional.empty();
    }

    @Override
    public void close() {}
}
