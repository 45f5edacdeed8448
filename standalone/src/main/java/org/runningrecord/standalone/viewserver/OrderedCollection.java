package org.runningrecord.standalone.viewserver;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.ArrayFilters;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.backend.memory.MemoryCollection;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.oplog.Oplog;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A collection that answers from its ordered indexes, and as the plain one does where none of them helps. Everything happens under the collection's own
 * lock, as in the plain one; readers are given copies, because the plain one changes documents in place while they are on their way to a reader.
 */
final class OrderedCollection extends MemoryCollection {

    private static final String ID = "_id";

    private final List<OrderedIndex> ordered = new ArrayList<>();
    private Looked looked = Looked.NOT_AT_ALL;
    private @Nullable OrderedIndex ids;
    private boolean changing;

    OrderedCollection(MongoDatabase database, String name, CollectionOptions options, CursorRegistry cursors) {
        super(database, name, options, cursors);
    }

    synchronized Looked looked() {
        return looked;
    }

    private void look(long examined, long returned, boolean scan, boolean sort) {
        looked = looked.plus(new Looked(0, examined, returned, scan ? 1 : 0, sort ? 1 : 0));
    }

    @Override
    protected QueryResult queryDocuments(
            Document query, @Nullable Document orderBy, int skip, int limit, int batch, @Nullable Document fields) {
        looked = looked.plus(new Looked(1, 0, 0, 0, 0));
        boolean sorting = deriveComparator(orderBy) != null;
        if (!sorting && getIndexes().stream().anyMatch(index -> index.canHandle(query))) {
            return super.queryDocuments(query, orderBy, skip, limit, batch, fields);
        }
        Conditions conditions = Conditions.of(query);
        Optional<Index<Integer>> byId = byId(conditions);
        if (byId.isPresent()) {
            Object id = conditions.on(ID).values().get(0);
            return matchDocuments(
                    query, byId.get().getPositions(new Document(ID, id)), null, skip, limit, batch, fields);
        }
        Optional<Plan> plan = plan(conditions, orderBy);
        if (plan.isEmpty()) {
            look(0, 0, sorting || !query.isEmpty(), sorting);
            return super.queryDocuments(query, orderBy, skip, limit, batch, fields);
        }
        look(
                0,
                0,
                plan.get().whole() && !query.isEmpty() && !plan.get().sorted(),
                !plan.get().sorted());
        return matchDocumentsFromStream(
                Walk.along(plan.get(), orderBy, this::getDocument),
                query,
                plan.get().sorted() ? null : orderBy,
                skip,
                limit,
                batch,
                fields);
    }

    /** The server's own index of ids, where a query names one id. */
    private Optional<Index<Integer>> byId(Conditions conditions) {
        Condition id = conditions.on(ID);
        return id == null || id.values() == null || id.values().size() != 1
                ? Optional.empty()
                : getIndexes().stream()
                        .filter(index -> index.getName().equals("_id_"))
                        .findFirst();
    }

    /** Ids are put in order the first time that somebody wants them so. */
    private Optional<Plan> plan(Conditions conditions, @Nullable Document orderBy) {
        Optional<Plan> plan = Plan.of(ordered, conditions, orderBy);
        if (ids == null && plan.filter(Plan::sorted).isEmpty() && aboutIds(conditions, orderBy)) {
            ids = new OrderedIndex("ids in order", List.of(new IndexKey(ID, true)));
            order(ids);
            return Plan.of(ordered, conditions, orderBy);
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

    private void order(OrderedIndex index) {
        index.over(this::getDocument);
        streamAllDocumentsWithPosition().forEach(one -> index.add(one.getDocument(), one.getPosition()));
        ordered.add(index);
    }

    @Override
    protected boolean documentMatchesQuery(Document document, Document query) {
        look(1, 0, false, false);
        return super.documentMatchesQuery(document, query);
    }

    @Override
    protected QueryResult createQueryResult(List<Document> documents, int batch) {
        look(0, documents.size(), false, false);
        return super.createQueryResult(
                changing ? documents : documents.stream().map(Document::clone).toList(), batch);
    }

    @Override
    public synchronized void addIndex(Index<Integer> index) {
        if (index instanceof OrderedIndex one) {
            one.over(this::getDocument);
        }
        super.addIndex(index);
        if (index instanceof OrderedIndex one && getIndexes().contains(one)) {
            ordered.add(one);
        }
    }

    @Override
    public synchronized void dropIndex(String name) {
        super.dropIndex(name);
        ordered.removeIf(index -> index.getName().equals(name));
    }

    @Override
    public synchronized void drop() {
        super.drop();
        ordered.clear();
    }

    /** Every document comes with field names of its own, which weigh more than its values. */
    @Override
    protected Integer addDocumentInternal(Document document) {
        Document slim = new Document();
        document.forEach((name, value) -> slim.put(name.intern(), value));
        Integer position = super.addDocumentInternal(slim);
        if (ids != null) {
            ids.add(slim, position);
        }
        return position;
    }

    @Override
    protected void removeDocument(Integer position) {
        Document document = getDocument(position);
        ordered.forEach(index -> index.remove(document, position));
        super.removeDocument(position);
    }

    @Override
    protected void handleUpdate(Integer position, Document before, Document after) {
        ordered.forEach(index -> index.moved(before, after, position));
    }

    /** Nobody asks for sizes, and to know them every document would be encoded once more for each change. */
    @Override
    protected boolean tracksDataSize() {
        return false;
    }

    @Override
    public synchronized int count(Document query, int skip, int limit) {
        return super.count(query, skip, limit);
    }

    @Override
    public synchronized Document updateDocuments(
            Document selector, Document update, ArrayFilters filters, boolean multi, boolean upsert, Oplog oplog) {
        return changing(() -> super.updateDocuments(selector, update, filters, multi, upsert, oplog));
    }

    @Override
    public synchronized int deleteDocuments(Document selector, int limit, Oplog oplog) {
        return changing(() -> super.deleteDocuments(selector, limit, oplog));
    }

    @Override
    public synchronized Document findAndModify(Document query) {
        Document answer = changing(() -> super.findAndModify(query));
        answer.computeIfPresent("value", (name, value) -> value instanceof Document found ? found.clone() : value);
        return answer;
    }

    /** What is to be changed is given as it is, and not as a copy. */
    private <T> T changing(Supplier<T> change) {
        changing = true;
        try {
            return change.get();
        } finally {
            changing = false;
        }
    }
}
