package org.runningrecord.log;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.runningrecord.log.LogStore.Subscription;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells those who asked that the log has grown. */
public final class AppendSignal {

    private static final Logger LOG = LoggerFactory.getLogger(AppendSignal.class);

    private final List<Runnable> callbacks = new CopyOnWriteArrayList<>();

    public Subscription add(Runnable callback) {
        callbacks.add(callback);
        return () -> callbacks.remove(callback);
    }

    /** Calls everyone; one that fails keeps nobody else from being told. */
    public void raise() {
        for (Runnable callback : callbacks) {
            try {
                callback.run();
            } catch (RuntimeException e) {
                LOG.warn("One who asked to be told of appends failed", e);
            }
        }
    }
}
