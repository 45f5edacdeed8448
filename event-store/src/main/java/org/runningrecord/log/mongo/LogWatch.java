package org.runningrecord.log.mongo;

import com.mongodb.MongoException;
import com.mongodb.client.MongoCursor;
import com.mongodb.client.model.Aggregates;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.bson.BsonDocument;
import org.bson.conversions.Bson;
import org.runningrecord.log.AppendSignal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Notices appends of other processes: by a change stream where the server has one, and by looking whether the next position is taken in any case. Behind a
 * change stream four looks a second are enough; where there is none, or it is away, it looks fifty times. Starts with the first who wants to know.
 */
final class LogWatch implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(LogWatch.class);
    private static final long POLL_MILLIS = 20;
    private static final long POLL_BEHIND_CHANGES_MILLIS = 250;
    private static final long AGAIN_MILLIS = 1_000;
    private static final List<Bson> INSERTS = List.of(
            Aggregates.match(Filters.eq("operationType", "insert")), Aggregates.project(Projections.include("_id")));

    private final LogCollection log;
    private final AppendSignal signal;
    private final CountDownLatch ended = new CountDownLatch(1);
    private final List<Thread> threads = new ArrayList<>();
    private volatile boolean following;

    LogWatch(LogCollection log, AppendSignal signal) {
        this.log = log;
        this.signal = signal;
    }

    synchronized void start() {
        if (threads.isEmpty() && ended.getCount() > 0) {
            run("log-poll", this::poll);
            if (log.replicated()) {
                run("log-changes", this::follow);
            }
        }
    }

    private void run(String name, Runnable loop) {
        Thread thread = new Thread(loop, name);
        thread.setDaemon(true);
        threads.add(thread);
        thread.start();
    }

    private void poll() {
        LogEnd end = new LogEnd(log.settled());
        while (!endedWithin(following ? POLL_BEHIND_CHANGES_MILLIS : POLL_MILLIS)) {
            try {
                if (end.moved()) {
                    signal.raise();
                }
            } catch (RuntimeException e) {
                LOG.debug("The end of the log could not be read", e);
                endedWithin(POLL_BEHIND_CHANGES_MILLIS);
            }
        }
    }

    private void follow() {
        while (!endedWithin(0)) {
            try (MongoCursor<BsonDocument> changes = log.collection()
                    .watch(INSERTS)
                    .maxAwaitTime(AGAIN_MILLIS, TimeUnit.MILLISECONDS)
                    .withDocumentClass(BsonDocument.class)
                    .cursor()) {
                following = true;
                // a stream that is opened anew tells nothing of what came while there was none
                signal.raise();
                while (!endedWithin(0)) {
                    if (changes.tryNext() != null) {
                        signal.raise();
                    }
                }
            } catch (MongoException e) {
                LOG.debug("The changes of the log could not be followed", e);
                // before the wait, in which only the short looks are left
                following = false;
                endedWithin(AGAIN_MILLIS);
            } finally {
                following = false;
            }
        }
    }

    private boolean endedWithin(long milliseconds) {
        try {
            return ended.await(milliseconds, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            return true;
        }
    }

    @Override
    public void close() {
        List<Thread> running;
        synchronized (this) {
            ended.countDown();
            running = List.copyOf(threads);
        }
        for (Thread thread : running) {
            thread.interrupt();
            try {
                thread.join(AGAIN_MILLIS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
