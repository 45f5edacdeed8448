package org.runningrecord.command.censusimport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The sample returns, which lie beside the repository where they lie at all. Counted by hand, and for the large one by a script of its own. */
class SampleReturnsTest {

    @ParameterizedTest
    @CsvSource({
        // file, children, facts, faults, dates left out, faults outside children
        "CIN2rows, 1, 12, 8, 0, 1",
        "CIN_Census_2021, 1, 14, 10, 0, 0",
        "CIN_Census_2024, 2, 17, 13, 1, 1",
        "CIN_Census_2026, 2, 17, 13, 1, 1",
        "CIN_Census_100_children, 100, 394, 108, 0, 1"
    })
    void readsWhatIsSoundAndReportsWhatIsNot(String file, int children, int facts, int faults, int leftOut, int outside)
            throws IOException {
        Returns.Read read = sample(file);

        assertThat(read.children()).hasSize(children);
        assertThat(read.children().stream().flatMap(CensusChild::all)).hasSize(facts);
        assertThat(read.children().stream().flatMap(child -> child.faults().stream()))
                .hasSize(faults);
        assertThat(read.children().stream().mapToInt(CensusChild::leftOut).sum())
                .isEqualTo(leftOut);
        assertThat(read.faults()).hasSize(outside);
    }

    @ParameterizedTest
    @ValueSource(strings = {"CIN2rows", "CIN_Census_2021", "CIN_Census_2024", "CIN_Census_2026"})
    void addsNothingTheSecondTime(String file) throws IOException {
        String xml = Files.readString(path(file));
        Case record = new Case();

        assertThat(record.takes(xml)).hasSize(Returns.facts(sample(file).only()).size());
        assertThat(record.takes(xml)).isEmpty();
    }

    private static Returns.Read sample(String file) throws IOException {
        try (InputStream in = Files.newInputStream(path(file))) {
            return Returns.read(in);
        }
    }

    private static Path path(String file) {
        Path found = Stream.of("../../shared/data", "../shared/data", "../../../shared/data")
                .map(folder -> Path.of(folder, "cin-census", file + ".xml"))
                .filter(Files::isReadable)
                .findFirst()
                .orElse(null);
        assumeTrue(found != null, "SKIPPED: there is no folder of sample returns beside the repository");
        return found;
    }
}
