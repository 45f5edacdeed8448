package org.runningrecord.journeys.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecondStartIT {

    @TempDir
    Path data;

    @Test
    void aSecondServiceOnTheSameFolderGivesUpAndTheFirstKeepsServing() {
        try (ServiceProcess first = ServiceProcess.start(data);
                ServiceProcess second = ServiceProcess.launch(data)) {
            assertThat(second.exitCode()).isEqualTo(1);
            assertThat(first.isAlive()).isTrue();
            assertThat(new Journal().send(first.api(), Request.opening("still")).status())
                    .isEqualTo(201);
        }
    }

    @Test
    void theSecondServiceSaysInOneSentenceWhyItGivesUp() {
        try (ServiceProcess first = ServiceProcess.start(data);
                ServiceProcess second = ServiceProcess.launch(data)) {
            assertThat(second.exitCode()).isEqualTo(1);
            assertThat(first.isAlive()).isTrue();
            assertThat(second.err().lines())
                    .hasSize(1)
                    .allMatch(line -> line.startsWith("The data folder " + data + " is in use by a service"));
            assertThat(second.out()).doesNotContain("\tat ").doesNotContain("Caused by:");
        }
    }

    @Test
    void aStartAfterACleanStopHasAllThatWasRecorded() {
        Journal journal = new Journal();
        long position;
        try (ServiceProcess first = ServiceProcess.start(data)) {
            String record = journal.send(first.api(), Request.opening("opened")).text("/record");
            journal.send(first.api(), Request.visiting("visited", List.of(record)));
            position = first.api().position();
            first.stop();
        }

        try (ServiceProcess second = ServiceProcess.start(data)) {
            assertThat(journal.acknowledged()).hasSize(2);
            new AfterKill(second.api(), journal).checkAll();
            assertThat(second.api().position()).isEqualTo(position);
        }
    }
}
