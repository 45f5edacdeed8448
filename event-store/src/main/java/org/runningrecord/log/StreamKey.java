package org.runningrecord.log;

/** {@code stream/0000000042}: a stream and a sequence, so written that keys of a stream sort by sequence. */
public final class StreamKey {

    private static final int DIGITS = 10;

    private StreamKey() {}

    public static String of(String stream, long sequence) {
        String digits = Long.toString(sequence);
        if (sequence < 0 || digits.length() > DIGITS) {
            throw new IllegalArgumentException("A sequence has at most ten digits");
        }
        return stream + "/" + "0".repeat(DIGITS - digits.length()) + digits;
    }

    /** A key greater than every key of the stream. */
    public static String last(String stream) {
        return of(stream, 9_999_999_999L);
    }

    public static String stream(String key) {
        return key.substring(0, key.length() - DIGITS - 1);
    }
}
