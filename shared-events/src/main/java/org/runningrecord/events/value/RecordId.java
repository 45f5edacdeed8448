package org.runningrecord.events.value;

import java.util.UUID;

/** The id of one child's record. It is random and says nothing about the child. */
public record RecordId(String value) {

    public static final String STREAM_PREFIX = "record:";

    /** @throws IllegalArgumentException if the value is not a UUID in its usual form of 36 characters */
    public RecordId {
        if (!UUID.fromString(value).toString().equals(value)) {
            throw new IllegalArgumentException("A record id is a UUID in lower case");
        }
    }

    /** The name of the stream in the log that holds this record. */
    public String stream() {
        return STREAM_PREFIX + value;
    }

    public static RecordId ofStream(String stream) {
        return new RecordId(stream.substring(STREAM_PREFIX.length()));
    }

    @Override
    public String toString() {
        return value;
    }
}
