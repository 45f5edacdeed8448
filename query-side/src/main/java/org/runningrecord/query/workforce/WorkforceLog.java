package org.runningrecord.query.workforce;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.runningrecord.events.WorkforceEvent;
import org.runningrecord.events.WorkforceEvent.WorkerRecorded;
import org.runningrecord.log.LogStore;
import org.runningrecord.log.codec.EventCodec;
import org.runningrecord.query.workforce.WorkerShown.Version;
import org.springframework.stereotype.Component;

/** Reads the streams of workers. */
@Component
class WorkforceLog {

    private final LogStore log;
    private final EventCodec codec;

    WorkforceLog(LogStore log, EventCodec codec) {
        this.log = log;
        this.codec = codec;
    }

    /** What was recorded of each worker, by their ids, the last version at the end. */
    Map<String, List<Version>> workers() {
        Map<String, List<Version>> workers = new LinkedHashMap<>();
        for (WorkforceEvent event : stream(WorkforceEvent.WORKERS)) {
            WorkerRecorded worker = (WorkerRecorded) event;
            workers.computeIfAbsent(worker.worker(), id -> new ArrayList<>())
                    .add(new Version(worker.details(), worker.recorded()));
        }
        return workers;
    }

    List<WorkforceEvent> stream(String stream) {
        return log.readStream(stream, 0).stream()
                .map(stored -> (WorkforceEvent) codec.read(stored.event()))
                .toList();
    }
}
