package org.runningrecord.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every list can be had as CSV and as a spreadsheet, and nothing in it is taken for a formula. */
class ListsAsTablesIT {

    private final Story story = new Story();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/running-record",
                "/chronology",
                "/chronology/impact",
                "/chronology/agencies",
                "/chronology/recent",
                "/case-notes",
                "/voice",
                "/seen",
                "/documents",
                "/outcomes",
                "/actions",
                "/changes?onFileOn=2024-01-01",
                "/expectations",
                "/planned-visits",
                "/access"
            })
    void ofARecord(String view) throws IOException {
        isATable("/api/records/" + story.reading().record() + view);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/overdue?size=5",
                "/api/expectations/overdue?size=5",
                "/api/timeliness?team=North",
                "/api/workers?team=Nowhere",
                "/api/unusual-access?size=5",
                "/api/emergency-access"
            })
    void overRecords(String list) throws IOException {
        isATable(list);
    }

    @Test
    void theCsvHasTheRowsOfTheJsonAndSaysWhereTheNextPageBegins() {
        for (int day = 1; day <= 3; day++) {
            String contact = story.tell("/contacts", "contact", "start", "2026-10-0" + day, "end", "2026-10-0" + day);
            story.act(contact, "significance", "judge-significance");
        }
        String next = story.view("/chronology?size=2").at("/next").asString();

        HttpResponse<byte[]> csv = get("/api/records/" + story.reading().record() + "/chronology?size=2&format=csv");

        String[] lines = text(csv).split("\r\n");
        assertThat(lines).hasSize(3);
        assertThat(lines[0]).startsWith("\uFEFFnumber,entry,kind,date,");
        assertThat(lines[1]).startsWith("1,").contains(",contact,1 October 2026,");
        assertThat(csv.headers().firstValue("Next-Page")).contains(next);
        assertThat(csv.headers().firstValue("Content-Disposition")).contains("attachment; filename=\"list.csv\"");
    }

    @Test
    void whatBeginsAsAFormulaIsText() throws IOException {
        String formula = "=HYPERLINK(\"\"http://example.invalid\"\")".replace("\"\"", "'");
        String contact = story.tell("/contacts", "contact", "reason", formula);
        story.act(contact, "significance", "judge-significance", "line", "{\"text\": \"@SUM(A1:A9)\"}");
        String base = "/api/records/" + story.reading().record();
        story.view("/chronology");
        story.view("/case-notes");

        assertThat(text(get(base + "/case-notes?format=csv")))
                .contains("'" + formula)
                .doesNotContain("," + formula);
        assertThat(text(get(base + "/chronology?format=csv"))).contains("'@SUM(A1:A9)");
        assertThat(parts(get(base + "/case-notes?format=xlsx").body()))
                .contains("HYPERLINK")
                .doesNotContain("<f>");
    }

    @Test
    void whatIsWrongIsSaidAsEver() {
        HttpResponse<byte[]> unknown = get("/api/records/00000000-0000-0000-0000-000000000000/chronology?format=csv");
        assertThat(unknown.statusCode()).isEqualTo(404);
        assertThat(unknown.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
        assertThat(get("/api/records/" + story.reading().record() + "/out-of-hours?format=csv")
                        .statusCode())
                .isEqualTo(406);
        assertThat(get("/api/workers?format=pdf").statusCode()).isEqualTo(406);
    }

    @Test
    void aBodyThatIsSentAsAFormIsReadAsTheJsonThatItIs() {
        App.Answer answer = App.post(
                "/api/records/" + story.reading().record() + "/contacts",
                Story.example("contact").toString(),
                "Content-Type",
                "application/x-www-form-urlencoded");

        assertThat(answer.status()).isEqualTo(201);
    }

    private static void isATable(String path) throws IOException {
        String separator = path.contains("?") ? "&" : "?";
        HttpResponse<byte[]> csv = get(path + separator + "format=csv");
        assertThat(csv.statusCode()).as(text(csv)).isEqualTo(200);
        assertThat(csv.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("text/csv"));
        HttpResponse<byte[]> sheet = get(path + separator + "format=xlsx");
        assertThat(sheet.statusCode()).isEqualTo(200);
        assertThat(parts(sheet.body())).contains("<sheetData");
    }

    private static HttpResponse<byte[]> get(String path) {
        return App.bytes(path);
    }

    private static String text(HttpResponse<byte[]> answer) {
        return new String(answer.body(), StandardCharsets.UTF_8);
    }

    /** Everything that is in a spreadsheet. */
    private static String parts(byte[] spreadsheet) throws IOException {
        Path file = Files.createTempFile("list", ".xlsx");
        try (ZipFile zip = new ZipFile(Files.write(file, spreadsheet).toFile())) {
            StringBuilder parts = new StringBuilder();
            for (ZipEntry entry : Collections.list(zip.entries())) {
                parts.append(new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
            }
            return parts.toString();
        } finally {
            Files.delete(file);
        }
    }
}
