package org.runningrecord.log.mongo;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoException;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.InsertManyOptions;
import java.util.ArrayList;
import java.util.List;
import org.bson.RawBsonDocument;
import org.runningrecord.log.Commit;
import org.runningrecord.log.Continuity;
import org.runningrecord.log.Head;
import org.runningrecord.log.LogDamaged;
import org.runningrecord.log.LogEvent;
import org.runningrecord.log.LogUnavailable;
import org.runningrecord.log.copy.CopyTarget;

/** A collection that takes commits as they are, in ordered inserts which a majority has in its journal. The client stays the caller's. */
public final class MongoCopyTarget implements CopyTarget {

    /** As for the log's own inserts: one message, so that of two no second arrives without the first. */
    private static final long INSERT_WEIGHT = 24L * 1024 * 1024;

    private static final InsertManyOptions ORDERED = new InsertManyOptions().ordered(true);

    private final LogCollection log;
    private Head end;

    private MongoCopyTarget(LogCollection log) {
        this.log = log;
        this.end = new Settling(log.newest(), log.settled(), log.replicated()).tail();
    }

    /**
     * Opens the collection, and makes it and its indexes if they are not there.
     *
     * @throws LogUnavailable if the server does not answer
     */
    public static MongoCopyTarget open(MongoDatabase database, String collection) {
        try {
            return new MongoCopyTarget(LogCollection.of(database, collection));
        } catch (MongoException e) {
            throw new LogUnavailable("The target does not answer", e);
        }
    }

    @Override
    public Head end() {
        return end;
    }

    @Override
    public void append(List<Commit> commits) {
        Continuity.continued(end, commits);
        List<Commit> insert = new ArrayList<>();
        long weight = 0;
        for (Commit commit : commits) {
            long more = commit.events().stream().mapToLong(LogEvent::weight).sum();
            if (!insert.isEmpty() && weight + more > INSERT_WEIGHT) {
                insert(insert);
                insert.clear();
                weight = 0;
            }
            insert.add(commit);
            weight += more;
        }
        insert(insert);
    }

    private void insert(List<Commit> commits) {
        List<RawBsonDocument> documents =
                commits.stream().map(CommitDocuments::write).toList();
        try {
            log.appending().insertMany(documents, ORDERED);
            end = Head.after(commits.get(commits.size() - 1));
        } catch (MongoBulkWriteException e) {
            if (e.getWriteErrors().stream()
                    .anyMatch(error -> ErrorCategory.fromErrorCode(error.getCode()) == ErrorCategory.DUPLICATE_KEY)) {
                throw new LogDamaged(end.position(), "somebody else writes to the target");
            }
            throw lost(e);
        } catch (MongoException e) {
            throw lost(e);
        }
    }

    private static LogUnavailable lost(MongoException e) {
        return new LogUnavailable("The target took no more; the same copy may be asked for again, and goes on", e);
    }

    /** Nothing to close: the client is the caller's. */
    @Override
    public void close() {}
}
