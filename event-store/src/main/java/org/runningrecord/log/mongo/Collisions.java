package org.runningrecord.log.mongo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.runningrecord.log.Commit;
import org.runningrecord.log.KeyAlreadyUsed;
import org.runningrecord.log.NewCommit;
import org.runningrecord.log.PendingAppend;
import org.runningrecord.log.StreamConflict;
import org.runningrecord.log.StreamKey;

/** Finds out what a commit that was refused collided with. */
record Collisions(CommitQueries newest, Settling settling) {

    /**
     * Asks in this order: am I there already? is my key there? did another take my place on a stream? Nothing of these: then only the position was
     * taken.
     */
    Optional<Runnable> outcome(PendingAppend pending) {
        NewCommit wanted = pending.commit();
        List<Commit> there = newest.holding(wanted.streamKeys(), wanted.key());
        there.forEach(Commit::verified);
        for (Commit commit : there) {
            if (isTheSame(wanted, commit)) {
                settling.await(commit);
                return Optional.of(() -> pending.succeed(commit));
            }
        }
        for (Commit commit : there) {
            if (wanted.key() != null && wanted.key().equals(commit.key())) {
                settling.await(commit);
                return Optional.of(() -> pending.fail(new KeyAlreadyUsed(commit)));
            }
        }
        for (String key : wanted.streamKeys()) {
            for (Commit commit : there) {
                if (commit.keys().contains(key)) {
                    // whoever decides again reads what is settled, and would collide with the same commit until it is
                    settling.await(commit);
                    return Optional.of(() -> pending.fail(new StreamConflict(StreamKey.stream(key))));
                }
            }
        }
        return Optional.empty();
    }

    /** After a lost answer: takes out those that are in the log, in one question. */
    void settleThoseThere(Iterable<PendingAppend> waiting) {
        List<String> keys = new ArrayList<>();
        waiting.forEach(pending -> keys.add(firstKey(pending.commit())));
        Map<String, Commit> there = new HashMap<>();
        for (Commit commit : newest.holding(keys, null)) {
            commit.verified().keys().forEach(key -> there.put(key, commit));
        }
        for (Iterator<PendingAppend> each = waiting.iterator(); each.hasNext(); ) {
            PendingAppend pending = each.next();
            @Nullable Commit commit = there.get(firstKey(pending.commit()));
            if (commit != null && isTheSame(pending.commit(), commit)) {
                settling.await(commit);
                each.remove();
                pending.succeed(commit);
            }
        }
    }

    private static String firstKey(NewCommit commit) {
        return commit.streamKeys().get(0);
    }

    private static boolean isTheSame(NewCommit wanted, Commit commit) {
        String id = wanted.events().get(0).id();
        return commit.events().stream().anyMatch(event -> event.id().equals(id));
    }
}
