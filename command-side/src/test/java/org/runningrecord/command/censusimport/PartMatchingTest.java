package org.runningrecord.command.censusimport;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PartMatchingTest {

    private final Case record = new Case();

    @Test
    void knowsAssessmentsByTheirDatesInWhateverOrderTheyCome() {
        record.imported(Returns.episode(assessment("2022-10-10", null) + assessment("2022-12-10", null)));

        assertThat(record.takes(Returns.episode(
                        assessment("2022-12-10", "2023-01-05") + assessment("2022-10-10", "2022-11-01"))))
                .containsExactly("+ assessment-authorisation 2022-11-01", "+ assessment-authorisation 2023-01-05");
    }

    @Test
    void correctsAStartThatHasChanged() {
        record.imported(Returns.episode(assessment("2022-10-10", "2022-11-01") + assessment("2022-12-10", null)));

        assertThat(record.takes(
                        Returns.episode(assessment("2022-10-11", "2022-11-01") + assessment("2022-12-12", null))))
                .containsExactly("~ assessment-start 2022-10-11", "~ assessment-start 2022-12-12");
    }

    @Test
    void correctsTheNearestAndAddsTheOtherWhereOneIsNew() {
        record.imported(Returns.episode(plan("2022-10-10")));

        assertThat(record.takes(Returns.episode(plan("2023-01-20") + plan("2022-10-12"))))
                .containsExactly("~ cin-plan-start 2022-10-12", "+ cin-plan-start 2023-01-20");
    }

    @Test
    void takesWhatTheNextYearTellsOfTheSameEpisodeForNew() {
        record.imported(Returns.episode(assessment("2022-10-10", "2022-11-01") + review("2023-01-15")));

        assertThat(record.takes(nextYear(assessment("2023-06-10", "2023-07-01") + review("2023-07-15"))))
                .containsExactly(
                        "+ assessment-start 2023-06-10",
                        "+ assessment-authorisation 2023-07-01",
                        "+ cp-review 2023-07-15");
    }

    @Test
    void takesWhatTheNextYearCorrectsForACorrection() {
        record.imported(Returns.episode(assessment("2023-03-10", null)));

        assertThat(record.takes(nextYear(assessment("2023-03-12", "2023-04-20"))))
                .containsExactly("~ assessment-start 2023-03-12", "+ assessment-authorisation 2023-04-20");
    }

    @Test
    void fillsInAnEarlierYearWithoutTakingItForACorrection() {
        record.imported(nextYear(assessment("2023-06-10", "2023-07-01")));

        assertThat(record.takes(Returns.episode(assessment("2022-10-10", "2022-11-01"))))
                .containsExactly("+ assessment-start 2022-10-10", "+ assessment-authorisation 2022-11-01");
    }

    @Test
    void knowsAnEpisodeWhoseReferralDateChangedByWhatElseItTells() {
        record.imported(Returns.episode(assessment("2022-10-10", null)));

        assertThat(record.takes(Returns.episode(assessment("2022-10-10", null)).replace("2022-10-06", "2022-10-05")))
                .containsExactly("~ referral 2022-10-05");
    }

    @Test
    void takesAnEpisodeWithAnotherReferralDateAndNothingInCommonForAnother() {
        record.imported(Returns.episode(""));

        assertThat(record.takes(Returns.episode("").replace("2022-10-06", "2022-10-05")))
                .containsExactly("+ referral 2022-10-05");
    }

    @Test
    void fillsInTheReferralOfAnEpisodeThatHadNone() {
        record.imported(Returns.episode(assessment("2022-10-10", null)).replace("2022-10-06", "soon"));

        assertThat(record.takes(Returns.episode(assessment("2022-10-10", null))))
                .containsExactly("+ referral 2022-10-06");
    }

    @Test
    void keepsTheEpisodesOfTwoAuthoritiesApart() {
        record.imported(Returns.episode(""));

        assertThat(record.takes(Returns.episode("").replace("<LEA>201", "<LEA>975")))
                .containsExactly("+ referral 2022-10-06");
    }

    private static String nextYear(String inside) {
        return Returns.episode(inside)
                .replace("<Year>2023", "<Year>2024")
                .replace("2023-03-31</Ref", "2024-03-31</Ref")
                .replace("2023-05-23T", "2024-05-20T");
    }

    private static String assessment(String start, @org.jspecify.annotations.Nullable String authorised) {
        return "<Assessments><AssessmentActualStartDate>" + start + "</AssessmentActualStartDate>"
                + (authorised == null
                        ? ""
                        : "<AssessmentAuthorisationDate>" + authorised + "</AssessmentAuthorisationDate>")
                + "</Assessments>";
    }

    private static String plan(String start) {
        return "<CINPlanDates><CINPlanStartDate>" + start + "</CINPlanStartDate></CINPlanDates>";
    }

    private static String review(String date) {
        return "<ChildProtectionPlans><CPPstartDate>2022-11-05</CPPstartDate><Reviews><CPPreviewDate>" + date
                + "</CPPreviewDate></Reviews></ChildProtectionPlans>";
    }
}
