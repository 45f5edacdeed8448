package org.runningrecord.standalone.viewserver;

import de.bwaldvogel.mongo.bson.Document;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a query demands of each field, all of it at once; and of one list of alternatives, if it has one. */
final class Conditions {

    private final Map<String, Condition> conditions = new HashMap<>();
    private @Nullable List<Document> alternatives;

    static Conditions of(Document query) {
        Conditions conditions = new Conditions();
        conditions.demand(query);
        return conditions;
    }

    @Nullable
    Condition on(String path) {
        return conditions.get(path);
    }

    /** Each way to meet the query; a document may be met in several of them. */
    List<Conditions> ways() {
        return alternatives == null
                ? List.of(this)
                : alternatives.stream().map(this::with).toList();
    }

    private Conditions with(Document alternative) {
        Conditions both = new Conditions();
        both.conditions.putAll(conditions);
        both.demand(alternative);
        both.alternatives = null;
        return both;
    }

    private void demand(Document query) {
        for (Map.Entry<String, Object> demanded : query.entrySet()) {
            String path = demanded.getKey();
            Object value = demanded.getValue();
            if (path.equals("$and")) {
                documents(value).forEach(this::demand);
            } else if (path.equals("$or")) {
                alternatives = alternatives == null && !documents(value).isEmpty() ? documents(value) : alternatives;
            } else if (!path.startsWith("$")) {
                conditions.compute(path, (same, before) -> Condition.of(before, value));
            }
        }
    }

    /** Nothing where it is no list of documents: the matcher says what is wrong with it. */
    private static List<Document> documents(@Nullable Object value) {
        return value instanceof List<?> list && list.stream().allMatch(Document.class::isInstance)
                ? list.stream().map(Document.class::cast).toList()
                : List.of();
    }
}
