package org.runningrecord.command.censusimport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.runningrecord.command.censusimport.Returns.census;
import static org.runningrecord.command.censusimport.Returns.child;
import static org.runningrecord.command.censusimport.Returns.episode;
import static org.runningrecord.command.censusimport.Returns.facts;
import static org.runningrecord.command.censusimport.Returns.read;
import static org.runningrecord.command.censusimport.Returns.reasons;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.runningrecord.events.value.Birth;
import org.runningrecord.events.value.Identifier;
import org.runningrecord.events.value.Identifier.Scheme;

class CensusReaderTest {

    @Test
    void readsEveryDatedFactWithItsPlaceAndItsCodes() {
        CensusChild child = read(episode("""
                <ReferralSource>1A</ReferralSource><CINclosureDate>2023-02-27</CINclosureDate>
                <DateOfInitialCPC>2022-12-06</DateOfInitialCPC>
                <Assessments><AssessmentActualStartDate>2022-10-10</AssessmentActualStartDate>
                  <AssessmentAuthorisationDate>2022-11-10</AssessmentAuthorisationDate>
                  <FactorsIdentifiedAtAssessment><AssessmentFactors>2A</AssessmentFactors>
                    <AssessmentFactors>2B</AssessmentFactors></FactorsIdentifiedAtAssessment></Assessments>
                <CINPlanDates><CINPlanStartDate>2022-11-12</CINPlanStartDate>
                  <CINPlanEndDate>2022-11-20</CINPlanEndDate></CINPlanDates>
                <Section47><S47ActualStartDate>2022-11-25</S47ActualStartDate></Section47>
                <ChildProtectionPlans><CPPstartDate>2022-12-06</CPPstartDate><CPPendDate>2023-02-20</CPPendDate>
                  <Reviews><CPPreviewDate>2023-01-15</CPPreviewDate></Reviews></ChildProtectionPlans>
                """)).only();

        assertThat(child.faults()).isEmpty();
        assertThat(facts(child))
                .containsExactly(
                        "birth 2015-03-27",
                        "referral 2022-10-06",
                        "closure 2023-02-27",
                        "conference 2022-12-06",
                        "assessment-start 2022-10-10",
                        "assessment-authorisation 2022-11-10",
                        "section-47 2022-11-25",
                        "cin-plan-start 2022-11-12",
                        "cin-plan-end 2022-11-20",
                        "cp-plan-start 2022-12-06",
                        "cp-plan-end 2023-02-20",
                        "cp-review 2023-01-15");
        assertThat(child.all().map(CensusFact::details))
                .contains(Map.of("ReferralSource", "1A"), Map.of("AssessmentFactors", "2A 2B"));
    }

    @Test
    void reportsTextWhereNoneBelongsWithoutRepeatingIt() {
        CensusChild child = read(census(
                        child("<UPNunknown>UN3</UPNunknown>Jo<PersonBirthDate>2015-03-27</PersonBirthDate>", "")))
                .only();

        assertThat(facts(child)).containsExactly("birth 2015-03-27");
        assertThat(child.faults()).singleElement().satisfies(fault -> {
            assertThat(fault.where()).startsWith("Child[1]/ChildIdentifiers, line ");
            assertThat(fault.reason()).startsWith("Text stands between").doesNotContain("Jo");
        });
    }

    @Test
    void leavesOutDatesInTheFutureAndWhatIsNoDate() {
        CensusChild child = read(episode("""
                <Assessments><AssessmentActualStartDate>2028-04-28</AssessmentActualStartDate></Assessments>
                <CINclosureDate>30/02/2023</CINclosureDate><DateOfInitialCPC>2023-02-30</DateOfInitialCPC>""")).only();

        assertThat(facts(child)).containsExactly("birth 2015-03-27", "referral 2022-10-06");
        assertThat(child.leftOut()).isEqualTo(3);
        assertThat(reasons(child))
                .containsExactly(
                        "This is not a date, written as 2023-03-31; it was left out",
                        "This is not a date, written as 2023-03-31; it was left out",
                        "This date lies in the future; it was left out");
    }

    @Test
    void takesDatesOutOfOrderAndReportsTheContradiction() {
        CensusChild child = read(episode("""
                <CINclosureDate>2022-12-01</CINclosureDate>
                <Assessments><AssessmentActualStartDate>2022-11-10</AssessmentActualStartDate>
                  <AssessmentAuthorisationDate>2022-10-10</AssessmentAuthorisationDate></Assessments>
                <ChildProtectionPlans><CPPstartDate>2022-09-06</CPPstartDate><CPPendDate>2022-12-20</CPPendDate>
                </ChildProtectionPlans>""")).only();

        assertThat(facts(child)).contains("assessment-authorisation 2022-10-10");
        assertThat(reasons(child))
                .containsExactlyInAnyOrder(
                        "This lies before the AssessmentActualStartDate it belongs to",
                        "This lies before the referral of its episode",
                        "This lies after the closure of its episode");
        assertThat(child.leftOut()).isZero();
    }

    @Test
    void reportsWhatCameAfterTheDeath() {
        CensusChild child = read(census(child(
                        "<PersonBirthDate>2015-03-27</PersonBirthDate><PersonDeathDate>2022-10-08</PersonDeathDate>",
                        """
                        <CINdetails><CINreferralDate>2022-10-06</CINreferralDate><CINclosureDate>2022-11-01</CINclosureDate>
                        <Section47><S47ActualStartDate>2022-10-09</S47ActualStartDate></Section47></CINdetails>""")))
                .only();

        assertThat(facts(child)).contains("death 2022-10-08", "section-47 2022-10-09", "closure 2022-11-01");
        assertThat(reasons(child)).containsExactly("This lies after the child's death");
    }

    @Test
    void takesAPartThatIsToldTwiceOnce() {
        String plan = "<ChildProtectionPlans><CPPstartDate>2022-12-06</CPPstartDate></ChildProtectionPlans>";

        CensusChild child = read(episode(plan + plan)).only();

        assertThat(facts(child))
                .filteredOn(fact -> fact.startsWith("cp-plan-start"))
                .hasSize(1);
        assertThat(reasons(child)).containsExactly("This tells the same dates as the one before; they were taken once");
    }

    @Test
    void knowsAnUnbornChildByTheExpectedDate() {
        Birth birth = read(census(child("<ExpectedPersonBirthDate>2023-08-01</ExpectedPersonBirthDate>", "")))
                .only()
                .birth();

        assertThat(birth.status()).isEqualTo(Birth.Status.EXPECTED);
        assertThat(birth.date()).hasToString("2023-08-01");
    }

    @Test
    void givesASpanWhereNoDateOfBirthCanBeUsed() {
        CensusChild child = read(census(child("<PersonBirthDate>unknown</PersonBirthDate>", "")))
                .only();

        assertThat(child.birth().certainty()).isEqualTo(Birth.Certainty.ESTIMATED);
        assertThat(child.birth().date()).hasToString("1998/2023");
        assertThat(child.faults()).hasSize(2);
    }

    @Test
    void leavesOutIdentifiersThatFailTheirCheck() {
        CensusChild child = read(census(
                        child("<UPN>A123456789123</UPN><PersonBirthDate>2015-03-27</PersonBirthDate>", "")))
                .only();

        assertThat(child.identifiers()).containsExactly(new Identifier(Scheme.LA_CHILD_ID, "201", "C1"));
        assertThat(reasons(child)).singleElement().asString().startsWith("A UPN is a check letter");
    }

    @Test
    void passesOverWhatTheCensusKnowsAndReportsWhatItDoesNot() {
        CensusChild child = read(episode("<PreProceedingsandFGDM><PPStartDate>2022-10-09</PPStartDate>"
                        + "</PreProceedingsandFGDM><Horoscope>Leo</Horoscope>"))
                .only();

        assertThat(child.faults())
                .extracting(CensusFault::where)
                .singleElement()
                .asString()
                .contains("CINdetails/Horoscope");
    }

    @Test
    void countsADateAfterTheReferenceDateAsAContradiction() {
        assertThat(reasons(read(episode("<CINclosureDate>2023-04-01</CINclosureDate>"))
                        .only()))
                .isEqualTo(List.of("This lies after the reference date of the return"));
    }
}
