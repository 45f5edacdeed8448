package org.runningrecord.command.censusimport;

import java.util.List;

/** The dated facts of the census that become entries. Where the recording policy names a kind, this is its name. */
enum FactKind {
    BIRTH("birth", "PersonBirthDate", "Born"),
    DEATH("death", "PersonDeathDate", "Died"),
    REFERRAL(
            "referral",
            "CINreferralDate",
            "Referred to children's social care",
            "ReferralSource",
            "PrimaryNeedCode",
            "ReferralNFA"),
    CLOSURE("closure", "CINclosureDate", "Case closed", "ReasonForClosure"),
    CONFERENCE("conference", "DateOfInitialCPC", "Initial child protection conference held"),
    ASSESSMENT_START("assessment-start", "AssessmentActualStartDate", "Assessment started"),
    ASSESSMENT_AUTHORISATION(
            "assessment-authorisation", "AssessmentAuthorisationDate", "Assessment authorised", "AssessmentFactors"),
    SECTION_47("section-47", "S47ActualStartDate", "Section 47 enquiry started", "InitialCPCtarget", "ICPCnotRequired"),
    CP_PLAN_START(
            "cp-plan-start",
            "CPPstartDate",
            "Became the subject of a child protection plan",
            "InitialCategoryOfAbuse",
            "NumberOfPreviousCPP"),
    CP_PLAN_END("cp-plan-end", "CPPendDate", "Child protection plan ended", "LatestCategoryOfAbuse"),
    CP_REVIEW("cp-review", "CPPreviewDate", "Child protection plan reviewed"),
    CIN_PLAN_START("cin-plan-start", "CINPlanStartDate", "Child in need plan started"),
    CIN_PLAN_END("cin-plan-end", "CINPlanEndDate", "Child in need plan ended");

    private final String fact;
    private final String element;
    private final String headline;
    private final List<String> codes;

    FactKind(String fact, String element, String headline, String... codes) {
        this.fact = fact;
        this.element = element;
        this.headline = headline;
        this.codes = List.of(codes);
    }

    /** The kind of fact, as policies and views name it. */
    String fact() {
        return fact;
    }

    /** The element of the census that holds its date. */
    String element() {
        return element;
    }

    String headline() {
        return headline;
    }

    /** The elements beside the date that are kept with it. */
    List<String> codes() {
        return codes;
    }
}
