package org.runningrecord.command.identity;

import org.runningrecord.command.state.CaseState;
import org.runningrecord.web.problem.Refused;

/** A record that ends leaves nothing behind that could only be ended on it. */
final class NothingOpen {

    private NothingOpen() {}

    /** @throws Refused if actions or planned visits are open */
    static void on(CaseState state) {
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
    }
}
