package org.runningrecord.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.runningrecord.events.value.PolicyVersion;
import org.runningrecord.policy.audit.AuditTool;

/** An authority asks questions of its own, beside those that ship. */
class AuditToolsTest {

    private static final String OURS = """
            tool: ours
            version: %d
            common:
              source: Our handbook, page 3
              criteria:
                - {id: kind, ask: "Is it kind?"}
            areas:
              mash:
                source: Our handbook, page 4
                criteria:
                  - {id: quick, ask: "Was it quick?"}
            """;

    @TempDir
    private Path folder;

    @Test
    void theNewestVersionIsInUseAndEarlierOnesStay() throws IOException {
        written("ours-1.yaml", OURS.formatted(1));
        written("ours-2.yaml", OURS.formatted(2).replace("kind?", "kind and true?"));

        AuditTools tools = AuditTools.of("ours", folder.toString());

        assertThat(tools.inUse().version().version()).isEqualTo(2);
        assertThat(tools.inUse().asked("mash"))
                .extracting(AuditTool.Criterion::ask)
                .containsExactly("Is it kind and true?", "Was it quick?");
        assertThat(tools.known())
                .hasSize(3)
                .allSatisfy(tool -> assertThat(tools.find(tool.version())).contains(tool));
        PolicyVersion other = new PolicyVersion("ours", 2, "0".repeat(64));
        assertThat(tools.find(other)).isEmpty();
        assertThat(AuditTools.of(AuditTools.SHIPPED, folder.toString()).inUse())
                .isEqualTo(AuditTools.shipped().inUse());
    }

    @Test
    void everyFaultIsNamedAtOnce() throws IOException {
        written("a.yaml", OURS.formatted(1).replace("ask: \"Is it kind?\"", "asks: nothing"));
        written(
                "b.yaml",
                OURS.formatted(1).replace("id: quick", "id: kind").replace("source: Our handbook, page 4", ""));
        written("c.yaml", OURS.formatted(3) + "colour: blue\n");
        written(
                "d.yaml",
                OURS.formatted(3).replace("criteria:\n                  - {id: quick, ask: \"Was it quick?\"}", ""));
        written("e.yaml", OURS.formatted(4));
        written("f.yaml", OURS.formatted(4));

        assertThat(catchThrowableOfType(PolicyFaults.class, () -> AuditTools.of("theirs", folder.toString()))
                        .faults())
                .extracting(fault -> fault.replace(folder + "/", ""))
                .contains(
                        "a.yaml: common.criteria[0].ask: a text is missing",
                        "a.yaml: common.criteria[0].asks: is not known here",
                        "b.yaml: areas.mash.source: a text is missing",
                        "b.yaml: areas.mash.criteria[0].id: \"kind\" is the id of another question, too",
                        "c.yaml: colour: is not known here",
                        "f.yaml: this version is there already; it never changes, so give this one the next number",
                        "there is no audit tool named theirs");
    }

    private void written(String name, String yaml) throws IOException {
        Files.writeString(folder.resolve(name), yaml);
    }
}
