package org.runningrecord.policy;

import java.time.ZoneId;
import org.runningrecord.events.value.When;

/** From which moment of an entry a rule counts. */
enum ClockStart {
    /** From the end of what the entry tells. */
    ENDED {
        @Override
        When told(RecordingFacts facts) {
            return facts.ended();
        }
    },

    /** From when harm or risk was identified, which may be days after the visit (Family Service guidance 5b: "or potential harm or risk is identified"). */
    RISK_IDENTIFIED {
        @Override
        When told(RecordingFacts facts) {
            When identified = facts.riskIdentified();
            return identified == null ? facts.occurred() : identified;
        }
    };

    abstract When told(RecordingFacts facts);

    /**
     * Nobody can record what nobody knows: what was learned later is counted from when the service learned of it. Only where the thing itself came
     * after that does it count from the thing: risk recognised three days after the telephone call, or a stay that was known of before it ended.
     */
    When of(RecordingFacts facts, ZoneId zone) {
        When told = told(facts);
        When known = facts.known();
        return known == null || known.end(zone).isBefore(told.earliest(zone)) ? told : known;
    }
}
