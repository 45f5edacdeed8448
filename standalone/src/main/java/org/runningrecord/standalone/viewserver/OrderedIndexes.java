package org.runningrecord.standalone.viewserver;

import de.bwaldvogel.mongo.backend.DocumentWithPosition;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The ordered indexes of a collection. Ids are put in order the first time that somebody wants them so. */
final class OrderedIndexes {

    private static final String ID = "_id";

    private final List<OrderedIndex> indexes = new ArrayList<>();
    private final IntFunction<Document> documents;
    private final Supplier<Stream<DocumentWithPosition<Integer>>> all;
    private @Nullable OrderedIndex ids;

    OrderedIndexes(IntFunction<Document> documents, Supplier<Stream<DocumentWithPosition<Integer>>> all) {
        this.documents = documents;
        this.all = all;
    }

    /** @param index filled by the server */
    void add(OrderedIndex index) {
        indexes.add(index);
    }

    void drop(String name) {
        indexes.removeIf(index -> index.getName().equals(name));
    }

    void clear() {
        indexes.clear();
    }

    /** The server tells the indexes that were made for it; the ids it does not know of. */
    void added(Document document, int position) {
        if (ids != null) {
            ids.add(document, position);
        }
    }

    void removed(Document document, int position) {
        indexes.forEach(index -> index.remove(document, position));
    }

    void moved(Document before, Document after, int position) {
        indexes.forEach(index -> index.moved(before, after, position));
    }

    Optional<Plan> plan(Conditions conditions, @Nullable Document orderBy) {
        Optional<Plan> plan = Plan.of(indexes, conditions, orderBy);
        if (ids == null && plan.filter(Plan::sorted).isEmpty() && aboutIds(conditions, orderBy)) {
            orderIds();
            return Plan.of(indexes, conditions, orderBy);
        }
        return plan;
    }

    private static boolean aboutIds(Conditions conditions, @Nullable Document orderBy) {
        return orderBy != null
                        && orderBy.keySet().stream()
                                .findFirst()
                                .filter(ID::equals)
                                .isPresent()
                || conditions.ways().stream().anyMatch(way -> way.on(ID) != null);
    }

    private void orderIds() {
        OrderedIndex inOrder = new OrderedIndex("ids in order", List.of(new IndexKey(ID, true)));
        inOrder.over(documents);
        all.get().forEach(one -> inOrder.add(one.getDocument(), one.getPosition()));
        indexes.add(inOrder);
        ids = inOrder;
    }
}
