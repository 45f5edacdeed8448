package org.runningrecord.events.value;

import java.util.List;

/**
 * How a worker's caseload stood when a case was allocated: a fact of that day.
 *
 * @param cases how many the worker holds with this one
 * @param byFamily whether children of one family count as one case
 * @param upper how many are the most (Quality assurance guidance: 25)
 * @param absolute the absolute limit (Quality assurance guidance: 28)
 */
public record CaseloadStanding(int cases, boolean byFamily, int upper, int absolute, PolicyVersion policy) {

    public boolean aboveUpper() {
        return cases > upper;
    }

    public boolean aboveAbsolute() {
        return cases > absolute;
    }

    /** What every reader of the allocation sees. */
    public List<String> marks() {
        if (!aboveUpper()) {
            return List.of();
        }
        return List.of("With this case the worker's caseload was above the "
                + (aboveAbsolute() ? "absolute limit of " + absolute : "upper limit of " + upper));
    }
}
