package org.runningrecord.bench.mongo;

import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;

/**
 * Makes a writer slow where it hurts: an insert that has its timestamp or position already is held back, on its own connection, until others have
 * appended so many events.
 */
final class HeldInserts implements CommandListener {

    /** How many events the others have appended; waited on as one that grows. */
    static final class Progress {

        private long appended;
        private boolean over;

        synchronized void another() {
            appended++;
            notifyAll();
        }

        synchronized long appended() {
            return appended;
        }

        synchronized boolean over() {
            return over;
        }

        synchronized void end() {
            over = true;
            notifyAll();
        }

        synchronized void await(long number) throws InterruptedException {
            while (appended < number && !over) {
                wait();
            }
        }
    }

    private final Progress progress;
    private volatile long until;

    HeldInserts(Progress progress) {
        this.progress = progress;
    }

    /** Holds back the next insert until so many events have been appended; those after it go at once. */
    void holdNext(long until) {
        this.until = until;
    }

    @Override
    public void commandStarted(CommandStartedEvent event) {
        long number = until;
        if (number > 0 && event.getCommandName().equals("insert")) {
            until = 0;
            try {
                progress.await(number);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
