package org.runningrecord.command.shell;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.runningrecord.command.state.CaseState;
import org.runningrecord.events.OfEntry;
import org.runningrecord.log.LogStore;
import org.runningrecord.log.StoredEvent;
import org.runningrecord.log.codec.EventCodec;

/** Tells whether a record has moved on since somebody read it. Whatever was recorded on entries that they may not know of since is no change to them. */
public final class MovedOn {

    private final LogStore log;
    private final EventCodec codec;

    public MovedOn(LogStore log, EventCodec codec) {
        this.log = log;
        this.codec = codec;
    }

    /** @param hidden the sequences of the entries that they may not know of */
    boolean since(long version, CaseState state, Set<Long> hidden) {
        if (version >= state.version() || hidden.isEmpty()) {
            return version != state.version();
        }
        return log.readStream(state.record().stream(), version + 1).stream()
                .collect(Collectors.groupingBy(stored -> stored.commit().position()))
                .values()
                .stream()
                .anyMatch(commit -> isKnown(commit, hidden));
    }

    /** What else stands in a commit on an entry follows from that entry. */
    private boolean isKnown(List<StoredEvent> commit, Set<Long> hidden) {
        Set<Long> entries = commit.stream()
                .map(stored -> codec.read(stored.event()))
                .filter(OfEntry.class::isInstance)
                .map(event -> ((OfEntry) event).entry().sequence())
                .collect(Collectors.toSet());
        return entries.isEmpty() || !hidden.containsAll(entries);
    }
}
