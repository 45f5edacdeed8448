package org.runningrecord.log.axon;

import java.util.ArrayList;
import java.util.List;

/**
 * The events that were read last, one after another without a gap. Several processors go along the log side by side: what the first of them has read and
 * decoded serves the others too. What is in the log never changes, so what was read stays right. A reader that is far behind reads for itself.
 */
final class LatelyRead {

    /** Of payloads, in bytes: some hundred events. Decoded they weigh several times as much. */
    private static final long MOST = 1_000_000;

    private final List<LogMessage> events = new ArrayList<>();
    private long weight;

    /** The events from this position on that are at hand; none where the log is to be asked. */
    synchronized List<LogMessage> from(long position) {
        long index = events.isEmpty() ? -1 : position - events.get(0).position();
        return index < 0 || index >= events.size()
                ? List.of()
                : List.copyOf(events.subList((int) index, events.size()));
    }

    /** Takes up what was read, if it goes on where this ends or lies beyond it. */
    synchronized void add(List<LogMessage> read) {
        if (read.isEmpty() || !events.isEmpty() && read.get(0).position() <= last().position()) {
            return;
        }
        if (!events.isEmpty() && read.get(0).position() > last().position() + 1) {
            events.clear();
            weight = 0;
        }
        for (LogMessage one : read) {
            events.add(one);
            weight += one.weight();
        }
        int outworn = 0;
        while (weight > MOST && outworn < events.size()) {
            weight -= events.get(outworn++).weight();
        }
        events.subList(0, outworn).clear();
    }

    /** From this position on it is to be read anew: what could not be decoded may stand there otherwise by now. */
    synchronized void forgetFrom(long position) {
        while (!events.isEmpty() && last().position() >= position) {
            weight -= events.remove(events.size() - 1).weight();
        }
    }

    private LogMessage last() {
        return events.get(events.size() - 1);
    }
}
