package org.runningrecord.log.mongo;

import java.nio.ByteBuffer;
import java.util.List;
import org.bson.BSONException;
import org.bson.BsonBinary;
import org.bson.BsonBinaryReader;
import org.bson.BsonBinaryWriter;
import org.bson.BsonNumber;
import org.bson.RawBsonDocument;
import org.bson.io.BasicOutputBuffer;
import org.jspecify.annotations.Nullable;
import org.runningrecord.log.Commit;
import org.runningrecord.log.LogDamaged;
import org.runningrecord.log.LogEvent;

/** Between a commit and its document, in bytes: a tree of objects in between costs more than the rest of an append. */
final class CommitDocuments {

    static final String POSITION = "_id";
    static final String COUNT = "n";
    static final String KEYS = "keys";
    static final String KEY = "key";
    static final String SUM = "sum";

    /** What a document holds beside its payloads and metadata, roughly. */
    private static final int FRAME = 1_024;

    private CommitDocuments() {}

    static RawBsonDocument write(Commit commit) {
        BasicOutputBuffer bytes = new BasicOutputBuffer(size(commit));
        try (BsonBinaryWriter out = new BsonBinaryWriter(bytes)) {
            out.writeStartDocument();
            out.writeInt64(POSITION, commit.position());
            out.writeInt32(COUNT, commit.events().size());
            out.writeInt32("format", commit.format());
            out.writeDateTime("at", commit.at().toEpochMilli());
            keys(out, commit.keys());
            text(out, KEY, commit.key());
            text(out, "request", commit.request());
            out.writeStartArray("events");
            commit.events().forEach(event -> write(out, event));
            out.writeEndArray();
            out.writeString("prev", commit.prev());
            out.writeString(SUM, commit.sum());
            out.writeEndDocument();
        }
        return new RawBsonDocument(bytes.getInternalBuffer(), 0, bytes.getPosition());
    }

    private static int size(Commit commit) {
        int size = FRAME;
        for (LogEvent event : commit.events()) {
            size += event.payload().length + event.metadata().length + FRAME;
        }
        return size;
    }

    private static void keys(BsonBinaryWriter out, List<String> keys) {
        out.writeStartArray(KEYS);
        keys.forEach(out::writeString);
        out.writeEndArray();
    }

    private static void text(BsonBinaryWriter out, String name, @Nullable String text) {
        if (text != null) {
            out.writeString(name, text);
        }
    }

    private static void write(BsonBinaryWriter out, LogEvent event) {
        out.writeStartDocument();
        out.writeString("stream", event.stream());
        out.writeInt64("seq", event.sequence());
        out.writeString("id", event.id());
        out.writeString("name", event.name());
        out.writeInt32("revision", event.revision());
        out.writeString("codec", event.codec());
        out.writeBinaryData("payload", new BsonBinary(event.payload()));
        out.writeBinaryData("metadata", new BsonBinary(event.metadata()));
        out.writeEndDocument();
    }

    /** @throws LogDamaged if the document does not have the fields of format 1, and only these; its sum is not checked here */
    static Commit read(RawBsonDocument document) {
        ByteBuffer bytes = document.getByteBuffer().asNIO();
        try (BsonBinaryReader in = new BsonBinaryReader(bytes)) {
            return new CommitFields(in).commit();
        } catch (BSONException | IllegalArgumentException e) {
            throw new LogDamaged(position(document), "its fields are not those of a commit");
        }
    }

    /** The position after a commit, of which the number of events is enough. */
    static long endOf(RawBsonDocument document) {
        try {
            return position(document) + document.getInt32(COUNT).getValue();
        } catch (BSONException e) {
            throw new LogDamaged(position(document), "its fields are not those of a commit");
        }
    }

    static long position(RawBsonDocument document) {
        return document.get(POSITION) instanceof BsonNumber position ? position.longValue() : -1;
    }
}
