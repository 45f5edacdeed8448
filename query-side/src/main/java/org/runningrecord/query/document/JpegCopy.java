package org.runningrecord.query.document;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Copies a JPEG without what stands beside the picture. Only segments that are known to be needed are taken over (ITU-T T.81, annex B): tables, frames,
 * scans, the colour profile and the note on how colours were transformed. All others stay behind, also those that nobody has thought of, and whatever
 * follows the end of the picture.
 */
final class JpegCopy {

    private static final int START = 0xD8;
    private static final int END = 0xD9;
    private static final int SCAN = 0xDA;
    private static final int APP0 = 0xE0;
    private static final int APP1 = 0xE1;
    private static final byte[] EXIF = ascii("Exif\0\0");

    private final byte[] from;
    private final ByteArrayOutputStream to = new ByteArrayOutputStream();
    private int orientation = Orientation.UPRIGHT;
    private int at = 2;

    private JpegCopy(byte[] from) {
        this.from = from;
    }

    static byte[] of(byte[] jpeg) {
        JpegCopy copy = new JpegCopy(jpeg);
        copy.segments();
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        marker(START, whole);
        if (copy.orientation != Orientation.UPRIGHT) {
            segment(APP1, concat(EXIF, Orientation.only(copy.orientation)), whole);
        }
        whole.writeBytes(copy.to.toByteArray());
        marker(END, whole);
        return whole.toByteArray();
    }

    private void segments() {
        while (at + 4 <= from.length) {
            int marker = from[at + 1] & 0xFF;
            if (from[at] != (byte) 0xFF || marker == 0xFF) {
                at++;
            } else if (marker == END) {
                break;
            } else if (marker == 0 || marker == 1 || marker >= 0xD0 && marker <= START) {
                at += 2;
            } else {
                int length = Math.max(2, (from[at + 2] & 0xFF) << 8 | from[at + 3] & 0xFF);
                byte[] content = Arrays.copyOfRange(from, at + 4, Math.min(from.length, at + 2 + length));
                at += 2 + length;
                take(marker, content);
            }
        }
    }

    private void take(int marker, byte[] content) {
        if (marker == APP0 && begins(content, ascii("JFIF\0")) && content.length >= 14) {
            // Without the small picture that may follow
            byte[] head = Arrays.copyOf(content, 14);
            head[12] = 0;
            head[13] = 0;
            segment(marker, head, to);
        } else if (marker == APP1 && begins(content, EXIF)) {
            orientation = Orientation.of(Arrays.copyOfRange(content, EXIF.length, content.length));
        } else if (needed(marker, content)) {
            segment(marker, content, to);
        }
        if (marker == SCAN) {
            scan();
        }
    }

    private static boolean needed(int marker, byte[] content) {
        return switch (marker) {
            case 0xE2 -> begins(content, ascii("ICC_PROFILE\0"));
            case 0xEE -> begins(content, ascii("Adobe"));
            case SCAN, 0xDB, 0xDC, 0xDD, 0xDE, 0xDF -> true;
            default -> marker >= 0xC0 && marker <= 0xCF;
        };
    }

    /** What is compressed, up to the next marker that is not one of those that stand in it. */
    private void scan() {
        int begin = Math.min(at, from.length);
        int end = begin;
        while (end < from.length && !(from[end] == (byte) 0xFF && end + 1 < from.length && endsScan(from[end + 1]))) {
            end++;
        }
        to.write(from, begin, end - begin);
        at = end;
    }

    private static boolean endsScan(byte after) {
        int marker = after & 0xFF;
        return marker != 0 && marker != 0xFF && !(marker >= 0xD0 && marker <= 0xD7);
    }

    private static void marker(int marker, ByteArrayOutputStream to) {
        to.write(0xFF);
        to.write(marker);
    }

    private static void segment(int marker, byte[] content, ByteArrayOutputStream to) {
        marker(marker, to);
        to.write(content.length + 2 >> 8);
        to.write(content.length + 2);
        to.writeBytes(content);
    }

    private static boolean begins(byte[] content, byte[] with) {
        return content.length >= with.length && Arrays.equals(content, 0, with.length, with, 0, with.length);
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private static byte[] concat(byte[] first, byte[] second) {
        byte[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }
}
