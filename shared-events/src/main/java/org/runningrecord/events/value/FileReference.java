package org.runningrecord.events.value;

/**
 * A file that stands beside the log, as its upload answered.
 *
 * @param sha256 the SHA-256 of what is in it, 64 hexadecimal digits; what it is found by
 * @param type the media type that was found from what is in it, for example {@code application/pdf}
 * @param size in bytes
 */
public record FileReference(String sha256, String type, Long size) {}
