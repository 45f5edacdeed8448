package org.runningrecord.log.sqlite;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.runningrecord.log.Commit;
import org.runningrecord.log.GroupCommit;
import org.runningrecord.log.Head;
import org.runningrecord.log.KeyAlreadyUsed;
import org.runningrecord.log.LogEvent;
import org.runningrecord.log.NewCommit;
import org.runningrecord.log.PendingAppend;
import org.runningrecord.log.StreamConflict;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/**
 * Writes a group in one transaction. Collisions are rare: only when there was one is the group written again with a savepoint for each commit, so that
 * one that collides leaves the others alone. The tail is read inside the transaction: another process may have moved it.
 */
final class GroupWriter implements GroupCommit.Writer {

    private final Connection connection;
    private final Clock clock;
    private Inserting inserting;
    private Reading reading;
    private PreparedStatement begin;
    private PreparedStatement commit;
    private boolean worn;

    GroupWriter(Connection connection, Clock clock) throws SQLException {
        this.connection = connection;
        this.clock = clock;
        this.inserting = new Inserting(connection);
        this.reading = new Reading(connection);
        this.begin = connection.prepareStatement("BEGIN IMMEDIATE");
        this.commit = connection.prepareStatement("COMMIT");
    }

    @Override
    public void write(List<PendingAppend> group) {
        if (!writtenAsOne(group)) {
            writtenOneByOne(group);
        }
    }

    /** @return false if any of them collided; then none is written */
    private boolean writtenAsOne(List<PendingAppend> group) {
        return transaction(outcomes -> {
            Head head = reading.head();
            try {
                for (PendingAppend pending : group) {
                    Commit commit = pending.chained(head, clock.instant());
                    inserting.insert(commit);
                    head = Head.after(commit);
                    outcomes.add(() -> pending.succeed(commit));
                }
                return true;
            } catch (SQLiteException e) {
                return notCollided(e);
            }
        });
    }

    private void writtenOneByOne(List<PendingAppend> group) {
        transaction(outcomes -> {
            Head head = reading.head();
            for (PendingAppend pending : group) {
                Commit commit = pending.chained(head, clock.instant());
                if (inserted(commit)) {
                    head = Head.after(commit);
                    outcomes.add(() -> pending.succeed(commit));
                } else {
                    outcomes.add(collision(pending));
                }
            }
            return true;
        });
    }

    /** What is to be done in a transaction, and what is to be told once it is durable; false takes all of it back. */
    @FunctionalInterface
    private interface Work {
        boolean in(List<Runnable> outcomes) throws SQLException;
    }

    private boolean transaction(Work work) {
        List<Runnable> outcomes = new ArrayList<>();
        try {
            renewIfWorn();
            begin.execute();
            if (!work.in(outcomes)) {
                run("ROLLBACK");
                return false;
            }
            commit.execute();
        } catch (SQLException e) {
            rollBack(e);
            worn = true;
            throw Failure.whileWriting(e);
        } catch (RuntimeException e) {
            rollBack(e);
            throw e;
        }
        outcomes.forEach(Runnable::run);
        return true;
    }

    private boolean inserted(Commit commit) throws SQLException {
        run("SAVEPOINT one");
        try {
            inserting.insert(commit);
            run("RELEASE one");
            return true;
        } catch (SQLiteException e) {
            boolean written = notCollided(e);
            run("ROLLBACK TO one");
            run("RELEASE one");
            return written;
        }
    }

    /** False if what stood in the way is a row that is there already. */
    private static boolean notCollided(SQLiteException e) throws SQLiteException {
        if (e.getResultCode() == SQLiteErrorCode.SQLITE_CONSTRAINT_UNIQUE) {
            return false;
        }
        throw e;
    }

    /** Asks in this order: am I there already? is my key there? did another take my place on a stream? */
    private Runnable collision(PendingAppend pending) throws SQLException {
        NewCommit wanted = pending.commit();
        LogEvent first = wanted.events().get(0);
        Optional<Commit> there = reading.bySequence(first.stream(), first.sequence());
        if (there.isPresent() && holds(there.get(), first.id())) {
            Commit mine = there.get().verified();
            return () -> pending.succeed(mine);
        }
        @Nullable String key = wanted.key();
        Optional<Commit> answered = key == null ? Optional.empty() : reading.byKey(key);
        if (answered.isPresent()) {
            Commit before = answered.get().verified();
            return () -> pending.fail(new KeyAlreadyUsed(before));
        }
        for (LogEvent event : wanted.events()) {
            if (reading.bySequence(event.stream(), event.sequence()).isPresent()) {
                return () -> pending.fail(new StreamConflict(event.stream()));
            }
        }
        throw new SQLException("A commit collided with nothing that can be found");
    }

    private static boolean holds(Commit commit, String eventId) {
        return commit.events().stream().anyMatch(event -> event.id().equals(eventId));
    }

    /** The driver closes a statement that has failed, for example because the disk was full, and would refuse it for ever. */
    private void renewIfWorn() throws SQLException {
        if (worn) {
            inserting.close();
            reading.release();
            begin.close();
            commit.close();
            inserting = new Inserting(connection);
            reading = new Reading(connection);
            begin = connection.prepareStatement("BEGIN IMMEDIATE");
            commit = connection.prepareStatement("COMMIT");
            worn = false;
        }
    }

    private void run(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private void rollBack(Exception why) {
        try {
            run("ROLLBACK");
        } catch (SQLException e) {
            why.addSuppressed(e);
        }
    }
}
