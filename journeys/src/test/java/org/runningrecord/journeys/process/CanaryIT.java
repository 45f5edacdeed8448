package org.runningrecord.journeys.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.runningrecord.journeys.process.Api.Answer;
import tools.jackson.databind.JsonNode;

/**
 * What people write stands in the log of records and in answers to those who may read it, and nowhere else: not in what the service prints, also where it
 * prints more than it usually does, not in its numbers, not in what it says of an error, not in the access log and not in snapshots.
 */
class CanaryIT {

    private final Canaries canaries = new Canaries();
    private final List<String> errors = new ArrayList<>();

    @TempDir
    Path data;

    @Test
    void aThousandCanariesAreSeenNowhereTheyShouldNotBe() throws IOException {
        String printed;
        String numbers;
        int read;
        try (ServiceProcess service = ServiceProcess.start(data, "-Dlogging.level.org.runningrecord=trace")) {
            Api api = service.api();
            String record = record(api);
            for (JsonNode template : api.get("/api/templates").body()) {
                record(api, record, template);
            }
            while (canaries.count() < 1_000) {
                api.post("/api/records/" + record + "/contacts", "{\"headline\": \"" + canaries.one() + "\"}", "k");
            }
            askedInVain(api, record);
            read = occurrences(api.get("/api/records/" + record + "/running-record?size=200")
                            .body() + "");
            api.get("/api/records/" + record + "/chronology");
            api.get("/api/records/" + record + "/history");
            numbers = new String(api.bytes("/actuator/prometheus"), StandardCharsets.UTF_8);
            service.stop();
            printed = service.out() + service.err();
        }

        assertThat(read).as("read by whoever may").isGreaterThan(300);
        assertThat(printed).as("what the service prints").isNotBlank().doesNotContain(Canaries.WORD);
        assertThat(numbers).contains("http_server_requests").doesNotContain(Canaries.WORD);
        assertThat(errors).hasSizeGreaterThan(60).noneMatch(error -> error.contains(Canaries.WORD));
        assertThat(holding()).as("files of the data folder that hold one").containsOnly("running-record.db");
    }

    private String record(Api api) {
        String child = """
                {"names": [{"kind": "legal", "given": "Wren", "family": "%s"}],
                 "birth": {"status": "born", "certainty": "confirmed", "date": "2019-03-04"}, "languages": ["en"],
                 "communicationNeeds": "Speaks softly, %s"}""".formatted(canaries.one(), canaries.one());
        Answer opened = api.post("/api/records", child, "opening");
        assertThat(opened.status()).as("%s", opened.body()).isEqualTo(201);
        return opened.text("/record");
    }

    /** The documented example, taken and refused. */
    private void record(Api api, String record, JsonNode template) {
        String kind = template.at("/kind").asString();
        JsonNode told = api.get("/api/templates/" + kind).body();
        String path = told.at("/path").asString().replace("{id}", record);
        if (path.contains("{")) {
            path = path.replaceAll(
                    "\\{\\w+}", History.of(api, record).events().get(1).entry());
        }
        api.post(path, canaries.in(told.at("/example")), canaries.one());
        refused(api.post(path, canaries.refused(told.at("/example")), canaries.one()));
    }

    private void askedInVain(Api api, String record) {
        String path = "/api/records/" + record;
        refused(api.post(path + "/visits", "{\"reason\": \"" + canaries.one(), "k1"));
        refused(api.post(path + "/visits", "\"" + canaries.one() + "\"", "k2"));
        refused(api.post(path + "/" + canaries.one(), "{}", "k3"));
        refused(api.post("/api/search", "{\"given\": {\"a\": \"" + canaries.one() + "\"}}", "k4"));
        refused(api.upload(path + "/files", canaries.one().getBytes(StandardCharsets.UTF_8)));
        refused(api.upload("/api/imports/cin-census", ("<" + canaries.one() + ">").getBytes(StandardCharsets.UTF_8)));
        for (String asked : List.of(
                "/running-record?after=", "/running-record?order=", "/running-record?size=", "/chronology?position=")) {
            refused(api.get(path + asked + canaries.one()));
        }
        api.get("/api/overdue?worker=" + canaries.one());
        api.get("/api/records/" + canaries.one());
        api.get("/api/workers/" + canaries.one());
    }

    /** The address is the caller's own, and is said back to nobody else. */
    private void refused(Answer answer) {
        assertThat(answer.status()).as("%s", answer.body()).isBetween(400, 499);
        String detail = answer.body().toString();
        String instance = answer.body().at("/instance").toString();
        errors.add(detail.replace(instance, ""));
    }

    private List<String> holding() throws IOException {
        List<String> holding = new ArrayList<>();
        try (Stream<Path> files = Files.walk(data)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                if (occurrences(Files.readString(file, StandardCharsets.ISO_8859_1)) > 0) {
                    holding.add(data.relativize(file).toString().replaceAll("-(wal|shm)$", ""));
                }
            }
        }
        return holding.stream().distinct().toList();
    }

    private static int occurrences(String text) {
        return text.split(Canaries.WORD, -1).length - 1;
    }
}
