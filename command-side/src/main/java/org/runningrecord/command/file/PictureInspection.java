package org.runningrecord.command.file;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.runningrecord.log.file.FileType;
import org.runningrecord.web.problem.Refused;

/** A picture can be kept where all of it can be read. */
final class PictureInspection {

    /** More than any camera or scanner at hand makes; a file of a few kilobytes may claim to be much larger. */
    private static final long MOST_PIXELS = 100_000_000;
    /** What is decoded is thrown away, so a small part of it is enough as long as the decoder has to go through all of it. */
    private static final int KEPT_SIDE = 500;

    private static final String UNREADABLE = "The picture cannot be read; it may be damaged, or cut off";

    private PictureInspection() {}

    /** @throws Refused if it cannot be read, or is too large to be opened */
    static InspectedFile inspect(byte[] content, FileType type) {
        ImageReader reader = ImageIO.getImageReadersByMIMEType(type.mediaType()).next();
        try {
            reader.setInput(new MemoryCacheImageInputStream(new ByteArrayInputStream(content)), true, true);
            int width = reader.getWidth(0);
            int height = reader.getHeight(0);
            if ((long) width * height > MOST_PIXELS) {
                throw FileInspection.refused("The picture has " + width + " × " + height
                        + " pixels. At most 100 million are taken: save it smaller");
            }
            decode(reader, Math.max(1, Math.max(width, height) / KEPT_SIDE));
            if (type == FileType.JPEG && JpegEnd.isMissing(content)) {
                throw FileInspection.refused(UNREADABLE);
            }
            return new InspectedFile(type, null);
        } catch (Refused e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            throw FileInspection.refused(UNREADABLE);
        } finally {
            reader.dispose();
        }
    }

    private static void decode(ImageReader reader, int everyNth) throws IOException {
        ImageReadParam sparing = reader.getDefaultReadParam();
        sparing.setSourceSubsampling(everyNth, everyNth, 0, 0);
        if (reader.canReadRaster()) {
            // Whatever its colours are: a scan for print has four, which have no colour model here
            reader.readRaster(0, sparing);
        } else {
            reader.read(0, sparing);
        }
    }
}
