package org.runningrecord.command.censusimport;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What may stand where in a child of the census, over the years: {@code GenderCurrent} became {@code Sex} in 2024, {@code CINPlanDates} came in 2022,
 * {@code PreProceedingsandFGDM} in 2026. What is known and not taken over is passed over without a word.
 */
final class KnownElements {

    private static final Map<String, Set<String>> INSIDE = Map.ofEntries(
            Map.entry("Child", Set.of("ChildIdentifiers", "ChildCharacteristics", "CINdetails")),
            Map.entry(
                    "ChildIdentifiers",
                    Set.of(
                            "LAchildID",
                            "UPN",
                            "FormerUPN",
                            "UPNunknown",
                            "PersonBirthDate",
                            "ExpectedPersonBirthDate",
                            "GenderCurrent",
                            "Sex",
                            "PersonDeathDate")),
            Map.entry("ChildCharacteristics", Set.of("Ethnicity", "Disabilities")),
            Map.entry("Disabilities", Set.of("Disability")),
            Map.entry(
                    "CINdetails",
                    Set.of(
                            "CINreferralDate",
                            "ReferralSource",
                            "PrimaryNeedCode",
                            "CINclosureDate",
                            "ReasonForClosure",
                            "DateOfInitialCPC",
                            "Assessments",
                            "CINPlanDates",
                            "Section47",
                            "ReferralNFA",
                            "ChildProtectionPlans",
                            "PreProceedingsandFGDM")),
            Map.entry(
                    "Assessments",
                    Set.of(
                            "AssessmentActualStartDate",
                            "AssessmentInternalReviewDate",
                            "AssessmentAuthorisationDate",
                            "FactorsIdentifiedAtAssessment")),
            Map.entry("FactorsIdentifiedAtAssessment", Set.of("AssessmentFactors")),
            Map.entry("CINPlanDates", Set.of("CINPlanStartDate", "CINPlanEndDate")),
            Map.entry(
                    "Section47",
                    Set.of("S47ActualStartDate", "InitialCPCtarget", "DateOfInitialCPC", "ICPCnotRequired")),
            Map.entry(
                    "ChildProtectionPlans",
                    Set.of(
                            "CPPstartDate",
                            "CPPendDate",
                            "InitialCategoryOfAbuse",
                            "LatestCategoryOfAbuse",
                            "NumberOfPreviousCPP",
                            "Reviews")),
            Map.entry("Reviews", Set.of("CPPreviewDate")),
            Map.entry(
                    "PreProceedingsandFGDM",
                    Set.of(
                            "PPStartDate",
                            "LBPSentDate",
                            "FGDMMeetingOffer",
                            "FGDMMeetingFac",
                            "InitialPPMeetingDate",
                            "ReviewMeetingsCount",
                            "StepDecisionDate",
                            "PPOutcome",
                            "CourtAppDate",
                            "LetterInitCPDate")));

    private KnownElements() {}

    /** Reports text where only elements belong, elements where only text belongs, and elements the census does not have there. */
    static void check(XmlElement element, List<CensusFault> faults) {
        Set<String> known = INSIDE.get(element.name());
        if (known != null && !element.text().isEmpty()) {
            faults.add(CensusFault.at(
                    element, "Text stands between the elements here, where none belongs; it was passed over"));
        }
        for (XmlElement child : element.children()) {
            if (known != null && known.contains(child.name())) {
                check(child, faults);
            } else {
                faults.add(CensusFault.at(child, "The census has no such element here; it was passed over"));
            }
        }
    }
}
