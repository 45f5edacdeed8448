package org.runningrecord.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class OpenRecordIT {

    /** The views are a moment behind; that is no reason to say that there is no such record. */
    @Test
    void isThereForTheNextReaderAtOnce() {
        for (int i = 0; i < 100; i++) {
            assertThat(App.get("/api/records/" + Samples.opened()).status()).isEqualTo(200);
        }
    }

    @Test
    void answersWhereTheNewRecordIs() {
        App.Answer answer = App.post("/api/records", Samples.child("Rex", "Imaginary"));

        assertThat(answer.status()).isEqualTo(201);
        assertThat(answer.headers()).containsEntry("Location", "/api/records/" + answer.text("/record"));
        assertThat(answer.headers()).containsKeys("ETag", "Idempotency-Key");
        assertThat(App.get("/api/records/" + answer.text("/record") + "/history")
                        .text("/events/0/payload/child/names/0/family"))
                .isEqualTo("Imaginary");
    }

    @Test
    void opensForAnUnbornChildAndForOneWhoseBirthIsEstimated() {
        assertThat(App.post("/api/records", """
                                {"names": [{"kind": "legal", "family": "Imaginary"}],
                                 "birth": {"status": "expected", "certainty": "estimated", "date": "%s"}}""".formatted(
                                        java.time.LocalDate.now().plusMonths(3)))
                        .status())
                .isEqualTo(201);
        assertThat(App.post("/api/records", """
                                {"names": [{"kind": "known-as", "given": "Jo", "family": "Imaginary"}],
                                 "birth": {"status": "born", "certainty": "disputed", "date": "2011~",
                                           "otherDates": [{"date": "2009-05", "accordingTo": "the young person"}]}}""").status()).isEqualTo(201);
    }

    @Test
    void refusesAKnownIdentifierAndNamesTheRecord() {
        String body = withNhsNumber("450 557 7104");
        String first = App.post("/api/records", body).text("/record");

        App.Answer second = App.post("/api/records", withNhsNumber("4505577104"));

        assertThat(second.status()).isEqualTo(409);
        assertThat(second.text("/record")).isEqualTo(first);
    }

    @Test
    void letsOneWinWhenAnIdentifierArrivesManyTimesAtOnce() {
        String body = withNhsNumber("9434765870");

        List<App.Answer> answers = IntStream.range(0, 8)
                .parallel()
                .mapToObj(i -> App.post("/api/records", body))
                .toList();

        assertThat(answers).filteredOn(answer -> answer.status() == 201).hasSize(1);
        assertThat(answers).filteredOn(answer -> answer.status() == 409).hasSize(7);
        assertThat(answers)
                .extracting(answer -> answer.text("/record"))
                .containsOnly(answers.get(0).text("/record"));
    }

    @Test
    void hintsAtARecordWithTheSameNameAndDateOfBirth() {
        String first =
                App.post("/api/records", Samples.child("Zoë", "Twice-Imagined")).text("/record");

        App.Answer second = App.post("/api/records", Samples.child("Zoe", "Twice Imagined"));

        assertThat(second.status()).isEqualTo(201);
        assertThat(second.text("/likelyMatches/0")).isEqualTo(first);
    }

    private static String withNhsNumber(String number) {
        String child = Samples.child("Nia", "Numbered");
        return child.substring(0, child.length() - 1) + ", \"identifiers\": [{\"scheme\": \"nhs-number\", \"value\": \""
                + number + "\"}]}";
    }
}
