package org.runningrecord.query.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.runningrecord.log.file.FileType;

class ShownCopyTest {

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void ofAPhotographNothingIsLeftButThePictureAndNothingOfThatIsLost(boolean progressive) {
        byte[] taken = Photograph.jpegAsTaken(progressive, 0, ByteOrder.LITTLE_ENDIAN);

        byte[] shown = ShownCopy.of(FileType.JPEG, taken);

        assertThat(text(taken)).contains(Photograph.SECRET);
        assertThat(text(shown)).doesNotContain("Sample-Street", "Exif", "MPF", "Photoshop", "adobe.com");
        assertThat(Photograph.samples(shown, "jpeg")).isEqualTo(Photograph.samples(taken, "jpeg"));
        assertThat(shown).isEqualTo(Photograph.plain("jpeg", progressive));
    }

    @Test
    void ofADrawingNothingIsLeftButThePicture() {
        byte[] drawn = Photograph.pngAsDrawn(1);

        byte[] shown = ShownCopy.of(FileType.PNG, drawn);

        assertThat(text(drawn)).contains(Photograph.SECRET);
        assertThat(text(shown)).doesNotContain("Sample-Street", "eXIf", "tEXt", "iTXt", "zTXt", "tIME", "xxXx");
        assertThat(shown).isEqualTo(Photograph.plain("png", false));
    }

    @ParameterizedTest
    @CsvSource({"2, true", "3, false", "6, true", "8, false"})
    void whichWayUpThePictureIsStaysAndNothingElseThatStoodBesideIt(int orientation, boolean motorola) {
        ByteOrder order = motorola ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN;
        byte[] photograph = ShownCopy.of(FileType.JPEG, Photograph.jpegAsTaken(false, orientation, order));
        byte[] drawing = ShownCopy.of(FileType.PNG, Photograph.pngAsDrawn(orientation));

        assertThat(orientationIn(photograph, "Exif\0\0", 6)).isEqualTo(orientation);
        assertThat(orientationIn(drawing, "eXIf", 4)).isEqualTo(orientation);
        assertThat(text(photograph) + text(drawing)).doesNotContain("Sample-Street");
        assertThat(photograph).hasSize(Photograph.plain("jpeg", false).length + 36);
        assertThat(Photograph.samples(photograph, "jpeg"))
                .isEqualTo(Photograph.samples(Photograph.plain("jpeg", false), "jpeg"));
        assertThat(Photograph.samples(drawing, "png"))
                .isEqualTo(Photograph.samples(Photograph.plain("png", false), "png"));
    }

    @Test
    void aCopyOfACopyIsTheSame() {
        byte[] once = ShownCopy.of(FileType.JPEG, Photograph.jpegAsTaken(false, 6, ByteOrder.BIG_ENDIAN));
        byte[] drawing = ShownCopy.of(FileType.PNG, Photograph.pngAsDrawn(6));

        assertThat(ShownCopy.of(FileType.JPEG, once)).isEqualTo(once);
        assertThat(ShownCopy.of(FileType.PNG, drawing)).isEqualTo(drawing);
    }

    @Test
    void aPdfIsShownAsItIs() {
        byte[] pdf = Photograph.text("%PDF-1.7 whatever");

        assertThat(ShownCopy.of(FileType.PDF, pdf)).isSameAs(pdf);
    }

    /** What is odd in a file brings no reader to a halt. */
    @Test
    void whateverIsChangedOrCutOffACopyIsMade() {
        Random random = new Random(11);
        for (int i = 0; i < 2_000; i++) {
            FileType type = i % 2 == 0 ? FileType.JPEG : FileType.PNG;
            byte[] odd = type == FileType.JPEG
                    ? Photograph.jpegAsTaken(false, 6, ByteOrder.BIG_ENDIAN)
                    : Photograph.pngAsDrawn(6);
            odd[8 + random.nextInt(odd.length - 8)] = (byte) random.nextInt(256);
            byte[] cut = Arrays.copyOf(odd, Math.max(8, random.nextInt(odd.length)));

            assertThat(ShownCopy.of(type, cut).length).isLessThanOrEqualTo(odd.length + 36);
            assertThat(ShownCopy.of(type, odd).length).isLessThanOrEqualTo(odd.length + 36);
        }
    }

    private static int orientationIn(byte[] picture, String before, int length) {
        int data = text(picture).indexOf(before) + length;
        return Orientation.of(Arrays.copyOfRange(picture, data, data + 26));
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
