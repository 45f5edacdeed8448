package org.runningrecord.log.mongo;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.bson.Document;
import org.bson.types.Binary;
import org.runningrecord.log.Commit;
import org.runningrecord.log.LogDamaged;
import org.runningrecord.log.LogEvent;

/** Between a commit and its document. */
final class CommitDocuments {

    static final String POSITION = "_id";
    static final String COUNT = "n";
    static final String KEYS = "keys";
    static final String KEY = "key";
    static final String SUM = "sum";

    /** Every field but key and request, which are absent where there are none. */
    private static final int FIELDS = 8;

    private static final int FIELDS_OF_EVENT = 8;

    private CommitDocuments() {}

    static Document write(Commit commit) {
        Document document = new Document(POSITION, commit.position())
                .append(COUNT, commit.events().size())
                .append("format", commit.format())
                .append("at", Date.from(commit.at()))
                .append(KEYS, commit.keys());
        if (commit.key() != null) {
            document.append(KEY, commit.key());
        }
        if (commit.request() != null) {
            document.append("request", commit.request());
        }
        return document.append(
                        "events",
                        commit.events().stream().map(CommitDocuments::write).toList())
                .append("prev", commit.prev())
                .append(SUM, commit.sum());
    }

    private static Document write(LogEvent event) {
        return new Document("stream", event.stream())
                .append("seq", event.sequence())
                .append("id", event.id())
                .append("name", event.name())
                .append("revision", event.revision())
                .append("codec", event.codec())
                .append("payload", new Binary(event.payload()))
                .append("metadata", new Binary(event.metadata()));
    }

    /** @throws LogDamaged if the document does not have the fields of format 1, and only these; its sum is not checked here */
    static Commit read(Document document) {
        long position = position(document);
        try {
            List<LogEvent> events = new ArrayList<>();
            boolean wholly = true;
            for (Document event : document.getList("events", Document.class)) {
                events.add(event(event));
                wholly &= event.size() == FIELDS_OF_EVENT;
            }
            Commit commit = new Commit(
                    position,
                    document.getInteger("format"),
                    Instant.ofEpochMilli(document.getDate("at").getTime()),
                    document.getList(KEYS, String.class),
                    document.getString(KEY),
                    document.getString("request"),
                    events,
                    document.getString("prev"),
                    document.getString(SUM));
            int optional = (commit.key() == null ? 0 : 1) + (commit.request() == null ? 0 : 1);
            if (!wholly
                    || !(document.get(POSITION) instanceof Long)
                    || document.size() != FIELDS + optional
                    || document.getInteger(COUNT) != events.size()) {
                throw new LogDamaged(position, "it does not hold what it says, or more");
            }
            return commit;
        } catch (ClassCastException | NullPointerException e) {
            throw new LogDamaged(position, "its fields are not those of a commit");
        }
    }

    private static LogEvent event(Document event) {
        return new LogEvent(
                event.getString("stream"),
                event.getLong("seq"),
                event.getString("id"),
                event.getString("name"),
                event.getInteger("revision"),
                event.getString("codec"),
                event.get("payload", Binary.class).getData(),
                event.get("metadata", Binary.class).getData());
    }

    static long position(Document document) {
        return document.get(POSITION) instanceof Number position ? position.longValue() : -1;
    }
}
