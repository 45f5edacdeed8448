package org.runningrecord.bench.mongo;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;

/** Appends from many threads, each event by a call of its own, as commands do. */
final class Writers {

    private Writers() {}

    /** @return how many nanoseconds it took until the last was acknowledged */
    static long append(EventStorageEngine engine, List<List<DomainEventMessage<?>>> shares) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(shares.size());
        try {
            List<Callable<Void>> work = new ArrayList<>();
            for (List<DomainEventMessage<?>> share : shares) {
                work.add(() -> {
                    share.forEach(message -> engine.appendEvents(message));
                    return null;
                });
            }
            long start = System.nanoTime();
            for (Future<Void> each : threads.invokeAll(work)) {
                each.get();
            }
            return System.nanoTime() - start;
        } finally {
            threads.shutdownNow();
        }
    }
}
