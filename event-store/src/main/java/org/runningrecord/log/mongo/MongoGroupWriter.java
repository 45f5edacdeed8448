package org.runningrecord.log.mongo;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoException;
import com.mongodb.client.model.InsertManyOptions;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.runningrecord.log.Commit;
import org.runningrecord.log.GroupCommit;
import org.runningrecord.log.Head;
import org.runningrecord.log.NewCommit;
import org.runningrecord.log.PendingAppend;

/**
 * Writes a group by one ordered insert, and by another after each collision. Positions are claimed by inserting them: whoever is too late sees the
 * unique {@code _id} taken, reads the tail again and renumbers what is left.
 *
 * <p>An insert whose answer is lost may have landed, or land later. It is sent again with the same event ids and keys, so it collides with itself
 * instead of doubling.
 */
final class MongoGroupWriter implements GroupCommit.Writer {

    /** An insert must be one message of at most 48 MB: of two, the second could arrive at another primary without the first. */
    private static final long INSERT_WEIGHT = 24L * 1024 * 1024;

    private static final int COLLISION = 11000;
    private static final InsertManyOptions ORDERED = new InsertManyOptions().ordered(true);

    private final LogCollection log;
    private final Settling settling;
    private final Collisions collisions;
    private final Clock clock;
    private final Duration longest;

    /** The end of the log as far as this writer knows; null when it has to ask. */
    private @Nullable Head tail;

    /** @param longest how long inserts are tried again that bring no answer */
    MongoGroupWriter(LogCollection log, Clock clock, Duration longest) {
        this.log = log;
        this.settling = new Settling(log.newest(), log.settled(), log.replicated());
        this.collisions = new Collisions(log.newest(), settling);
        this.clock = clock;
        this.longest = longest;
    }

    @Override
    public void write(List<PendingAppend> group) {
        Deque<PendingAppend> waiting = new ArrayDeque<>(group);
        Patience patience = new Patience(longest);
        boolean answerLost = false;
        while (!waiting.isEmpty()) {
            int before = waiting.size();
            try {
                if (answerLost) {
                    collisions.settleThoseThere(waiting);
                    answerLost = false;
                }
                insert(waiting);
            } catch (MongoException e) {
                tail = null;
                answerLost = true;
                if (waiting.size() == before) {
                    patience.wait(e);
                }
            }
            if (waiting.size() < before) {
                patience.renew();
            }
        }
    }

    private void insert(Deque<PendingAppend> waiting) {
        Head start = tail == null ? settling.tail() : tail;
        tail = start;
        List<Commit> chained = chained(waiting, start);
        if (chained.isEmpty()) {
            return;
        }
        int inserted = chained.size();
        try {
            log.appending()
                    .insertMany(chained.stream().map(CommitDocuments::write).toList(), ORDERED);
        } catch (MongoBulkWriteException e) {
            inserted = collidedAt(e);
        }
        for (Commit commit : chained.subList(0, inserted)) {
            tail = Head.after(commit);
            waiting.removeFirst().succeed(commit);
        }
        if (inserted < chained.size()) {
            collided(waiting, tail);
        }
    }

    private List<Commit> chained(Deque<PendingAppend> waiting, Head start) {
        List<Commit> chained = new ArrayList<>();
        Head end = start;
        long weight = 0;
        for (PendingAppend pending : waiting) {
            NewCommit commit = pending.commit();
            weight += commit.weight();
            if (!chained.isEmpty() && weight > INSERT_WEIGHT) {
                break;
            }
            Commit next = pending.chained(end, clock.instant());
            chained.add(next);
            end = Head.after(next);
        }
        return chained;
    }

    private static int collidedAt(MongoBulkWriteException e) {
        boolean collided = e.getWriteConcernError() == null
                && e.getWriteErrors().size() == 1
                && e.getWriteErrors().get(0).getCode() == COLLISION;
        if (!collided) {
            throw e;
        }
        return e.getWriteErrors().get(0).getIndex();
    }

    private void collided(Deque<PendingAppend> waiting, Head end) {
        Optional<Runnable> outcome = collisions.outcome(waiting.getFirst());
        if (outcome.isPresent()) {
            waiting.removeFirst();
            outcome.get().run();
            return;
        }
        Head now = settling.tail();
        tail = now;
        if (now.equals(end)) {
            // What stood there was taken back by a failover, or was put there by hand.
            throw new MongoException("A commit collided with nothing that can be found");
        }
    }
}
