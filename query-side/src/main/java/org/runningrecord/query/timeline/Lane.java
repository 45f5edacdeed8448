package org.runningrecord.query.timeline;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.runningrecord.events.content.AgencyInformation;
import org.runningrecord.events.content.AssessmentStart;
import org.runningrecord.events.content.CaseAllocation;
import org.runningrecord.events.content.CaseTransfer;
import org.runningrecord.events.content.Content;
import org.runningrecord.events.content.CourtAppearance;
import org.runningrecord.events.content.HouseholdMembership;
import org.runningrecord.events.content.ImportedFact;
import org.runningrecord.events.content.LifeEvent;
import org.runningrecord.events.content.PlacementChange;
import org.runningrecord.events.content.Referral;
import org.runningrecord.events.content.StatusChange;

/** The lanes of the timeline, in the order in which they are drawn. All are of the same size. */
enum Lane {
    HOME,
    EDUCATION,
    HEALTH,
    PLACEMENT,
    LEGAL_STATUS,
    PROFESSIONAL_INVOLVEMENT,
    /** What events meant for the child, as professionals say. */
    IMPACT,
    /** What the child said. */
    CHILDS_VOICE;

    private static final Map<LifeEvent.Type, Lane> LIFE = Map.of(
            LifeEvent.Type.BIRTH, HOME,
            LifeEvent.Type.BEREAVEMENT, HOME,
            LifeEvent.Type.HOME, HOME,
            LifeEvent.Type.HOUSEHOLD, HOME,
            LifeEvent.Type.CONTACT_WITH_FAMILY, HOME,
            LifeEvent.Type.SCHOOL, EDUCATION,
            LifeEvent.Type.ACHIEVEMENT, EDUCATION,
            LifeEvent.Type.HEALTH, HEALTH,
            LifeEvent.Type.LEGAL_STATUS, LEGAL_STATUS);

    /** Absent where it is no event of the child's life. */
    static @Nullable Lane of(Content content) {
        if (content instanceof LifeEvent event) {
            return LIFE.getOrDefault(event.type(), PROFESSIONAL_INVOLVEMENT);
        }
        if (content instanceof HouseholdMembership) {
            return HOME;
        }
        if (content instanceof PlacementChange) {
            return PLACEMENT;
        }
        if (content instanceof StatusChange || content instanceof CourtAppearance) {
            return LEGAL_STATUS;
        }
        if (content instanceof CaseAllocation
                || content instanceof CaseTransfer
                || content instanceof Referral
                || content instanceof AssessmentStart) {
            return PROFESSIONAL_INVOLVEMENT;
        }
        if (content instanceof ImportedFact fact) {
            return ofFact(fact.fact());
        }
        return content instanceof AgencyInformation told ? ofAgency(told.sector()) : null;
    }

    private static Lane ofFact(String fact) {
        if (fact.equals("birth") || fact.equals("death")) {
            return HOME;
        }
        return Happening.plan(fact) != null ? LEGAL_STATUS : PROFESSIONAL_INVOLVEMENT;
    }

    private static @Nullable Lane ofAgency(AgencyInformation.Sector sector) {
        return switch (sector) {
            case HEALTH -> HEALTH;
            case EDUCATION -> EDUCATION;
            default -> null;
        };
    }
}
