package org.runningrecord.query.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.plugins.tiff.TIFFDirectory;
import javax.imageio.plugins.tiff.TIFFField;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** Which way up a picture is, as Exif says it: the one thing that is kept of what stands there. */
final class Orientation {

    /** As it lies there; a picture that says so needs not say it. */
    static final int UPRIGHT = 1;

    private static final int TAG = 0x0112;
    private static final int LAST = 8;

    private Orientation() {}

    /** What these data say, which are written as TIFF; upright where they say nothing that can be read. */
    static int of(byte[] exif) {
        ImageReader reader = ImageIO.getImageReadersByFormatName("tiff").next();
        try {
            reader.setInput(new MemoryCacheImageInputStream(new ByteArrayInputStream(exif)));
            TIFFField field =
                    TIFFDirectory.createFromMetadata(reader.getImageMetadata(0)).getTIFFField(TAG);
            int said = field == null ? UPRIGHT : field.getAsInt(0);
            return said >= UPRIGHT && said <= LAST ? said : UPRIGHT;
        } catch (IOException | RuntimeException e) {
            return UPRIGHT;
        } finally {
            reader.dispose();
        }
    }

    /** Data that say this and nothing else. */
    static byte[] only(int orientation) {
        return ByteBuffer.allocate(26)
                .put(new byte[] {'M', 'M', 0, 42})
                .putInt(8)
                .putShort((short) 1)
                .putShort((short) TAG)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) orientation)
                .putShort((short) 0)
                .putInt(0)
                .array();
    }
}
