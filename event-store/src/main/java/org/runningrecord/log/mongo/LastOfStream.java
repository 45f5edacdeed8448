package org.runningrecord.log.mongo;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Projections.include;

import com.mongodb.client.MongoCollection;
import java.util.Optional;
import org.bson.RawBsonDocument;
import org.runningrecord.log.Commit;
import org.runningrecord.log.StreamKey;

/**
 * Finds the commit at the end of a stream. The server cannot sort keys of one stream without reading them all, but it can say cheaply whether there is
 * any at or after a sequence: so the greatest is found in steps that first grow and then shrink, about 28 of them for 10,000 events.
 */
record LastOfStream(MongoCollection<RawBsonDocument> commits, String stream) {

    Optional<Commit> find() {
        if (!anyFrom(0)) {
            return Optional.empty();
        }
        long there = 0;
        long step = 1;
        while (anyFrom(there + step)) {
            there += step;
            step *= 2;
        }
        for (long beyond = there + step; beyond - there > 1; ) {
            long middle = there + (beyond - there) / 2;
            if (anyFrom(middle)) {
                there = middle;
            } else {
                beyond = middle;
            }
        }
        return CommitQueries.list(commits.find(eq(CommitDocuments.KEYS, StreamKey.of(stream, there)))).stream()
                .findFirst();
    }

    private boolean anyFrom(long sequence) {
        return commits.find(StreamQuery.range(stream, sequence, Long.MAX_VALUE))
                        .projection(include(CommitDocuments.POSITION))
                        .first()
                != null;
    }
}
