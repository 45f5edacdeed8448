package org.runningrecord.query.projection.host;

import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;
import com.mongodb.event.CommandSucceededEvent;
import java.util.concurrent.CountDownLatch;
import java.util.function.Predicate;

/** Freezes a node when it is about to send a certain command to the view store: from then on it sends nothing at all, until it is thawed. */
final class Freezing implements CommandListener {

    private final CountDownLatch thawed = new CountDownLatch(1);
    private volatile Predicate<CommandStartedEvent> when = command -> false;
    private volatile boolean frozen;
    private volatile int heldUp;
    private volatile int matched = -1;

    /** When it is about to write the documents of a view, which it has folded. */
    static Predicate<CommandStartedEvent> betweenFoldAndFlush(String view) {
        return command -> command.getCommandName().equals("update")
                && command.getCommand().getString("update").getValue().equals(view);
    }

    /** When it is about to store the token, having written the documents. */
    static Predicate<CommandStartedEvent> betweenFlushAndToken() {
        return command -> command.getCommandName().equals("update")
                && command.getCommand().getString("update").getValue().equals("tokens")
                && command.getCommand().getArray("updates").toString().contains("\"position\"");
    }

    void freeze(Predicate<CommandStartedEvent> moment) {
        when = moment;
    }

    boolean frozen() {
        return frozen;
    }

    void thaw() {
        thawed.countDown();
    }

    /** How many documents the command that was held up matched in the end; -1 before. */
    int matched() {
        return matched;
    }

    @Override
    public void commandStarted(CommandStartedEvent command) {
        synchronized (this) {
            if (!frozen && when.test(command)) {
                frozen = true;
                heldUp = command.getRequestId();
            }
        }
        if (frozen) {
            try {
                thawed.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public void commandSucceeded(CommandSucceededEvent command) {
        if (frozen && command.getRequestId() == heldUp) {
            matched = command.getResponse().getNumber("n").intValue();
        }
    }
}
