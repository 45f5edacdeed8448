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
}
