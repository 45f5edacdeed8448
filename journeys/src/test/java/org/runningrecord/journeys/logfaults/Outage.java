package org.runningrecord.journeys.logfaults;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.runningrecord.log.mongo.CuttingProxy;

/** A way for a store to be away. */
enum Outage {
    /** As when it is restarted. */
    STOPPED {
        @Override
        void last(CuttingProxy line, Duration time) {
            line.away();
            pass(time);
            line.back();
        }
    },
    /** As when a network is stuck: what was sent arrives afterwards. */
    STUCK {
        @Override
        void last(CuttingProxy line, Duration time) {
            line.hold();
            pass(time);
            line.passOn();
        }
    },
    /** As when a connection breaks after what was sent has arrived: it is done, and nobody is told. */
    UNANSWERED {
        @Override
        void last(CuttingProxy line, Duration time) {
            long end = System.nanoTime() + time.toNanos();
            while (System.nanoTime() < end) {
                line.cut(3);
                pass(Duration.ofMillis(20));
            }
            line.cut(0);
        }
    };

    /** Returns when it is over. */
    abstract void last(CuttingProxy line, Duration time);

    /** An outage is nothing but time that passes: there is no condition to wait for. */
    private static void pass(Duration time) {
        long end = System.nanoTime() + time.toNanos();
        for (long left = time.toNanos(); left > 0; left = end - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
    }
}
