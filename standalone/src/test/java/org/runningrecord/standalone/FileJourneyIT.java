package org.runningrecord.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A file from its upload to whoever opens it in the record. */
class FileJourneyIT {

    private final Reading reading = Reading.ofNewRecord();

    @Test
    void aLetterIsUploadedReferredToAndOpened() {
        byte[] letter = Scans.letter(false);
        App.Answer uploaded = upload(letter);

        assertThat(uploaded.status()).isEqualTo(201);
        assertThat(uploaded.text("/type")).isEqualTo("application/pdf");
        assertThat(uploaded.body().at("/size").asInt()).isEqualTo(letter.length);
        assertThat(uploaded.body().at("/pages").asInt()).isEqualTo(2);
        String entry = reading.submit("/documents", document("letter", uploaded).toString())
                .text("/entry");
        HttpResponse<byte[]> opened = open(entry, "");
        assertThat(opened.statusCode()).isEqualTo(200);
        assertThat(opened.body()).isEqualTo(letter);
        assertThat(header(opened, "Content-Type")).isEqualTo("application/pdf");
        assertThat(header(opened, "Content-Disposition")).isEqualTo("attachment; filename=\"" + entry + ".pdf\"");
        assertThat(header(opened, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(header(opened, "Cache-Control")).contains("no-store").contains("private");
    }

    @Test
    void aPhotographIsShownWithoutWhatStandsBesideItAndItsOriginalIsUntouched() {
        byte[] photograph = Scans.photograph();
        ObjectNode document = document("photograph", upload(photograph)).put("childsStory", true);

        String entry = reading.submit("/documents", document.toString()).text("/entry");

        byte[] shown = open(entry, "").body();
        assertThat(new String(shown, StandardCharsets.ISO_8859_1)).doesNotContain(Scans.WHERE_IT_WAS_TAKEN);
        assertThat(shown.length).isPositive();
        assertThat(open(entry, "/original").body()).isEqualTo(photograph);
        assertThat(header(open(entry, "/original"), "Content-Disposition")).endsWith(entry + ".jpg\"");
        assertThat(App.text("/actuator/prometheus"))
                .as("the upload leaves no trace in metrics")
                .doesNotContain(Scans.WHERE_IT_WAS_TAKEN);
    }

    @Test
    void anEarlierVersionOpensItsOwnFile() {
        byte[] first = Scans.letter(false);
        byte[] second = Scans.letter(false);
        String entry = reading.submit(
                        "/documents", document("report", upload(first)).toString())
                .text("/entry");

        reading.submit("/entries/" + entry + "/amendments", """
                {"kind": "correction", "reason": "The wrong report", "changes": {"file": %s}}""".formatted(reference(upload(second))));

        reading.view("/entries/" + entry);
        assertThat(open(entry, "").body()).isEqualTo(second);
        assertThat(open(entry, "?version=1").body()).isEqualTo(first);
        assertThat(open(entry, "?version=2").body()).isEqualTo(second);
        assertThat(open(entry, "/original?version=1").body()).isEqualTo(first);
        assertThat(open(entry, "?version=3").statusCode()).isEqualTo(404);
    }

    @Test
    void anEntryWithoutAFileSaysSo() {
        String visit = reading.submitVisit().text("/entry");
        reading.view("/entries/" + visit);

        App.Answer answer = App.get("/api/records/" + reading.record() + "/entries/" + visit + "/file");

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.headers()).containsEntry("Content-Type", "application/problem+json");
        assertThat(answer.text("/detail")).isEqualTo("This entry has no file");
    }

    @Test
    void whatCannotBeTakenIsRefusedAndNothingIsRecorded() {
        long before = App.position();

        App.Answer script = upload(Scans.letter(true));
        App.Answer page = upload("<html>Not a PDF</html>".getBytes(StandardCharsets.US_ASCII));
        App.Answer large = upload(new byte[20 * 1024 * 1024 + 1]);
        App.Answer empty = upload(new byte[0]);
        App.Answer nobodys = App.upload("/api/records/00000000-0000-4000-8000-000000000000/files", Scans.letter(false));

        assertThat(script.status()).isEqualTo(422);
        assertThat(script.body().at("/errors").toString()).contains("JavaScript");
        assertThat(page.status()).isEqualTo(422);
        assertThat(page.body().at("/errors").toString()).contains("text/html");
        assertThat(large.status()).isEqualTo(413);
        assertThat(large.text("/detail")).isEqualTo("A file has at most 20 MiB");
        assertThat(large.body().at("/largest").asLong()).isEqualTo(20L * 1024 * 1024);
        assertThat(empty.status()).isEqualTo(422);
        assertThat(nobodys.status()).isEqualTo(404);
        assertThat(App.position()).isEqualTo(before);
    }

    @Test
    void aFileThatWasNotUploadedCannotBeReferredTo() {
        ObjectNode document = document("report", upload(Scans.letter(false)));
        document.withObject("/file").put("sha256", "f".repeat(64));

        App.Answer answer = reading.attempt("/documents", document.toString());

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.text("/errors/0/pointer")).isEqualTo("/file/sha256");
    }

    @Test
    void aDamagedOrMissingFileIsToldAndNothingOfItIsShown() throws IOException {
        App.Answer uploaded = upload(Scans.letter(false));
        String entry = reading.submit("/documents", document("report", uploaded).toString())
                .text("/entry");
        reading.view("/entries/" + entry);
        String hash = uploaded.text("/sha256");
        Path file = App.data().resolve("files").resolve(hash.substring(0, 2)).resolve(hash);
        byte[] whole = Files.readAllBytes(file);
        Path aside = file.resolveSibling("aside");

        Files.write(file, new byte[] {1, 2, 3});
        App.Answer damaged = App.get("/api/records/" + reading.record() + "/entries/" + entry + "/file");
        Files.move(file, aside, StandardCopyOption.REPLACE_EXISTING);
        App.Answer missing = App.get("/api/records/" + reading.record() + "/entries/" + entry + "/file/original");
        Files.delete(aside);
        Files.write(file, whole);

        assertThat(damaged.status()).isEqualTo(500);
        assertThat(damaged.text("/type")).isEqualTo("urn:running-record:problem:file-damaged");
        assertThat(missing.status()).isEqualTo(500);
        assertThat(missing.text("/type")).isEqualTo("urn:running-record:problem:file-missing");
        assertThat(open(entry, "").body()).isEqualTo(whole);
        JsonNode health = App.get("/actuator/health").body().at("/components/files/details");
        assertThat(health.at("/damaged").asInt()).isPositive();
        assertThat(health.at("/missing").asInt()).isPositive();
    }

    @Test
    void theDoorIsDescribed() {
        JsonNode post = App.get("/v3/api-docs")
                .body()
                .at("/paths")
                .get("/api/records/{id}/files")
                .get("post");

        assertThat(post.at("/responses").propertyNames()).contains("201", "413", "422");
        assertThat(post.at("/parameters").toString()).doesNotContain("Idempotency-Key");
    }

    private App.Answer upload(byte[] file) {
        return App.upload("/api/records/" + reading.record() + "/files", file);
    }

    private static ObjectNode document(String kind, App.Answer uploaded) {
        ObjectNode document =
                (ObjectNode) App.get("/api/templates/document").body().at("/example");
        document.remove("elsewhere");
        document.put("documentKind", kind);
        document.set("file", reference(uploaded));
        return document;
    }

    private static ObjectNode reference(App.Answer uploaded) {
        ObjectNode file = (ObjectNode) uploaded.body().deepCopy();
        file.remove("pages");
        return file;
    }

    /** The file of an entry, once the view holds it. */
    private HttpResponse<byte[]> open(String entry, String more) {
        reading.view("/entries/" + entry);
        return App.bytes("/api/records/" + reading.record() + "/entries/" + entry + "/file" + more);
    }

    private static String header(HttpResponse<byte[]> response, String name) {
        return response.headers().firstValue(name).orElse("");
    }
}
