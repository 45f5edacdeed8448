package org.runningrecord.query.document;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import java.util.zip.CRC32;

/** Copies a PNG without what stands beside the picture: only the chunks that say what it looks like are taken over (PNG, third edition, chapter 11). */
final class PngCopy {

    private static final int SIGNATURE = 8;
    /** Length, type and check sum of a chunk. */
    private static final int FRAME = 12;

    private static final Set<String> NEEDED = Set.of(
            "IHDR", "PLTE", "IDAT", "IEND", "tRNS", "cHRM", "gAMA", "iCCP", "sBIT", "sRGB", "cICP", "mDCV", "cLLI",
            "bKGD", "pHYs");

    private PngCopy() {}

    static byte[] of(byte[] png) {
        ByteArrayOutputStream to = new ByteArrayOutputStream();
        to.write(png, 0, SIGNATURE);
        ByteBuffer from = ByteBuffer.wrap(png).position(SIGNATURE);
        String type = "";
        while (!type.equals("IEND") && from.remaining() >= FRAME) {
            int begin = from.position();
            int length = from.getInt();
            if (length < 0 || length > from.remaining() - FRAME + Integer.BYTES) {
                break;
            }
            type = new String(png, begin + 4, 4, StandardCharsets.US_ASCII);
            if (NEEDED.contains(type)) {
                to.write(png, begin, length + FRAME);
            } else if (type.equals("eXIf")) {
                orientation(Orientation.of(Arrays.copyOfRange(png, begin + 8, begin + 8 + length)), to);
            }
            from.position(begin + length + FRAME);
        }
        return to.toByteArray();
    }

    private static void orientation(int orientation, ByteArrayOutputStream to) {
        if (orientation != Orientation.UPRIGHT) {
            byte[] exif = Orientation.only(orientation);
            ByteBuffer chunk = ByteBuffer.allocate(exif.length + FRAME)
                    .putInt(exif.length)
                    .put("eXIf".getBytes(StandardCharsets.US_ASCII))
                    .put(exif);
            CRC32 sum = new CRC32();
            sum.update(chunk.array(), 4, exif.length + 4);
            to.writeBytes(chunk.putInt((int) sum.getValue()).array());
        }
    }
}
