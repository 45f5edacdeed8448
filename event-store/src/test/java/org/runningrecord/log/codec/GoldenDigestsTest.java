package org.runningrecord.log.codec;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Golden files are never edited, and here it shows when one is. A new file gets a line of its own in {@code golden/digests.txt}, as {@code sha256sum}
 * prints it; a line that is there stays as it is.
 */
class GoldenDigestsTest {

    private static final String DIGESTS = "digests.txt";

    @Test
    void everyGoldenFileIsAsItWasOnTheDayItWasMade() throws Exception {
        Path folder = folder();
        Map<String, String> now = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                now.put(folder.relativize(file).toString().replace('\\', '/'), digest(file));
            }
        }
        now.remove(DIGESTS);

        assertThat(now)
                .as(
                        "golden files; one that is new wants a line in golden/%s, and one that exists is never edited",
                        DIGESTS)
                .isEqualTo(noted(folder));
    }

    private static Map<String, String> noted(Path folder) throws IOException {
        Map<String, String> noted = new TreeMap<>();
        for (String line : Files.readAllLines(folder.resolve(DIGESTS))) {
            String[] digestAndFile = line.split("  ", 2);
            noted.put(digestAndFile[1], digestAndFile[0]);
        }
        return noted;
    }

    private static String digest(Path file) throws IOException, NoSuchAlgorithmException {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
    }

    private static Path folder() throws URISyntaxException {
        return Path.of(GoldenDigestsTest.class.getResource("/golden").toURI());
    }
}
