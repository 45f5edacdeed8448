package org.runningrecord.command.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.runningrecord.log.file.FileType;
import org.runningrecord.web.problem.Fault;
import org.runningrecord.web.problem.Refused;

class FileInspectionTest {

    private static final int LARGEST = 20 * 1024 * 1024;

    private final FileInspection inspection = new FileInspection(LARGEST);

    @Test
    void takesAPdfAndCountsItsPages() {
        assertThat(inspection.inspect(new MadeUpPdf(3).bytes())).isEqualTo(new InspectedFile(FileType.PDF, 3));
    }

    @ParameterizedTest
    @CsvSource({"jpg, JPEG", "png, PNG"})
    void takesAPicture(String format, FileType type) throws IOException {
        assertThat(inspection.inspect(picture(format, 640, 480))).isEqualTo(new InspectedFile(type, null));
    }

    @Test
    void anEmptyFileIsRefused() {
        assertThat(refused(new byte[0])).containsExactly("The file is empty");
    }

    @Test
    void aFileThatIsTooLargeIsRefusedWithTheLimit() {
        Refused refused =
                catchThrowableOfType(Refused.class, () -> new FileInspection(2_621_440).inspect(new byte[2_621_441]));

        assertThat(refused.kind()).isEqualTo(Refused.Kind.TOO_LARGE);
        assertThat(refused).hasMessage("A file has at most 2621440 bytes");
        assertThat(refused.more()).containsEntry("largest", 2_621_440L);
    }

    @Test
    void whatIsNoneOfTheThreeIsRefusedByWhatItWasFoundToBe() throws IOException {
        ByteArrayOutputStream zip = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(zip)) {
            out.putNextEntry(new ZipEntry("a"));
        }

        assertThat(refused(zip.toByteArray())).singleElement().asString().contains("application/zip");
        assertThat(refused("GIF89a\1\0\1\0\0\0\0;".getBytes(StandardCharsets.ISO_8859_1)))
                .singleElement()
                .asString()
                .contains("image/gif");
        assertThat(refused("MZ\0\0".getBytes(StandardCharsets.ISO_8859_1))).hasSize(1);
        assertThat(refused("<html><script>alert(1)</script></html>".getBytes(StandardCharsets.US_ASCII)))
                .singleElement()
                .asString()
                .contains("text/html");
    }

    @Test
    void aPdfThatCannotBeReadIsRefused() {
        byte[] whole = new MadeUpPdf(1).bytes();

        assertThat(refused("%PDF-1.7\nand nothing else".getBytes(StandardCharsets.US_ASCII)))
                .containsExactly("The PDF cannot be read; it may be damaged, or cut off");
        assertThat(refused(Arrays.copyOf(whole, 60))).hasSize(1);
        assertThat(refused(new MadeUpPdf(0).bytes())).containsExactly("The PDF has no page");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "secret"})
    void anEncryptedPdfIsRefusedAlsoWhereItOpens(String user) throws IOException {
        assertThat(refused(new MadeUpPdf(1).encrypted(user).bytes()))
                .singleElement()
                .asString()
                .startsWith("The PDF is encrypted");
    }

    @Test
    void aPdfThatActsIsRefusedWhereverTheActionStands() throws IOException {
        assertThat(refused(new MadeUpPdf(1).withJavaScriptWhenOpened().bytes()))
                .singleElement()
                .asString()
                .startsWith("The PDF carries JavaScript");
        assertThat(refused(new MadeUpPdf(1).withJavaScriptDeepInside().bytes()))
                .singleElement()
                .asString()
                .startsWith("The PDF carries JavaScript");
        assertThat(refused(new MadeUpPdf(1).withLaunch().bytes()))
                .singleElement()
                .asString()
                .startsWith("The PDF starts another program");
        assertThat(refused(new MadeUpPdf(1).withEmbeddedFile().bytes()))
                .singleElement()
                .asString()
                .startsWith("The PDF carries other files");
    }

    @Test
    void everythingThatIsWrongIsSaidAtOnce() throws IOException {
        assertThat(refused(new MadeUpPdf(1)
                        .withJavaScriptDeepInside()
                        .withLaunch()
                        .withEmbeddedFile()
                        .encrypted("")
                        .bytes()))
                .hasSize(4);
    }

    @ParameterizedTest
    @ValueSource(strings = {"jpg", "png"})
    void aPictureThatCannotBeDecodedIsRefused(String format) throws IOException {
        byte[] picture = picture(format, 64, 64);

        assertThat(refused(Arrays.copyOf(picture, picture.length / 2)))
                .containsExactly("The picture cannot be read; it may be damaged, or cut off");
        assertThat(refused(Arrays.copyOf(picture, 30))).hasSize(1);
    }

    /** Some telephones put a short film behind the picture, and every one of them a smaller picture in front of it. */
    @Test
    void whetherAPhotographWasCutOffIsToldByItselfAndNotByWhatStandsBesideIt() throws IOException {
        byte[] picture = picture("jpg", 64, 64);
        byte[] inFront = {(byte) 0xFF, (byte) 0xE5, 0, 6, (byte) 0xFF, (byte) 0xDA, (byte) 0xFF, (byte) 0xD9};
        byte[] behind = {0, (byte) 0xFF, (byte) 0xDA, 1, 2, 3};

        assertThat(inspection.inspect(photograph(picture, inFront, picture.length, behind)))
                .isEqualTo(new InspectedFile(FileType.JPEG, null));
        assertThat(refused(photograph(picture, inFront, picture.length / 2, new byte[0])))
                .hasSize(1);
    }

    private static byte[] photograph(byte[] picture, byte[] inFront, int end, byte[] behind) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(picture, 0, 2);
        out.writeBytes(inFront);
        out.write(picture, 2, end - 2);
        out.writeBytes(behind);
        return out.toByteArray();
    }

    @Test
    void aPictureThatClaimsToBeHugeIsRefusedBeforeItIsDecoded() throws IOException {
        byte[] bomb = picture("png", 1, 1);
        // Width and height stand behind the signature and the head of the first chunk
        Arrays.fill(bomb, 16, 24, (byte) 0);
        bomb[17] = 1;
        bomb[21] = 1;

        assertThat(refused(bomb)).singleElement().asString().contains("65536 × 65536 pixels");
    }

    private List<String> refused(byte[] content) {
        Refused refused = catchThrowableOfType(Refused.class, () -> inspection.inspect(content));
        assertThat(refused).isNotNull();
        assertThat(refused.kind()).isEqualTo(Refused.Kind.INVALID);
        return refused.faults().stream().map(Fault::detail).toList();
    }

    private static byte[] picture(String format, int width, int height) throws IOException {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Random random = new Random(7);
        for (int x = 0; x < width; x++) {
            for (int y = 0; y < height; y++) {
                image.setRGB(x, y, random.nextInt());
            }
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, format, out);
        return out.toByteArray();
    }
}
