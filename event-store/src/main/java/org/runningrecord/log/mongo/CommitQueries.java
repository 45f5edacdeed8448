package org.runningrecord.log.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.elemMatch;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Projections.include;
import static com.mongodb.client.model.Sorts.ascending;
import static com.mongodb.client.model.Sorts.descending;

import com.mongodb.client.FindIterable;
import com.mongodb.client.MongoCollection;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.bson.Document;
import org.bson.RawBsonDocument;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.runningrecord.log.Commit;
import org.runningrecord.log.Head;
import org.runningrecord.log.StreamKey;

/** The questions a collection of commits can answer. */
record CommitQueries(MongoCollection<RawBsonDocument> commits) {

    /**
     * Starts with the commit that holds the position, which may have begun before it. On a dense log commits are asked for by the positions they can have:
     * each is found by itself, and nothing is sorted, whether or not the server's index is an ordered one.
     */
    List<Commit> from(long position, int limit) {
        List<Commit> found = following(position, limit);
        if (!found.isEmpty() && found.get(0).position() == position) {
            return found;
        }
        Optional<Commit> before = list(commits.find(lt(CommitDocuments.POSITION, position))
                        .sort(descending(CommitDocuments.POSITION))
                        .limit(1))
                .stream()
                .filter(commit -> commit.end() > position)
                .findFirst();
        before.ifPresent(commit -> found.add(0, commit));
        return found.isEmpty() ? beyond(position) : found.size() > limit ? found.subList(0, limit) : found;
    }

    /** Those that follow one another from where one is known to end, or begins. */
    List<Commit> following(long position, int limit) {
        List<Commit> found = among(position, limit);
        // of commits with many events there are fewer than positions; where the next position was asked for, nothing is
        // there
        long asked = position + limit;
        while (!found.isEmpty() && found.size() < limit && last(found).end() >= asked) {
            long next = last(found).end();
            List<Commit> more = among(next, limit - found.size());
            if (more.isEmpty()) {
                break;
            }
            asked = next + limit - found.size();
            found.addAll(more);
        }
        return found;
    }

    private List<Commit> among(long position, int limit) {
        List<Commit> found = list(commits.find(startingAmong(position, limit)).batchSize(limit));
        found.sort(Comparator.comparingLong(Commit::position));
        return found;
    }

    private static Commit last(List<Commit> commits) {
        return commits.get(commits.size() - 1);
    }

    /** Nothing at the end of the log; on a damaged one the first that stands after what is missing. */
    private List<Commit> beyond(long position) {
        return list(commits.find(gte(CommitDocuments.POSITION, position))
                .sort(ascending(CommitDocuments.POSITION))
                .limit(1));
    }

    boolean startsAt(long position) {
        return commits.find(eq(CommitDocuments.POSITION, position))
                        .projection(include(CommitDocuments.POSITION))
                        .first()
                != null;
    }

    /** The greatest end of those that start at one of so many positions, of which there must be one. */
    long endAmong(long position, int limit) {
        long end = position;
        for (RawBsonDocument found :
                commits.find(startingAmong(position, limit)).projection(include(CommitDocuments.COUNT))) {
            end = Math.max(end, CommitDocuments.endOf(found));
        }
        return end;
    }

    private static Bson startingAmong(long position, int limit) {
        return in(
                CommitDocuments.POSITION,
                LongStream.range(position, position + limit).boxed().toList());
    }

    Optional<Commit> byKey(String key) {
        return list(commits.find(eq(CommitDocuments.KEY, key))).stream().findFirst();
    }

    /** The last commits that begin before a position and hold a stream whose name begins so. */
    List<Commit> lastOf(String prefix, long before, int limit) {
        Bson streams =
                elemMatch(CommitDocuments.KEYS, new Document("$gte", prefix).append("$lt", StreamKey.beyond(prefix)));
        return list(commits.find(and(streams, lt(CommitDocuments.POSITION, before)))
                .sort(descending(CommitDocuments.POSITION))
                .limit(limit));
    }

    /** The commits that hold one of these stream keys, or the idempotency key. */
    List<Commit> holding(Collection<String> streamKeys, @Nullable String key) {
        Bson streams = in(CommitDocuments.KEYS, streamKeys);
        return list(commits.find(key == null ? streams : or(streams, eq(CommitDocuments.KEY, key))));
    }

    boolean holds(Head head) {
        return head.equals(Head.after(null)) || head().position() >= head.position() && endingAt(head);
    }

    private boolean endingAt(Head head) {
        RawBsonDocument last = commits.find(lt(CommitDocuments.POSITION, head.position()))
                .projection(include(CommitDocuments.SUM))
                .sort(descending(CommitDocuments.POSITION))
                .first();
        return last != null
                && last.isString(CommitDocuments.SUM)
                && head.sum().equals(last.getString(CommitDocuments.SUM).getValue());
    }

    /** The last commit is read and verified whole: one that says it holds more than it does would have the next leave a gap for ever. */
    Head head() {
        return list(commits.find().sort(descending(CommitDocuments.POSITION)).limit(1)).stream()
                .map(last -> Head.after(last.verified()))
                .findFirst()
                .orElse(Head.after(null));
    }

    static List<Commit> list(FindIterable<RawBsonDocument> found) {
        return found.map(CommitDocuments::read).into(new ArrayList<>());
    }
}
