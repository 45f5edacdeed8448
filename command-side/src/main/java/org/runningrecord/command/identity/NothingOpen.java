package org.runningrecord.command.identity;

import java.util.Map;
import org.runningrecord.command.decision.DecisionContext;
import org.runningrecord.command.state.CaseState;
import org.runningrecord.command.state.ExpectationState;
import org.runningrecord.web.problem.Refused;

/** A record that ends leaves nothing behind that could only be ended on it. */
final class NothingOpen {

    private NothingOpen() {}

    /** @throws Refused if actions or planned visits are open, or something is expected that can only be said about an entry here */
    static void on(CaseState state, DecisionContext context) {
        if (state.plansOpen()) {
            throw Refused.because(
                    Refused.Kind.CONFLICT, "Visits are planned on this record; call them off here, and plan them anew");
        }
        if (!state.openActions().isEmpty()) {
            throw Refused.because(
                    Refused.Kind.CONFLICT,
                    "Actions are open on this record; say first what becomes of them: "
                            + String.join(", ", state.openActions()));
        }
        if (state.expectations().entrySet().stream().anyMatch(one -> onlyHere(one, context))) {
            throw Refused.because(
                    Refused.Kind.CONFLICT,
                    "The reviews or the sign-off of an assessment are expected on this record, and can be recorded here only; record them, or call them off, first");
        }
    }

    private static boolean onlyHere(Map.Entry<String, ExpectationState> one, DecisionContext context) {
        ExpectationState expectation = one.getValue();
        String rule = one.getKey().substring(0, one.getKey().indexOf('/'));
        return expectation.became() == ExpectationState.Became.OPEN
                && context.policies().at(expectation.judged()).clocks().aboutAnEntry(rule);
    }
}
