package org.runningrecord.log;

/**
 * An event as the log holds it.
 *
 * @param stream the stream it belongs to; holds no personal content
 * @param sequence its place in the stream, counted from 0 without a gap
 * @param id a UUID, made by whoever decided the event; the same when a lost answer makes the commit be sent again
 * @param name its logical name
 * @param revision of its shape
 * @param codec how the payload is written; {@code json}, with room for {@code aead:<key id>}
 */
public record LogEvent(
        String stream,
        long sequence,
        String id,
        String name,
        int revision,
        String codec,
        byte[] payload,
        byte[] metadata) {

    public static final String JSON = "json";

    /** More than any store writes beside the texts of an event: names of fields, numbers, lengths. */
    private static final int FRAME = 192;

    /** How many bytes this event takes at most in a store; a character of a text counts as three bytes. */
    public long weight() {
        int texts = 2 * stream.length() + id.length() + name.length() + codec.length();
        return (long) payload.length + metadata.length + 3L * texts + FRAME;
    }
}
