package org.runningrecord.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CensusImportIT {

    private static final String PATH = "/api/imports/cin-census";
    private static final String BORN = "<PersonBirthDate>2015-03-27</PersonBirthDate>";
    private static final String CLOSED = "<CINclosureDate>2023-02-27</CINclosureDate>";

    @Test
    void opensARecordForEachChildAndTellsWhatIsWrong() {
        App.Answer answer = imported(child("OPENS1", BORN, CLOSED) + child("OPENS2", BORN, "lost"));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body().at("/totals/children").asInt()).isEqualTo(2);
        assertThat(answer.body().at("/totals/opened").asInt()).isEqualTo(2);
        assertThat(answer.body().at("/totals/facts/added").asInt()).isEqualTo(5);
        assertThat(answer.body().at("/children")).hasSize(1);
        assertThat(answer.text("/children/0/child")).isEqualTo("OPENS2");
        assertThat(answer.text("/children/0/faults/0/where")).startsWith("Child[2]/CINdetails, line ");
        App.Answer history = history(answer.text("/children/0/record"));
        assertThat(history.text("/events/2/payload/content/fact")).isEqualTo("referral");
        assertThat(history.text("/events/2/payload/content/occurred")).isEqualTo("2022-10-06");
        assertThat(history.text("/events/2/payload/timeliness/rule")).isEqualTo("not-applicable: import");
        assertThat(history.body().at("/events/2/payload/timeliness/late").asBoolean())
                .isFalse();
    }

    @Test
    void addsNothingWhenTheSameReturnComesAgain() {
        String children = child("AGAIN1", BORN, CLOSED);
        imported(children);
        long before = App.position();

        App.Answer answer = imported(children);

        assertThat(answer.body().at("/totals/matched").asInt()).isEqualTo(1);
        assertThat(answer.body().at("/totals/facts/unchanged").asInt()).isEqualTo(3);
        assertThat(App.position()).isEqualTo(before);
    }

    @Test
    void correctsADateThatTheNextReturnTellsOtherwise() {
        imported(child("CORR1", BORN, CLOSED));

        App.Answer answer = imported(child("CORR1", BORN, CLOSED.replace("27", "28")));

        assertThat(answer.body().at("/totals/facts/corrected").asInt()).isEqualTo(1);
        App.Answer history = history(answer.text("/children/0/record"));
        assertThat(history.text("/events/4/payload/kind")).isEqualTo("correction");
        assertThat(history.text("/events/4/payload/content/occurred")).isEqualTo("2023-02-28");
        assertThat(history.text("/events/3/payload/content/occurred")).isEqualTo("2023-02-27");
    }

    @Test
    void goesOnWithTheRecordThatAnotherWasMergedInto() {
        String one = upn("20100000005");
        imported(child("MERGED1", BORN, "") + child("MERGED2", one + BORN, ""));
        String into = matched(child("MERGED2", one + BORN, "lost"));
        String merged = matched(child("MERGED1", BORN, "lost"));
        App.post("/api/records/" + merged + "/merging", """
                {"into": "%s", "reason": "The same birth certificate"}""".formatted(into));

        App.Answer answer = imported(child("MERGED1", one + BORN, CLOSED));

        assertThat(answer.body().at("/totals/leftOut").asInt()).isZero();
        assertThat(answer.body().at("/totals/facts/added").asInt()).isEqualTo(1);
        assertThat(history(into).text("/events/4/payload/content/fact")).isEqualTo("closure");
    }

    @Test
    void leavesOutWhatHappenedAfterAnAdoptionAndTakesTheRest() {
        imported(child("ADOPTED1", BORN, ""));
        App.post("/api/records/" + matched(child("ADOPTED1", BORN, "lost")) + "/adoption", """
                {"ordered": "2023-02-01", "court": "Family Court at Exampletown", "lifeStory": "With the adoption team"}""");

        App.Answer answer = imported(child("ADOPTED1", BORN, CLOSED));

        assertThat(answer.body().at("/totals/leftOut").asInt()).isZero();
        assertThat(answer.body().at("/totals/facts/unchanged").asInt()).isEqualTo(2);
        assertThat(answer.body().at("/totals/facts/leftOut").asInt()).isEqualTo(1);
        assertThat(answer.text("/children/0/faults/0/reason")).contains("after the child was adopted");
        assertThat(answer.text("/children/0/faults/0/where")).startsWith("Child[1]/CINdetails");
    }

    /** The record of a child who has something wrong, and so is reported. */
    private static String matched(String child) {
        return imported(child).text("/children/0/record");
    }

    @Test
    void leavesOutWhoeverCannotBeMatchedAndTakesTheOthersIn() {
        String one = upn("20100000001");
        String other = upn("20100000002");
        imported(child("PAIR1", one + BORN, "") + child("PAIR2", other + BORN, ""));

        App.Answer answer = imported(child("PAIR1", other + BORN, CLOSED)
                + child("", BORN, "")
                + child("PAIR3", upn("20100000003") + BORN, ""));

        assertThat(answer.body().at("/totals/leftOut").asInt()).isEqualTo(2);
        assertThat(answer.body().at("/totals/opened").asInt()).isEqualTo(1);
        assertThat(answer.text("/children/0/faults/0/reason")).contains("two different records");
        assertThat(answer.text("/children/1/child")).isEqualTo("child 2 of the return");
        assertThat(answer.text("/children/1/faults/0/reason")).contains("neither an LAchildID nor a UPN");
    }

    @Test
    void matchesByTheUpnWhereTheAuthorityHasNoSuchChild() {
        String upn = upn("20100000004");
        imported(child("UPN1", upn + BORN, ""));

        App.Answer answer = imported(child("UPN2", upn + BORN, ""));

        assertThat(answer.body().at("/totals/matched").asInt()).isEqualTo(1);
        assertThat(answer.text("/children/0/faults/0/reason")).contains("without this LAchildID");
    }

    @Test
    void opensForAnUnbornChildAndAddsTheBirthLater() {
        imported(child("UNBORN1", "<ExpectedPersonBirthDate>2023-08-01</ExpectedPersonBirthDate>", ""));

        App.Answer answer = imported(child("UNBORN1", "<PersonBirthDate>2023-08-05</PersonBirthDate>", ""));

        assertThat(answer.body().at("/totals/facts/added").asInt()).isEqualTo(1);
        assertThat(answer.body().at("/totals/facts/unchanged").asInt()).isEqualTo(1);
    }

    @Test
    void readsABodyOfAnySize() {
        assertThat(imported(" ".repeat(3_000_000) + child("LARGE1", BORN, "")).status())
                .isEqualTo(200);
    }

    @Test
    void saysHowFarItCameWhereTheReturnBreaksOff() {
        String whole = census(child("BROKEN1", BORN, "") + child("BROKEN2", BORN, ""));

        App.Answer answer = post(whole.substring(0, whole.indexOf("BROKEN2")));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.text("/detail")).contains("which are in: 1");
        assertThat(imported(child("BROKEN1", BORN, ""))
                        .body()
                        .at("/totals/matched")
                        .asInt())
                .isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{\"names\": []}", "<html/>", "<Message><Header/></Message>"})
    void refusesWhatIsNoCensus(String body) {
        long before = App.position();

        assertThat(post(body).status()).isEqualTo(400);
        assertThat(App.ask("POST", PATH, census("")).status()).isEqualTo(401);
        assertThat(App.position()).isEqualTo(before);
    }

    /** Counts what two imports of a sample return do to the facts; children of earlier files may be on file by then. */
    @ParameterizedTest
    @CsvSource({
        "CIN2rows, 1, 12",
        "CIN_Census_2024, 2, 17",
        "CIN_Census_2026, 2, 17",
        "CIN_Census_100_children, 100, 394"
    })
    void takesTheSampleReturnsIn(String name, int children, int facts) throws IOException {
        Path file = Path.of("../../shared/data/cin-census", name + ".xml");
        if (!Files.isReadable(file)) {
            file = Path.of("../../../shared/data/cin-census", name + ".xml");
        }
        Assumptions.assumeTrue(
                Files.isReadable(file), "SKIPPED: there is no folder of sample returns beside the repository");
        String xml = Files.readString(file);
        App.Answer first = post(xml);
        long before = App.position();

        App.Answer second = post(xml);

        assertThat(first.body().at("/totals/leftOut").asInt()).isZero();
        assertThat(second.body().at("/totals/matched").asInt()).isEqualTo(children);
        assertThat(second.body().at("/totals/facts/unchanged").asInt()).isEqualTo(facts);
        assertThat(App.position()).isEqualTo(before);
    }

    private static App.Answer imported(String children) {
        return post(census(children));
    }

    private static App.Answer post(String xml) {
        return App.post(PATH, xml, "Content-Type", "application/xml");
    }

    private static App.Answer history(String record) {
        return App.get("/api/records/" + record + "/history");
    }

    private static String census(String children) {
        return """
                <Message><Header><CollectionDetails><Collection>CIN</Collection><Year>2023</Year>
                <ReferenceDate>2023-03-31</ReferenceDate></CollectionDetails><Source><LEA>301</LEA></Source></Header>
                <Children>%s</Children></Message>""".formatted(children);
    }

    private static String child(String id, String identifiers, String inside) {
        return "<Child><ChildIdentifiers><LAchildID>" + id + "</LAchildID>" + identifiers + "</ChildIdentifiers>"
                + "<CINdetails><CINreferralDate>2022-10-06</CINreferralDate>" + inside + "</CINdetails></Child>\n";
    }

    /** A UPN with the check letter that its digits ask for. */
    private static String upn(String digits) {
        String all = digits + "0";
        int sum = 0;
        for (int i = 0; i < all.length(); i++) {
            sum += (i + 2) * (all.charAt(i) - '0');
        }
        return "<UPN>" + "ABCDEFGHJKLMNPQRTUVWXYZ".charAt(sum % 23) + all + "</UPN>";
    }
}
