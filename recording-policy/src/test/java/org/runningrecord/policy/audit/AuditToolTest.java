package org.runningrecord.policy.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.runningrecord.events.value.RecordId;
import org.runningrecord.policy.AuditTools;
import org.runningrecord.policy.audit.AuditTool.Criterion;

class AuditToolTest {

    private final AuditTool tool = AuditTools.shipped().inUse();

    @Test
    void asksTheFourteenOfTheGuidanceAndThoseOfEachArea() {
        assertThat(tool.common()).hasSize(14);
        assertThat(tool.areas().keySet())
                .containsExactly(
                        "mash",
                        "assessment",
                        "disability",
                        "family-support-and-protection",
                        "looked-after",
                        "care-leavers");
        assertThat(tool.asked("mash")).hasSize(18);
        assertThat(tool.asked("nowhere")).hasSize(14);
        assertThat(tool.version().name()).isEqualTo("audit-tool");
        assertThat(tool.version().sha256()).hasSize(64);
    }

    @Test
    void everyQuestionHasAnIdOfItsOwnAndItsSource() {
        List<Criterion> all = Stream.concat(
                        tool.common().stream(), tool.areas().values().stream().flatMap(List::stream))
                .toList();

        assertThat(all).extracting(Criterion::id).doesNotHaveDuplicates().allMatch(id -> id.matches("[a-z-]+"));
        assertThat(all).allSatisfy(one -> {
            assertThat(one.ask()).endsWith("?");
            assertThat(one.source()).isNotBlank();
        });
    }

    @Test
    void aSampleIsDrawnByChanceAndCanBeDrawnAgain() {
        List<RecordId> cases = IntStream.range(0, 40)
                .mapToObj(i -> new RecordId(new UUID(0, i).toString()))
                .toList();
        List<RecordId> turned = new ArrayList<>(cases);
        Collections.reverse(turned);

        List<RecordId> sample = Sample.of(cases, 6, 7);

        assertThat(sample).hasSize(6).doesNotHaveDuplicates().isSubsetOf(cases);
        assertThat(Sample.of(turned, 6, 7)).isEqualTo(sample);
        assertThat(Sample.of(cases, 6, 8)).isNotEqualTo(sample);
        assertThat(Sample.of(cases.subList(0, 3), 6, 7)).hasSize(3);
    }
}
