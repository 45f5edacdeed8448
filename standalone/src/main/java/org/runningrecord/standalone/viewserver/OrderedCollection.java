package org.runningrecord.standalone.viewserver;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.ArrayFilters;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.backend.memory.MemoryCollection;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.oplog.Oplog;
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

    private final OrderedIndexes ordered = new OrderedIndexes(this::getDocument, this::streamAllDocumentsWithPosition);
    private final Tally tally = new Tally();
    private boolean changing;

    OrderedCollection(MongoDatabase database, String name, CollectionOptions options, CursorRegistry cursors) {
        super(database, name, options, cursors);
    }

    synchronized Looked looked() {
        return tally.looked();
    }

    @Override
    protected QueryResult queryDocuments(
            Document query, @Nullable Document orderBy, int skip, int limit, int batch, @Nullable Document fields) {
        tally.query();
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
        Optional<Plan> plan = ordered.plan(conditions, orderBy);
        if (plan.isEmpty()) {
            tally.answered(sorting || !query.isEmpty(), sorting);
            return super.queryDocuments(query, orderBy, skip, limit, batch, fields);
        }
        boolean unsorted = !plan.get().sorted();
        tally.answered(unsorted && plan.get().whole() && !query.isEmpty(), unsorted);
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

    @Override
    protected boolean documentMatchesQuery(Document document, Document query) {
        tally.examined();
        return super.documentMatchesQuery(document, query);
    }

    @Override
    protected QueryResult createQueryResult(List<Document> documents, int batch) {
        tally.returned(documents.size());
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
        ordered.drop(name);
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
        ordered.added(slim, position);
        return position;
    }

    @Override
    protected void removeDocument(Integer position) {
        Document document = getDocument(position);
        ordered.removed(document, position);
        super.removeDocument(position);
    }

    @Override
    protected void handleUpdate(Integer position, Document before, Document after) {
        ordered.moved(before, after, position);
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
