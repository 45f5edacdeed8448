package org.runningrecord.log.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

class RightsCheckTest {

    private static final List<String> ADDED_TO = List.of("commits", "documents.files");

    private final Logger log = (Logger) LoggerFactory.getLogger(RightsCheck.class);
    private final ListAppender<ILoggingEvent> told = new ListAppender<>();

    @BeforeEach
    void listen() {
        log.setLevel(Level.INFO);
        told.start();
        log.addAppender(told);
    }

    @AfterEach
    void listenNoMore() {
        log.detachAppender(told);
        log.setLevel(null);
    }

    @Test
    void saysNothingWhenAllIsRight() {
        tell(RightsTest.status(
                RightsTest.privilege("{db: 'running-record', collection: 'commits'}", "'find', 'insert'"),
                RightsTest.privilege("{db: 'running-record', collection: 'snapshots'}", "'update', 'remove'")));

        assertThat(told.list).isEmpty();
    }

    @Test
    void namesEachCollectionThatCouldBeAlteredInOneWarning() {
        tell(RightsTest.status(
                RightsTest.privilege("{db: 'running-record', collection: ''}", "'find', 'insert', 'update'"),
                RightsTest.privilege("{db: 'running-record', collection: 'commits'}", "'remove'")));

        assertThat(told.list).singleElement().satisfies(warning -> {
            assertThat(warning.getLevel()).isEqualTo(Level.WARN);
            assertThat(warning.getFormattedMessage().lines())
                    .contains("running-record.commits: remove, update", "running-record.documents.files: update")
                    .anyMatch(line -> line.contains("docker/mongo/roles.js"))
                    .anyMatch(line -> line.contains("docs/running-in-production.md"));
        });
    }

    @Test
    void warnsOnceWhereNobodySignsIn() {
        tell(Document.parse("{authInfo: {authenticatedUsers: [], authenticatedUserPrivileges: []}}"));

        assertThat(told.list).singleElement().satisfies(warning -> {
            assertThat(warning.getLevel()).isEqualTo(Level.WARN);
            assertThat(warning.getFormattedMessage()).startsWith("Nobody is signed in to MongoDB");
        });
    }

    @Test
    void saysThatItCouldNotBeAskedWhereTheServerDoesNotKnowTheQuestion() {
        try (StandIn server = new StandIn()) {
            RightsCheck.tell(server.client().getDatabase("running-record"), ADDED_TO);
        }

        assertThat(told.list)
                .singleElement()
                .satisfies(said -> assertThat(said.getLevel()).isEqualTo(Level.INFO));
    }

    private static void tell(Document status) {
        RightsCheck.tell(status, "running-record", ADDED_TO);
    }
}
