package org.runningrecord.query.projection;

import com.mongodb.client.model.Filters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.runningrecord.events.value.RecordId;
import org.springframework.data.mongodb.core.MongoTemplate;

/** How far each generation has come in the log, read from the tokens of its processor. */
public final class Positions {

    /** Where the tokens are kept: one document per segment of a processor, its id the processor's name, a slash and the segment. */
    public static final String TOKENS = "tokens";

    private final MongoTemplate mongo;

    public Positions(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    /** The position up to which every segment of a generation has come; -1 where it has not begun. */
    public long of(Generation generation) {
        return mongo.getCollection(TOKENS).find(under(generation.name())).into(new ArrayList<>()).stream()
                .mapToLong(document -> document.getLong("position"))
                .min()
                .orElse(-1);
    }

    /** The position up to which a generation has come for this record, whatever holds up others; -1 where it has not begun. */
    public long of(Generation generation, String record) {
        Map<Integer, Long> segments = new HashMap<>();
        mongo.getCollection(TOKENS)
                .find(under(generation.name()))
                .forEach(document -> segments.put(document.getInteger("segment"), document.getLong("position")));
        int hash = new RecordId(record).stream().hashCode();
        return segments.getOrDefault(segment(hash, segments.keySet()), -1L);
    }

    /** A segment takes the streams whose hash ends in its number, unless a longer number that the hash ends in is a segment of its own. */
    static int segment(int hash, Set<Integer> segments) {
        int greatest = segments.stream().mapToInt(segment -> segment).max().orElse(0);
        int end = greatest == 0 ? 0 : 2 * Integer.highestOneBit(greatest) - 1;
        while (end > 0 && !segments.contains(hash & end)) {
            end >>>= 1;
        }
        return hash & end;
    }

    /** Whether a generation has tokens: whoever starts a processor for it goes on from them. */
    public boolean has(Generation generation) {
        return mongo.getCollection(TOKENS).find(under(generation.name())).first() != null;
    }

    /** Every id that is this name, a slash and something; the digit nought comes right after the slash. */
    public static Bson under(String name) {
        return Filters.and(Filters.gt("_id", name + "/"), Filters.lt("_id", name + "0"));
    }

    /** The name that an id stands under. */
    static String name(Document document) {
        String id = document.getString("_id");
        return id.substring(0, id.lastIndexOf('/'));
    }
}
