package org.runningrecord.log.axon;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.runningrecord.log.Commit;
import org.runningrecord.log.Head;
import org.runningrecord.log.LogStore;
import org.runningrecord.log.NewCommit;
import org.runningrecord.log.StoredEvent;

/** A log that notes from which sequences its streams are read. */
record CountingLog(LogStore log, List<Long> asked) implements LogStore {

    CountingLog(LogStore log) {
        this(log, new ArrayList<>());
    }

    @Override
    public List<StoredEvent> readStream(String stream, long fromSequence) {
        asked.add(fromSequence);
        return log.readStream(stream, fromSequence);
    }

    @Override
    public Commit append(NewCommit commit) {
        return log.append(commit);
    }

    @Override
    public List<Commit> read(long position, int limit) {
        return log.read(position, limit);
    }

    @Override
    public Optional<Commit> findByKey(String key) {
        return log.findByKey(key);
    }

    @Override
    public Head head() {
        return log.head();
    }

    @Override
    public Subscription onAppend(Runnable callback) {
        return log.onAppend(callback);
    }

    @Override
    public void close() {
        log.close();
    }
}
