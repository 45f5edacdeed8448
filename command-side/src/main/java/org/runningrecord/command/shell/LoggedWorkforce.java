package org.runningrecord.command.shell;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.runningrecord.command.decision.Workforce;
import org.runningrecord.events.WorkforceEvent;
import org.runningrecord.events.WorkforceEvent.CaseLeft;
import org.runningrecord.events.WorkforceEvent.CaseTaken;
import org.runningrecord.events.WorkforceEvent.CaseloadDiscussed;
import org.runningrecord.events.WorkforceEvent.WorkerRecorded;
import org.runningrecord.events.value.RecordId;
import org.runningrecord.events.value.WorkerDetails;
import org.runningrecord.log.LogStore;
import org.runningrecord.log.codec.EventCodec;
import org.runningrecord.policy.caseload.Caseload;

/**
 * Who works here, and what they hold, as their streams say when a command asks first: what was decided a moment ago on any node is there. One command reads
 * each stream once, so that whatever it decides, it goes behind what it has seen, or loses its place there.
 */
public final class LoggedWorkforce implements Workforce {

    private final LogStore log;
    private final EventCodec codec;
    private final Instant now;
    private final ZoneId zone;
    private final Map<String, List<WorkforceEvent>> read = new HashMap<>();

    LoggedWorkforce(LogStore log, EventCodec codec, Instant now, ZoneId zone) {
        this.log = log;
        this.codec = codec;
        this.now = now;
        this.zone = zone;
    }

    /** Everything on one of their streams, in order. */
    public List<WorkforceEvent> stream(String stream) {
        return read.computeIfAbsent(stream, this::logged);
    }

    private List<WorkforceEvent> logged(String stream) {
        return log.readStream(stream, 0).stream()
                .map(stored -> (WorkforceEvent) codec.read(stored.event()))
                .toList();
    }

    @Override
    public Optional<WorkerDetails> worker(String id) {
        return Optional.ofNullable(workers().get(id));
    }

    @Override
    public List<String> team(String team) {
        return workers().entrySet().stream()
                .filter(one ->
                        one.getValue().team().equals(team) && one.getValue().worksHere(now, zone))
                .map(Map.Entry::getKey)
                .toList();
    }

    @Override
    public Caseload caseload(String worker) {
        return Caseload.of(stream(WorkforceEvent.cases(worker)));
    }

    @Override
    public boolean discussedSinceLastCase(String worker) {
        List<WorkforceEvent> events = stream(WorkforceEvent.cases(worker));
        Instant last = held(events).stream()
                .map(this::cameOn)
                .max(Comparator.naturalOrder())
                .orElse(Instant.MIN);
        return events.stream()
                .anyMatch(event -> event instanceof CaseloadDiscussed said
                        && said.discussion().discussed().end(zone).isAfter(last));
    }

    /** That the cases came which are still there, as was last said of each: a date that was put right counts, and what came by mistake does not. */
    private static Collection<CaseTaken> held(List<WorkforceEvent> events) {
        Map<RecordId, CaseTaken> held = new HashMap<>();
        for (WorkforceEvent event : events) {
            if (event instanceof CaseTaken taken && taken.holds()) {
                held.put(taken.record(), taken);
            } else if (event instanceof CaseTaken shared) {
                held.remove(shared.record());
            } else if (event instanceof CaseLeft left) {
                held.remove(left.record());
            }
        }
        return held.values();
    }

    /** When the day began on which the case came. */
    private Instant cameOn(CaseTaken taken) {
        Instant came = taken.since() == null
                ? taken.recorded().at()
                : taken.since().end(zone).minusMillis(1);
        return came.atZone(zone).toLocalDate().atStartOfDay(zone).toInstant();
    }

    /** How often it was recorded who this is. */
    public long versions(String worker) {
        return stream(WorkforceEvent.WORKERS).stream()
                .filter(event -> event.worker().equals(worker))
                .count();
    }

    private Map<String, WorkerDetails> workers() {
        Map<String, WorkerDetails> workers = new LinkedHashMap<>();
        stream(WorkforceEvent.WORKERS).forEach(event -> {
            if (event instanceof WorkerRecorded recorded) {
                workers.put(recorded.worker(), recorded.details());
            }
        });
        return workers;
    }
}
