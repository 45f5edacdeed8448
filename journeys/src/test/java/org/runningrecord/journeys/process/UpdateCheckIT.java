package org.runningrecord.journeys.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.axonframework.updates.UpdateChecker;
import org.axonframework.updates.detection.MachineId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Axon's update checker calls out and writes {@code ~/.axoniq}. It is started by Axon's {@code Configurer} and by its Spring parts, and we use neither; the
 * processes here are started without the property that would switch it off, so that its absence is what is tested.
 */
class UpdateCheckIT {

    @TempDir
    Path home;

    @Test
    void noCheckerIsLoadedByAServiceThatHandlesCommandsAndNothingIsWrittenToTheHomeFolder() {
        try (ServiceProcess service =
                ServiceProcess.start(home.resolve("data"), "-Duser.home=" + home, "-Xlog:class+load")) {
            String record =
                    new Journal().send(service.api(), Request.opening("opened")).text("/record");
            new Journal().send(service.api(), Request.visiting("visited", List.of(record)));

            assertThat(service.out())
                    .contains("org.axonframework.eventsourcing.eventstore.EmbeddedEventStore source:")
                    .doesNotContain(UpdateChecker.class.getName() + " source:")
                    .doesNotContain(MachineId.class.getName() + " source:");
            assertThat(home.resolve(".axoniq")).doesNotExist();
        }
    }

    @Test
    void aCheckerWouldWriteToTheHomeFolderAsSoonAsItIsMade() {
        String before = System.getProperty("user.home");
        try {
            System.setProperty("user.home", home.toString());
            new MachineId();
        } finally {
            System.setProperty("user.home", before);
        }

        assertThat(home.resolve(".axoniq")).exists();
    }
}
