package org.runningrecord.command.significance;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.runningrecord.command.decision.Checks;
import org.runningrecord.command.decision.DecisionContext;
import org.runningrecord.command.decision.StillThere;
import org.runningrecord.command.significance.JudgeSignificance.Body;
import org.runningrecord.command.state.CaseState;
import org.runningrecord.command.state.EntryState;
import org.runningrecord.events.RecordEvent;
import org.runningrecord.events.SignificanceEvent.ChronologyLineRevised;
import org.runningrecord.events.SignificanceEvent.EntryMarkedSignificant;
import org.runningrecord.events.SignificanceEvent.SignificanceWithdrawn;
import org.runningrecord.events.value.ChronologyLine;
import org.runningrecord.events.value.ChronologyLine.Effect;
import org.runningrecord.events.value.ChronologyLine.Impact;
import org.runningrecord.web.problem.Refused;

/** Decides what stands on the chronology. */
public final class SignificanceDecider {

    private static final int LONGEST_LINE = 400;

    private SignificanceDecider() {}

    public static List<RecordEvent> decide(JudgeSignificance command, CaseState state, DecisionContext context) {
        EntryState entry = StillThere.entry(command.entry(), state);
        Body body = command.body();
        Checks checks = new Checks(context);
        boolean withdraw = Boolean.TRUE.equals(body.withdraw());
        if (withdraw && !entry.significant()) {
            throw Refused.because(Refused.Kind.CONFLICT, "This entry does not stand on the chronology");
        }
        if (withdraw == (body.line() != null)) {
            context.faults().add("/line", "Give a line for the chronology, or withdraw it: one of the two");
        }
        if (entry.lines() > 0 || withdraw) {
            checks.line("/reason", body.reason(), "Say why it is changed");
        }
        if (body.line() != null) {
            line(body.line(), checks);
        }
        return context.sound() ? List.of(decided(command, entry, context)) : List.of();
    }

    private static RecordEvent decided(JudgeSignificance command, EntryState entry, DecisionContext context) {
        int version = entry.lines() + 1;
        @Nullable ChronologyLine line = command.body().line();
        @Nullable String reason = command.body().reason();
        if (line == null) {
            return new SignificanceWithdrawn(command.entry(), version, context.recorded(), reason);
        }
        return entry.significant() && entry.lines() > 0
                ? new ChronologyLineRevised(command.entry(), version, context.recorded(), line, reason)
                : new EntryMarkedSignificant(command.entry(), version, context.recorded(), line, reason);
    }

    private static void line(ChronologyLine line, Checks checks) {
        if (line.text() == null || line.text().isBlank()) {
            checks.faults().add("/line/text", "Give a factual sentence or two, without analysis");
        } else if (line.text().length() > LONGEST_LINE) {
            checks.faults().add("/line/text", "A line of the chronology has at most " + LONGEST_LINE + " characters");
        }
        @Nullable Impact impact = line.impact();
        if (impact != null) {
            checks.answered(
                    "/line/impact/immediate",
                    impact.immediate(),
                    "Say what it meant at once.",
                    (at, effect) -> effect(at, effect, checks));
            checks.answered(
                    "/line/impact/cumulative",
                    impact.cumulative(),
                    "Say what it meant together with what came before.",
                    (at, effect) -> effect(at, effect, checks));
        }
    }

    private static void effect(String pointer, Effect effect, Checks checks) {
        checks.words(pointer + "/words", effect.words(), "Say in words what it meant for the child");
        checks.required(pointer + "/direction", effect.direction(), "Say whether it was positive, negative or both");
    }
}
