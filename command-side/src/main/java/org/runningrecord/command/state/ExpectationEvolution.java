package org.runningrecord.command.state;

import java.util.Map;
import org.runningrecord.command.state.ExpectationState.Became;
import org.runningrecord.command.state.ExpectationState.Met;
import org.runningrecord.events.ExpectationEvent;
import org.runningrecord.events.ExpectationEvent.ExpectationCalledOff;
import org.runningrecord.events.ExpectationEvent.ExpectationEnded;
import org.runningrecord.events.ExpectationEvent.ExpectationMet;
import org.runningrecord.events.ExpectationEvent.ExpectationMoved;
import org.runningrecord.events.ExpectationEvent.ExpectationReopened;
import org.runningrecord.events.ExpectationEvent.ExpectationSet;
import org.runningrecord.policy.clock.Expected;

/** The fold over what is expected and what becomes of it. */
final class ExpectationEvolution {

    private ExpectationEvolution() {}

    static CaseState evolve(CaseState state, ExpectationEvent event) {
        if (event instanceof ExpectationSet set) {
            String key =
                    Expected.key(set.rule(), TakenIn.number(state, set.start()), TakenIn.number(state, set.from()));
            return state.with(
                    key,
                    new ExpectationState(
                            set.expectation().sequence(),
                            set.due(),
                            set.recorded().at(),
                            Became.OPEN,
                            null));
        }
        Map.Entry<String, ExpectationState> known =
                known(state, event.expectation().sequence());
        return state.with(known.getKey(), after(state, known.getValue(), event));
    }

    private static ExpectationState after(CaseState state, ExpectationState before, ExpectationEvent event) {
        if (event instanceof ExpectationMet met) {
            return before.became(Became.MET, new Met(TakenIn.number(state, met.by()), met.late(), met.pastTarget()));
        }
        if (event instanceof ExpectationMoved moved) {
            return before.moved(moved.now(), moved.recorded().at());
        }
        if (event instanceof ExpectationEnded ended) {
            return before.became(ended.reason() == null ? Became.ENDED : Became.DROPPED, null);
        }
        if (event instanceof ExpectationCalledOff) {
            return before.became(Became.CALLED_OFF, null);
        }
        if (event instanceof ExpectationReopened) {
            return before.became(Became.OPEN, null);
        }
        throw new IllegalStateException(event.getClass().getSimpleName() + " is not folded into the state");
    }

    private static Map.Entry<String, ExpectationState> known(CaseState state, long sequence) {
        return state.expectations().entrySet().stream()
                .filter(one -> one.getValue().sequence() == sequence)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Nothing was expected in event " + sequence));
    }
}
