package org.runningrecord.journeys.twoprocesses;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.nio.file.Path;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.runningrecord.journeys.twoprocesses.Api.Answer;

/** The log and the files in MongoDB are backed up while both sides run, and restored into a store that is empty; both sides say in numbers how they are. */
class MongoBackupIT {

    private static final Pattern MARK = Pattern.compile("Mark: (\\d+:[0-9a-f]{64})");

    private static final byte[] DRAWING = Drawing.png();

    @TempDir
    Path folder;

    @Test
    void whatWasRecordedBeforeTheBackupIsReadFromTheStoreItWasRestoredInto() {
        String backup = folder.resolve("backup.db").toString();
        Answer visit;
        Answer drawing;
        String mark;
        try (Store store = Store.start("Backup of MongoDB");
                Side command = Side.command(store);
                Side query = Side.query(store)) {
            Recording recording = new Recording(command.api());
            visit = recording.visit(recording.open("Kept").text("/record"), "A warm kitchen");
            drawing = recording.drawing(visit.text("/record"), DRAWING);
            assertThat(new Reading(query.api()).after(drawing)).hasSize(2);
            assertThat(query.api().bytes(fileOf(drawing))).isEqualTo(DRAWING);
            mark = mark(Side.said(store, "backup", "--to=" + backup));
            numbersOf(command.api(), query.api(), visit.text("/record"));
        }
        try (Store elsewhere = Store.start("Restoring into MongoDB")) {
            assertThat(mark(Side.said(elsewhere, "restore", "--from=" + backup)))
                    .isEqualTo(mark);
            assertThat(mark(Side.said(elsewhere, "restore", "--from=" + backup)))
                    .as("a second time there is nothing left to do")
                    .isEqualTo(mark);
            assertThat(Side.said(elsewhere, "verify", "--expect=" + mark))
                    .contains("The log is as it was written")
                    .containsPattern("The access log is as it was written: [1-9]")
                    .contains("The files are as they were stored: 1, of these referred to by entries: 1");
            try (Side query = Side.query(elsewhere)) {
                assertThat(new Reading(query.api()).inTheEnd(drawing))
                        .extracting(Reading.Entry::observations)
                        .contains("A warm kitchen");
                assertThat(query.api().bytes(fileOf(drawing))).isEqualTo(DRAWING);
            }
        }
    }

    @Test
    void aStoreWithAnotherLogIsNotRestoredOver() {
        String backup = folder.resolve("backup.db").toString();
        try (Store store = Store.standIn();
                Side command = Side.command(store)) {
            new Recording(command.api()).open("Kept");
            Side.said(store, "backup", "--to=" + backup);
        }
        try (Store other = Store.standIn();
                Side command = Side.command(other)) {
            new Recording(command.api()).open("Other");
            String head = mark(Side.said(other, "backup", "--to=" + folder.resolve("other.db")));

            assertThat(Side.said(other, "restore", "--from=" + backup)).contains("these are two different logs");

            assertThat(Side.said(other, "verify", "--expect=" + head)).contains("head " + head);
        }
    }

    @Test
    void aStoreWithTheViewsOfALogThatIsGoneIsNotRestoredInto() {
        String backup = folder.resolve("backup.db").toString();
        try (Store store = Store.standIn();
                Side command = Side.command(store)) {
            new Recording(command.api()).open("Kept");
            Side.said(store, "backup", "--to=" + backup);
        }
        try (Store other = Store.standIn();
                MongoClient client = MongoClients.create(other.uri())) {
            client.getDatabase(other.views())
                    .getCollection("tokens")
                    .insertOne(new Document("_id", "summary-1/0").append("position", 70L));

            assertThat(Side.said(other, "restore", "--from=" + backup))
                    .contains("has snapshots or views of a log that is no longer there");
        }
    }

    private static String fileOf(Answer entry) {
        return "/api/records/" + entry.text("/record") + "/entries/" + entry.text("/entry") + "/file";
    }

    private static void numbersOf(Api command, Api query, String record) {
        assertThat(command.text("/actuator/prometheus"))
                .contains("running_record_appended_events_total")
                .contains("running_record_append_group_count")
                .doesNotContain(record);
        await().atMost(Duration.ofSeconds(30))
                .until(() -> query.text("/actuator/prometheus")
                        .contains("running_record_view_lag_events{view=\"running-record\"} 0.0"));
        assertThat(query.text("/actuator/prometheus"))
                .contains("running_record_view_parked_records{view=\"running-record\"} 0.0")
                .doesNotContain(record);
    }

    private static String mark(String printed) {
        Matcher mark = MARK.matcher(printed);
        assertThat(mark.find()).as("a mark in: %s", printed).isTrue();
        return mark.group(1);
    }
}
