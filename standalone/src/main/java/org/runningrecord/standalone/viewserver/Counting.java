package org.runningrecord.standalone.viewserver;

import de.bwaldvogel.mongo.backend.Utils;
import de.bwaldvogel.mongo.bson.Document;
import java.util.List;
import java.util.Optional;

/** The pipeline that a driver sends when it is asked to count documents. */
final class Counting {

    private static final Document GROUP =
            new Document("$group", new Document("_id", 1).append("n", new Document("$sum", 1)));

    private Counting() {}

    /** What is to be counted; absent where the pipeline is another. */
    static Optional<Document> counted(Document aggregate) {
        return aggregate.get("pipeline") instanceof List<?> stages
                        && stages.size() == 2
                        && stages.get(0) instanceof Document match
                        && match.size() == 1
                        && match.get("$match") instanceof Document query
                        && GROUP.equals(stages.get(1))
                ? Optional.of(query)
                : Optional.empty();
    }

    static Document answer(String namespace, int count) {
        List<Document> batch = count == 0 ? List.of() : List.of(new Document("_id", 1).append("n", count));
        Document answer = new Document(
                "cursor", new Document("id", 0L).append("ns", namespace).append("firstBatch", batch));
        Utils.markOkay(answer);
        return answer;
    }
}
