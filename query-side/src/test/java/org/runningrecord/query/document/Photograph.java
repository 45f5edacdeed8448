package org.runningrecord.query.document;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.zip.CRC32;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageInputStream;

/** Makes pictures such as a telephone takes, with what it writes beside them. Everything of that holds {@link #SECRET}. */
final class Photograph {

    static final String SECRET = "53.0000N-Sample-Street";

    private Photograph() {}

    static byte[] plain(String format, boolean progressive) {
        ImageWriter writer = ImageIO.getImageWritersByFormatName(format).next();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (var to = ImageIO.createImageOutputStream(out)) {
            ImageWriteParam how = writer.getDefaultWriteParam();
            if (progressive) {
                how.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
            }
            writer.setOutput(to);
            writer.write(null, new IIOImage(picture(), null, null), how);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return out.toByteArray();
    }

    private static BufferedImage picture() {
        BufferedImage image = new BufferedImage(64, 40, BufferedImage.TYPE_INT_RGB);
        Random random = new Random(3);
        for (int x = 0; x < 64; x++) {
            for (int y = 0; y < 40; y++) {
                image.setRGB(x, y, random.nextInt());
            }
        }
        return image;
    }

    /** @param orientation 0 for Exif data without one */
    static byte[] jpegAsTaken(boolean progressive, int orientation, ByteOrder order) {
        byte[] plain = plain("jpeg", progressive);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(plain, 0, 2);
        segment(0xE1, concat(text("Exif\0\0"), exif(orientation, order)), out);
        segment(0xE1, text("http://ns.adobe.com/xap/1.0/\0<x>" + SECRET + "</x>"), out);
        segment(0xE2, text("MPF\0" + SECRET), out);
        segment(0xED, text("Photoshop 3.0\0" + SECRET), out);
        segment(0xE5, text(SECRET), out);
        segment(0xFE, text(SECRET), out);
        out.write(plain, 2, plain.length - 2);
        // The smaller picture that some cameras put behind the end, with Exif data of its own
        out.writeBytes(new byte[] {(byte) 0xFF, (byte) 0xD8});
        segment(0xE1, concat(text("Exif\0\0"), exif(3, order)), out);
        return out.toByteArray();
    }

    static byte[] pngAsDrawn(int orientation) {
        byte[] plain = plain("png", false);
        int afterHead = 8 + 25;
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(plain, 0, afterHead);
        chunk("tEXt", text("Author\0" + SECRET), out);
        chunk("iTXt", text("XML:com.adobe.xmp\0\0\0\0\0" + SECRET), out);
        chunk("zTXt", text("Comment\0\0" + SECRET), out);
        chunk("eXIf", exif(orientation, ByteOrder.BIG_ENDIAN), out);
        chunk("tIME", new byte[] {7, (byte) 0xE9, 1, 1, 1, 1, 1}, out);
        chunk("xxXx", text(SECRET), out);
        out.write(plain, afterHead, plain.length - afterHead);
        out.writeBytes(text(SECRET));
        return out.toByteArray();
    }

    /** Two fields: what the picture is described as, and which way up it is. */
    private static byte[] exif(int orientation, ByteOrder order) {
        byte[] secret = text(SECRET + "\0");
        int fields = orientation == 0 ? 1 : 2;
        int after = 8 + 2 + 12 * fields + 4;
        ByteBuffer data = ByteBuffer.allocate(after + secret.length).order(order);
        data.put(order == ByteOrder.BIG_ENDIAN ? text("MM") : text("II"))
                .putShort((short) 42)
                .putInt(8);
        data.putShort((short) fields);
        data.putShort((short) 0x010E).putShort((short) 2).putInt(secret.length).putInt(after);
        if (orientation != 0) {
            data.putShort((short) 0x0112).putShort((short) 3).putInt(1);
            data.putShort((short) orientation).putShort((short) 0);
        }
        return data.putInt(0).put(secret).array();
    }

    private static void segment(int marker, byte[] content, ByteArrayOutputStream out) {
        out.write(0xFF);
        out.write(marker);
        out.write(content.length + 2 >> 8);
        out.write(content.length + 2);
        out.writeBytes(content);
    }

    private static void chunk(String type, byte[] content, ByteArrayOutputStream out) {
        ByteBuffer chunk = ByteBuffer.allocate(content.length + 12)
                .putInt(content.length)
                .put(text(type))
                .put(content);
        CRC32 sum = new CRC32();
        sum.update(chunk.array(), 4, content.length + 4);
        out.writeBytes(chunk.putInt((int) sum.getValue()).array());
    }

    /** Every sample of the picture, as it is decoded. */
    static int[] samples(byte[] picture, String format) {
        ImageReader reader = ImageIO.getImageReadersByFormatName(format).next();
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(picture))) {
            reader.setInput(in);
            var raster = reader.canReadRaster()
                    ? reader.readRaster(0, null)
                    : reader.read(0).getRaster();
            return raster.getPixels(0, 0, raster.getWidth(), raster.getHeight(), (int[]) null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            reader.dispose();
        }
    }

    static byte[] text(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] concat(byte[] first, byte[] second) {
        ByteArrayOutputStream both = new ByteArrayOutputStream();
        both.writeBytes(first);
        both.writeBytes(second);
        return both.toByteArray();
    }
}
