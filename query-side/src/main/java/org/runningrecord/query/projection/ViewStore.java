package org.runningrecord.query.projection;

import com.mongodb.bulk.BulkWriteError;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.InsertOneModel;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.WriteModel;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import org.bson.BSONException;
import org.bson.Document;
import org.bson.codecs.configuration.CodecConfigurationException;
import org.springframework.data.mongodb.core.MongoTemplate;

/** Reads and replaces the documents of views. What is wrong with one document is said of its record and does not hold up the others. */
public final class ViewStore {

    private static final int ATTEMPTS = 3;
    private static final ReplaceOptions UPSERT = new ReplaceOptions().upsert(true);

    private final MongoTemplate mongo;
    private final ParkedRecords parked;
    private final FlushListener flushes;

    public ViewStore(MongoTemplate mongo) {
        this(mongo, FlushListener.NONE);
    }

    /** @param flushes hears of every batch that is written */
    public ViewStore(MongoTemplate mongo, FlushListener flushes) {
        this.flushes = flushes;
        this.mongo = mongo;
        this.parked = new ParkedRecords(mongo);
    }

    public ParkedRecords parked() {
        return parked;
    }

    FlushListener flushes() {
        return flushes;
    }

    /** A document on its way in, to be inserted or to replace one that is behind this position. */
    private record Write(ViewDocument document, Document bson, long behind, boolean insert) {

        WriteModel<Document> model() {
            return insert
                    ? new InsertOneModel<>(bson)
                    : new ReplaceOneModel<>(
                            Filters.and(Filters.eq("_id", document.id()), Filters.lt("position", behind)),
                            bson,
                            UPSERT);
        }

        Write replacing() {
            return new Write(document, bson, behind, false);
        }

        Parked rejected(String reason) {
            return new Parked(document.record(), document.position(), reason);
        }
    }

    /** The documents with these ids, as far as there are any. */
    <D extends ViewDocument> Map<String, D> read(
            Generation generation, Class<D> type, Set<String> ids, Consumer<Parked> unreadable) {
        Map<String, D> documents = new HashMap<>();
        if (!ids.isEmpty()) {
            for (Document bson :
                    documents(generation).find(Filters.in("_id", ids)).into(new ArrayList<>())) {
                String record = bson.getString("record");
                long position = bson.getLong("position");
                try {
                    documents.put(bson.getString("_id"), mongo.getConverter().read(type, bson));
                } catch (RuntimeException e) {
                    unreadable.accept(Parked.because(record, position, e));
                }
            }
        }
        return documents;
    }

    /**
     * Replaces each document where the one that is stored is behind.
     *
     * @param behind the position the stored one must be behind
     * @return the records of documents that were rejected
     */
    <D extends ViewDocument> List<Parked> replace(Generation generation, Collection<D> documents, long behind) {
        return write(generation, documents, document -> behind, document -> false);
    }

    /**
     * Writes each document that is further on than the one that is stored.
     *
     * @param created whether a document was not there when it was looked for; to insert it costs the store less than to replace what is not there
     * @return the records of documents that were rejected
     */
    <D extends ViewDocument> List<Parked> write(Generation generation, Collection<D> documents, Predicate<D> created) {
        return write(generation, documents, ViewDocument::position, created);
    }

    private <D extends ViewDocument> List<Parked> write(
            Generation generation, Collection<D> documents, ToLongFunction<D> behind, Predicate<D> created) {
        List<Parked> rejected = new ArrayList<>();
        List<Write> left = new ArrayList<>();
        for (D document : documents) {
            try {
                Document bson = new Document();
                mongo.getConverter().write(document, bson);
                left.add(new Write(document, bson, behind.applyAsLong(document), created.test(document)));
            } catch (RuntimeException e) {
                rejected.add(Parked.because(document.record(), document.position(), e));
            }
        }
        for (int attempt = 0; attempt < ATTEMPTS && !left.isEmpty(); attempt++) {
            left = stillBehind(generation, write(generation, left, rejected));
        }
        left.forEach(write -> rejected.add(write.rejected("rejected with code " + Bulk.DUPLICATE_KEY)));
        return rejected;
    }

    /** Writes, and returns those that met a duplicate key. */
    private List<Write> write(Generation generation, List<Write> writes, List<Parked> rejected) {
        List<Write> duplicates = new ArrayList<>();
        try {
            for (BulkWriteError error : Bulk.write(
                    documents(generation), writes.stream().map(Write::model).toList())) {
                Write write = writes.get(error.getIndex());
                if (error.getCode() == Bulk.DUPLICATE_KEY) {
                    duplicates.add(write);
                } else {
                    rejected.add(write.rejected("rejected with code " + error.getCode()));
                }
            }
        } catch (BSONException | CodecConfigurationException e) {
            if (writes.size() > 1) {
                writes.forEach(write -> duplicates.addAll(write(generation, List.of(write), rejected)));
            } else {
                rejected.add(writes.get(0).rejected(e.getClass().getSimpleName()));
            }
        }
        return duplicates;
    }

    /**
     * A duplicate key mostly means that the stored document is as far on, or further. It can also mean that another writer inserted an older one at the
     * same moment, or that another unique index is in the way.
     */
    private List<Write> stillBehind(Generation generation, List<Write> duplicates) {
        if (duplicates.isEmpty()) {
            return duplicates;
        }
        Map<String, Long> stored = new HashMap<>();
        documents(generation)
                .find(Filters.in(
                        "_id",
                        duplicates.stream().map(write -> write.document().id()).toList()))
                .projection(Projections.include("position"))
                .forEach(document -> stored.put(document.getString("_id"), document.getLong("position")));
        return duplicates.stream()
                .filter(write -> stored.getOrDefault(write.document().id(), -1L) < write.behind())
                .map(Write::replacing)
                .toList();
    }

    /** Removes what a record has up to a position beside these documents. */
    void removeAllBut(Generation generation, String record, Set<String> ids, long upTo) {
        documents(generation)
                .deleteMany(Filters.and(
                        Filters.eq("record", record), Filters.nin("_id", ids), Filters.lte("position", upTo)));
    }

    private MongoCollection<Document> documents(Generation generation) {
        return mongo.getCollection(generation.name());
    }
}
