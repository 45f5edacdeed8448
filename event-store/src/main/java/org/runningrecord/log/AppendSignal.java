package org.runningrecord.log;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.runningrecord.log.LogStore.Subscription;

/** Tells those who asked that the log has grown. */
public final class AppendSignal {

    private final List<Runnable> callbacks = new CopyOnWriteArrayList<>();

    public Subscription add(Runnable callback) {
        callbacks.add(callback);
        return () -> callbacks.remove(callback);
    }

    public void raise() {
        callbacks.forEach(Runnable::run);
    }
}
