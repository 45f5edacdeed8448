package org.runningrecord.events.value;

import org.jspecify.annotations.Nullable;

/**
 * What a worker and their line manager spoke about: the five issues of line supervision (Family Service guidance, 5g). What is about single children is not
 * said here; it stands on their records, as supervision of the case.
 *
 * @param held when
 * @param supervisor who supervised
 * @param workload effective workload management
 * @param performance individual performance, and the quality of the service provided
 * @param focusAndMethods reflection and guidance on the focus of the work and the methods used
 * @param outcomesAndWorkingTogether commitment to positive outcomes, and effective working with others
 * @param motivationAndDevelopment motivation and job satisfaction: objectives, feedback, critical reflection, personal support, and professional development
 * @param agreed what was agreed; absent where nothing was
 */
public record LineSupervision(
        Occasion occasion,
        When held,
        Practitioner supervisor,
        Answer<Narrative> workload,
        Answer<Narrative> performance,
        Answer<Narrative> focusAndMethods,
        Answer<Narrative> outcomesAndWorkingTogether,
        Answer<Narrative> motivationAndDevelopment,
        @Nullable Narrative agreed) {

    /** Supervision through the year, or the annual employee performance and development review (EPDR). */
    public enum Occasion {
        LINE_SUPERVISION,
        ANNUAL_REVIEW
    }
}
