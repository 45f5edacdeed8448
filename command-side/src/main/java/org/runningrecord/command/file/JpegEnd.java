package org.runningrecord.command.file;

/**
 * Whether a JPEG was cut off: decoders fill in with grey what is missing, and say nothing. Its end is looked for behind the first scan (ITU-T T.81, annex
 * B), since a smaller picture in front of that has an end of its own; what is compressed cannot look like one.
 */
final class JpegEnd {

    private static final int SCAN = 0xDA;
    private static final int END = 0xD9;

    private JpegEnd() {}

    /** @param jpeg that was decoded, so that its segments are in order */
    static boolean isMissing(byte[] jpeg) {
        for (int at = firstScan(jpeg); at + 1 < jpeg.length; at++) {
            if (marker(jpeg, at) == END) {
                return false;
            }
        }
        return true;
    }

    private static int firstScan(byte[] jpeg) {
        int at = 2;
        while (at + 3 < jpeg.length && marker(jpeg, at) != SCAN) {
            boolean segment = marker(jpeg, at) > 0 && marker(jpeg, at) != 0xFF;
            at += segment ? 2 + ((jpeg[at + 2] & 0xFF) << 8 | jpeg[at + 3] & 0xFF) : 1;
        }
        return at;
    }

    /** The marker that stands here; 0 where none does. */
    private static int marker(byte[] jpeg, int at) {
        return jpeg[at] == (byte) 0xFF ? jpeg[at + 1] & 0xFF : 0;
    }
}
