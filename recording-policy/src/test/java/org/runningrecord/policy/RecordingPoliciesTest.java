package org.runningrecord.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecordingPoliciesTest {

    private static final int SHIPPED = RecordingPolicies.shipped().all().size();

    @TempDir
    Path folder;

    /** Entries carry these hashes. A change here is a change to a released version: make a new version instead. */
    @ParameterizedTest
    @CsvSource({
        "england-default, 1, dde47f895f7b60744476cdf75377ec6ae469e419330c1274a29ca0665c520580",
        "wales-default, 1, 4ffc9d3f92038a7d511c6011c4457ba986e5c51537ad56915ef18d50c45d3901"
    })
    void aReleasedVersionNeverChanges(String name, int version, String sha256) {
        assertThat(RecordingPolicies.shipped().find(name, version))
                .hasValueSatisfying(
                        policy -> assertThat(policy.version().sha256()).isEqualTo(sha256));
    }

    @Test
    void everyProfileInTheFolderShips() throws IOException {
        try (var files = Files.list(Path.of("src/main/resources/recording-policies"))) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(RecordingPolicies.shipped().all().stream()
                            .map(policy -> policy.version().name() + "-"
                                    + policy.version().version() + ".yaml")
                            .toList());
        }
    }

    @Test
    void addsAFolderOfLocalProfilesAndFindsTheLatestVersion() throws IOException {
        local("b.yaml", Profiles.changed("version: 1", "version: 10"));
        local("a.yaml", Profiles.changed("version: 1", "version: 9"));
        local("notes.txt", "not a profile");

        RecordingPolicies policies = RecordingPolicies.shippedAnd(folder);

        assertThat(policies.all()).hasSize(SHIPPED + 2);
        assertThat(policies.latest("england-default"))
                .hasValueSatisfying(policy -> assertThat(policy).hasToString("england-default 10"));
        assertThat(policies.find("england-default", 1)).isPresent();
        assertThat(policies.find("england-default", 3)).isEmpty();
        assertThat(policies.latest("nobody")).isEmpty();
    }

    @Test
    void refusesAKnownVersionWithOtherContent() throws IOException {
        local("mine.yaml", Profiles.changed("limit: 48", "limit: 24"));

        assertThatExceptionOfType(PolicyFaults.class)
                .isThrownBy(() -> RecordingPolicies.shippedAnd(folder))
                .withMessageContaining("mine.yaml")
                .withMessageContaining("england-default 1 is already known with other content");
    }

    @Test
    void takesAnExactCopyOfAKnownVersion() throws IOException {
        local("copy.yaml", Profiles.text());

        assertThat(RecordingPolicies.shippedAnd(folder).all()).hasSize(SHIPPED);
    }

    @Test
    void namesTheFaultsOfEveryFileWithTheFile() throws IOException {
        local("one.yaml", Profiles.changed("limit: 48", "limit: 0"));
        local("two.yaml", Profiles.changed("nation: england", "nation: mars"));

        assertThatExceptionOfType(PolicyFaults.class)
                .isThrownBy(() -> RecordingPolicies.shippedAnd(folder))
                .satisfies(e -> assertThat(e.faults())
                        .hasSize(2)
                        .anyMatch(fault -> fault.contains("one.yaml: rules[2].limit"))
                        .anyMatch(fault -> fault.contains("two.yaml: nation")));
    }

    @Test
    void saysWhichFolderIsNotThere() {
        assertThatThrownBy(() -> RecordingPolicies.shippedAnd(folder.resolve("absent")))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("absent");
    }

    private void local(String name, String profile) throws IOException {
        Files.writeString(folder.resolve(name), profile);
    }
}
