package org.runningrecord.log.mongo;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.bson.BsonBinaryReader;
import org.bson.BsonInvalidOperationException;
import org.bson.BsonType;
import org.jspecify.annotations.Nullable;
import org.runningrecord.log.Commit;
import org.runningrecord.log.LogEvent;

/**
 * Reads the fields of one commit, in whatever order they stand, and no others. A field that is missing, of another type, not of format 1 or there twice
 * makes it throw {@link org.bson.BSONException} or {@link IllegalArgumentException}.
 */
final class CommitFields {

    private final BsonBinaryReader in;
    private final List<String> keys = new ArrayList<>(1);
    private final List<LogEvent> events = new ArrayList<>(1);
    private @Nullable Long position;
    private @Nullable Integer count;
    private @Nullable Integer format;
    private @Nullable Instant at;
    private @Nullable String key;
    private @Nullable String request;
    private @Nullable String prev;
    private @Nullable String sum;
    private int fields;

    CommitFields(BsonBinaryReader in) {
        this.in = in;
    }

    Commit commit() {
        in.readStartDocument();
        while (in.readBsonType() != BsonType.END_OF_DOCUMENT) {
            field(in.readName());
            fields++;
        }
        in.readEndDocument();
        Commit commit = new Commit(
                there(position), there(format), there(at), keys, key, request, events, there(prev), there(sum));
        // position, count, format, at, keys, events, prev and sum; of one that is there twice this is one too many
        int expected = 8 + (key == null ? 0 : 1) + (request == null ? 0 : 1);
        if (fields != expected || there(count) != events.size()) {
            throw new IllegalArgumentException("It does not hold what it says, or more");
        }
        return commit;
    }

    private void field(String name) {
        switch (name) {
            case CommitDocuments.POSITION -> position = in.readInt64();
            case CommitDocuments.COUNT -> count = in.readInt32();
            case "format" -> format = in.readInt32();
            case "at" -> at = Instant.ofEpochMilli(in.readDateTime());
            case CommitDocuments.KEYS -> keys();
            case CommitDocuments.KEY -> key = in.readString();
            case "request" -> request = in.readString();
            case "events" -> events();
            case "prev" -> prev = in.readString();
            case CommitDocuments.SUM -> sum = in.readString();
            default -> throw new IllegalArgumentException("A commit has no such field");
        }
    }

    private void keys() {
        in.readStartArray();
        while (in.readBsonType() != BsonType.END_OF_DOCUMENT) {
            keys.add(in.readString());
        }
        in.readEndArray();
    }

    private void events() {
        in.readStartArray();
        while (in.readBsonType() != BsonType.END_OF_DOCUMENT) {
            events.add(event());
        }
        in.readEndArray();
    }

    /** In the order in which they are written: nothing else has ever written them. */
    private LogEvent event() {
        in.readStartDocument();
        LogEvent event = new LogEvent(
                in.readString("stream"),
                in.readInt64("seq"),
                in.readString("id"),
                in.readString("name"),
                in.readInt32("revision"),
                in.readString("codec"),
                in.readBinaryData("payload").getData(),
                in.readBinaryData("metadata").getData());
        in.readEndDocument();
        return event;
    }

    private static <T> T there(@Nullable T field) {
        if (field == null) {
            throw new BsonInvalidOperationException("A commit has this field");
        }
        return field;
    }
}
