package org.runningrecord.log.mongo;

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
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.runningrecord.log.Commit;
import org.runningrecord.log.Head;

/** The questions a collection of commits can answer. */
record CommitQueries(MongoCollection<Document> commits) {

    /** Starts with the commit that holds the position, which may have begun before it. */
    List<Commit> from(long position, int limit) {
        List<Commit> found = list(commits.find(gte(CommitDocuments.POSITION, position))
                .sort(ascending(CommitDocuments.POSITION))
                .limit(limit));
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
        return found.size() > limit ? found.subList(0, limit) : found;
    }

    Optional<Commit> byKey(String key) {
        return list(commits.find(eq(CommitDocuments.KEY, key))).stream().findFirst();
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
        Document last = commits.find(lt(CommitDocuments.POSITION, head.position()))
                .projection(include(CommitDocuments.SUM))
                .sort(descending(CommitDocuments.POSITION))
                .first();
        return last != null && head.sum().equals(last.get(CommitDocuments.SUM));
    }

    /** The last commit is read and verified whole: one that says it holds more than it does would have the next leave a gap for ever. */
    Head head() {
        return list(commits.find().sort(descending(CommitDocuments.POSITION)).limit(1)).stream()
                .map(last -> Head.after(last.verified()))
                .findFirst()
                .orElse(Head.after(null));
    }

    static List<Commit> list(FindIterable<Document> found) {
        return found.map(CommitDocuments::read).into(new ArrayList<>());
    }
}
