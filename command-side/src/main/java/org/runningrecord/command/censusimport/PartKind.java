package org.runningrecord.command.censusimport;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The parts of a child's case that hold facts, and may come more than once. The first fact of each is the one it is known by. */
enum PartKind {
    EPISODE("episode", "CINdetails", FactKind.CLOSURE, FactKind.REFERRAL, FactKind.CLOSURE, FactKind.CONFERENCE),
    ASSESSMENT(
            "assessment",
            "Assessments",
            FactKind.ASSESSMENT_AUTHORISATION,
            FactKind.ASSESSMENT_START,
            FactKind.ASSESSMENT_AUTHORISATION),
    SECTION_47("section-47", "Section47", null, FactKind.SECTION_47, FactKind.CONFERENCE),
    CIN_PLAN("cin-plan", "CINPlanDates", FactKind.CIN_PLAN_END, FactKind.CIN_PLAN_START, FactKind.CIN_PLAN_END),
    CP_PLAN("cp-plan", "ChildProtectionPlans", FactKind.CP_PLAN_END, FactKind.CP_PLAN_START, FactKind.CP_PLAN_END),
    REVIEW("review", "Reviews", null, FactKind.CP_REVIEW);

    private final String group;
    private final String element;
    private final @Nullable FactKind end;
    private final List<FactKind> facts;

    PartKind(String group, String element, @Nullable FactKind end, FactKind... facts) {
        this.group = group;
        this.element = element;
        this.end = end;
        this.facts = List.of(facts);
    }

    /** Its name in the keys of facts. */
    String group() {
        return group;
    }

    String element() {
        return element;
    }

    List<FactKind> facts() {
        return facts;
    }

    /** The fact it begins with, and is known by. */
    FactKind start() {
        return facts.get(0);
    }

    /** The fact it ends with, for parts that last. */
    Optional<FactKind> end() {
        return Optional.ofNullable(end);
    }

    /** The parts of an episode. */
    static List<PartKind> ofEpisodes() {
        return List.of(ASSESSMENT, SECTION_47, CIN_PLAN, CP_PLAN);
    }
}
