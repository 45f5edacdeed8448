package org.runningrecord.web.problem;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.runningrecord.events.value.RecordId;

/** What was asked for is refused, and nothing was stored. */
public class Refused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** The member that says in how many seconds to ask again; a header says it too. */
    public static final String RETRY_AFTER = "retryAfter";

    private final transient Kind kind;
    private final transient List<Fault> faults;
    private final transient Map<String, Object> more = new LinkedHashMap<>();

    /** Why something is refused, and the HTTP status that says so. */
    public enum Kind {
        MALFORMED(400, "The request is not well formed"),
        NOT_SIGNED_IN(401, "You are not signed in"),
        NOT_ALLOWED(403, "This is not open to you"),
        NOT_FOUND(404, "Not found"),
        CONFLICT(409, "This is already on file"),
        STALE(412, "The record has changed since you read it"),
        TOO_LARGE(413, "The request is too large"),
        INVALID(422, "Something in what was submitted has to be put right"),
        KEY_REUSED(422, "The idempotency key was used for another request"),
        TOO_MANY(429, "Too many requests"),
        UNAVAILABLE(503, "The record cannot answer at the moment");

        private final int status;
        private final String title;

        Kind(int status, String title) {
            this.status = status;
            this.title = title;
        }

        public int status() {
            return status;
        }

        public String title() {
            return title;
        }
    }

    private transient @Nullable RecordId record;

    private Refused(Kind kind, String detail, List<Fault> faults) {
        super(detail);
        this.kind = kind;
        this.faults = List.copyOf(faults);
    }

    public static Refused of(List<Fault> faults) {
        return new Refused(
                Kind.INVALID,
                faults.size() == 1 ? "One thing has to be put right" : faults.size() + " things have to be put right",
                faults);
    }

    public static Refused because(Kind kind, String detail) {
        return new Refused(kind, detail, List.of());
    }

    /** The answer to whoever asks for a record that is not there, or not for them: one sentence, so that nobody tells the two apart. */
    public static Refused noSuchRecord() {
        return because(Kind.NOT_FOUND, "There is no such record");
    }

    /** The same, of a record that is not there or not for whoever asks: that they asked is a thing to note. */
    public static Refused noSuchRecord(RecordId record) {
        return noSuchRecord().noted(record);
    }

    /** The same, where that somebody asked is a thing to note. */
    public Refused noted(RecordId asked) {
        record = asked;
        return this;
    }

    /** Adds a member to the problem detail, for example the record that is already on file. */
    public Refused with(String name, Object value) {
        more.put(name, value);
        return this;
    }

    /** The record that was asked for in vain; absent where that is not why. */
    public @Nullable RecordId record() {
        return record;
    }

    public Kind kind() {
        return kind;
    }

    public List<Fault> faults() {
        return faults;
    }

    public Map<String, Object> more() {
        return more;
    }
}
