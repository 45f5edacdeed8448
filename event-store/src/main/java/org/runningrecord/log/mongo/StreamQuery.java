package org.runningrecord.log.mongo;

import static com.mongodb.client.model.Filters.elemMatch;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Projections.include;

import com.mongodb.client.MongoCollection;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.bson.Document;
import org.bson.RawBsonDocument;
import org.bson.conversions.Bson;
import org.runningrecord.log.Commit;
import org.runningrecord.log.StoredEvent;
import org.runningrecord.log.StreamKey;

/**
 * Reads a stream as a range on the index of stream keys, starting at the greatest key at or below the asked sequence.
 *
 * <p>The server cannot be asked for that greatest key in one cheap question: on an array it sorts by the greatest element of the whole array, in
 * memory. So the range starts one sequence earlier, which nearly always settles it, since most commits hold one event of a stream; otherwise
 * windows of growing width are searched downwards, of which only the keys are fetched. Order is restored here, by position.
 */
record StreamQuery(MongoCollection<RawBsonDocument> commits, String stream) {

    private static final long FIRST_WINDOW = 8;

    List<Commit> from(long sequence, long last) {
        List<Commit> found = between(Math.max(0, sequence - 1), last);
        if (sequence > 0 && !reaches(found, sequence)) {
            holder(sequence - 2, FIRST_WINDOW, found);
        }
        found.sort(Comparator.comparingLong(Commit::position));
        return found;
    }

    /** Whether no earlier commit can hold the sequence: it is here itself, or the one before it is. */
    private boolean reaches(List<Commit> found, long sequence) {
        return found.stream()
                .flatMap(commit -> commit.stored().stream())
                .map(StoredEvent::event)
                .anyMatch(event -> event.stream().equals(stream)
                        && (event.sequence() == sequence || event.sequence() == sequence - 1));
    }

    private void holder(long highest, long window, List<Commit> found) {
        if (highest < 0) {
            return;
        }
        long lowest = Math.max(0, highest - window + 1);
        RawBsonDocument greatest = null;
        for (RawBsonDocument candidate :
                commits.find(range(lowest, highest)).projection(include(CommitDocuments.POSITION))) {
            if (greatest == null || CommitDocuments.position(candidate) > CommitDocuments.position(greatest)) {
                greatest = candidate;
            }
        }
        if (greatest == null) {
            holder(lowest - 1, window * FIRST_WINDOW, found);
        } else {
            found.addAll(CommitQueries.list(commits.find(eq(CommitDocuments.POSITION, greatest.get("_id")))));
        }
    }

    private List<Commit> between(long lowest, long highest) {
        return new ArrayList<>(CommitQueries.list(commits.find(range(lowest, highest))));
    }

    private Bson range(long lowest, long highest) {
        return range(stream, lowest, highest);
    }

    /** Commits that have a key of the stream between these two. */
    static Bson range(String stream, long lowest, long highest) {
        String last = highest == Long.MAX_VALUE ? StreamKey.last(stream) : StreamKey.of(stream, highest);
        return elemMatch(CommitDocuments.KEYS, new Document("$gte", StreamKey.of(stream, lowest)).append("$lte", last));
    }
}
